use crate::text::words::NewYearWords;

pub const WORDS: NewYearWords = NewYearWords {
    due_coming: |year| format!("It is time to prepare the annex for {year}."),
    due_old: |date| {
        format!("The annex was last updated on {date}. It should be updated at least once a year.")
    },
    start: "Copy to a new school year",
    reminder: "Reminder about the annex",
    title: |year| format!("Annex for {year}"),
    text: "Your details, columns, objectives and target groups are copied. The report starts empty, and the old annex does not change.",
    which: "Which activities do you want to copy?",
    all: "All",
    none: "None",
    kept: |n, of| match (n, of) {
        (0, _) => "No activities will be copied.".to_owned(),
        (1, _) => format!("1 of {of} will be copied."),
        (n, of) if n >= of => format!("All {of} will be copied."),
        (n, of) => format!("{n} of {of} will be copied."),
    },
    no_activities: "There are no activities to copy.",
    make: |year| format!("Create the annex for {year}"),
    made: |year| format!("This is the annex for {year}. The old one has not changed."),
};

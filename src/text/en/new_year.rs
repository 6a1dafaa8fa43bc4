use crate::text::words::NewYearWords;

pub const WORDS: NewYearWords = NewYearWords {
    due_coming: |year| format!("It is time to make the annex for the school year {year}."),
    due_old: |date| {
        format!("The annex was last updated on {date}. Once a year at the least is best.")
    },
    start: "New school year from this one",
    reminder: "Reminder about the annex",
    title: |year| format!("The annex for {year}"),
    text: "Head, columns, objectives and target groups come along. The report starts afresh, and the old annex stays as it is.",
    which: "Which activities come along?",
    all: "All",
    none: "None",
    kept: |n, of| match (n, of) {
        (0, _) => "No activities come along.".to_owned(),
        (1, _) => format!("1 of {of} comes along."),
        (n, of) if n >= of => format!("All {of} come along."),
        (n, of) => format!("{n} of {of} come along."),
    },
    no_activities: "There are no activities to bring along.",
    make: |year| format!("Make the annex for {year}"),
    made: |year| format!("Here is the annex for {year}. The old one is as it was."),
};

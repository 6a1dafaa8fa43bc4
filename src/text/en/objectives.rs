use crate::text::words::{EntryWords, ObjectivesWords};

pub const WORDS: ObjectivesWords = ObjectivesWords {
    lead: "Tick where an activity contributes to an objective.",
    set_of: |set| {
        format!("These are {set}. If the agency has its own list for the year, that list applies.")
    },
    set_from: |set| format!("These are {set}. Change the list once this year’s is known."),
    set_edited: |set| format!("The list is based on {set}. You have changed it."),
    set_own: "The objectives are your own.",
    covered,
    matrix: "Activities and objectives",
    activity: "Activity",
    total: "Covered",
    missing: "missing",
    contributing: |n| match n {
        0 => "No activity yet".to_owned(),
        1 => "1 activity".to_owned(),
        n => format!("{n} activities"),
    },
    no_activities: "You can tick here once the annex has activities.",
    to_activities: "Write an activity",
    no_objectives: "The list is empty. Add an objective below.",
    as_picture: "See as a picture",
    part: |n, of| format!("part {n} of {of}"),
    unnamed: "Without a name",
    rename: "Rename",
    save: "Save the name",
    rename_hint: |name| format!("Leave the field empty to get “{name}” back."),
    name_missing: "Write a name first.",
    added: |name| format!("“{name}” is added."),
    bring_back: "You can also add",
    objectives: EntryWords {
        title: "This year’s objectives",
        intro: "Ticks stay where they are, even when you rename or remove an objective.",
        add: "Add an objective",
        name: "Name of the objective",
        removed: "The objective is removed.",
        restored: "The objective is on the list.",
    },
    target_groups: EntryWords {
        title: "Target groups",
        intro: "Those you can choose from when you describe an activity.",
        add: "Add a target group",
        name: "Name of the target group",
        removed: "The target group is removed.",
        restored: "The target group is on the list.",
    },
};

/// "5 of 8 objectives are covered. Missing: Vocational education and Schools in rural areas."
fn covered(n: usize, of: usize, missing: &[String]) -> String {
    match (n, of) {
        (_, 0) => String::new(),
        (0, 1) => "The objective has no activity yet.".to_owned(),
        (0, of) => format!("None of the {of} objectives has an activity yet."),
        (1, 1) => "The objective is covered.".to_owned(),
        (n, of) if n >= of => format!("All {of} objectives are covered."),
        (1, of) => format!(
            "1 of {of} objectives is covered. Missing: {}.",
            listed(missing)
        ),
        (n, of) => format!(
            "{n} of {of} objectives are covered. Missing: {}.",
            listed(missing)
        ),
    }
}

/// "A, B and C"
fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

use crate::text::words::{EntryWords, ObjectivesWords};

pub const WORDS: ObjectivesWords = ObjectivesWords {
    lead: "Tick the objectives that each activity contributes to.",
    set_of: |set| {
        format!(
            "These are {set}. If the agency has published its own list for the year, use that instead."
        )
    },
    set_from: |set| {
        format!("These are {set}. Update the list once this year’s objectives are known.")
    },
    set_edited: |set| format!("The list is based on {set}. You have changed it."),
    set_own: "The objectives are your own.",
    covered,
    matrix: "Activities and objectives",
    matrix_keys: "Use the arrow keys to get around, and the space bar to tick a box.",
    activity: "Activity",
    total: "Covered",
    missing: "missing",
    contributing: |n| match n {
        0 => "No activity yet".to_owned(),
        1 => "1 activity".to_owned(),
        n => format!("{n} activities"),
    },
    no_activities: "You can tick objectives once the annex has activities.",
    to_activities: "Add an activity",
    no_objectives: "The list is empty. Add an objective below.",
    as_picture: "Show as a chart",
    part: |n, of| format!("part {n} of {of}"),
    unnamed: "Unnamed",
    rename: "Rename",
    save: "Save the name",
    rename_hint: |name| format!("Leave the field empty to go back to “{name}”."),
    name_missing: "Enter a name first.",
    added: |name| format!("“{name}” was added."),
    bring_back: "You can also add",
    objectives: EntryWords {
        title: "This year’s objectives",
        intro: "Your ticks are kept even if you rename or remove an objective.",
        add: "Add an objective",
        name: "Name of the objective",
        removed: "The objective was removed.",
        restored: "The objective is back on the list.",
    },
    target_groups: EntryWords {
        title: "Target groups",
        intro: "The groups you can choose from when you describe an activity.",
        add: "Add a target group",
        name: "Name of the target group",
        removed: "The target group was removed.",
        restored: "The target group is back on the list.",
    },
};

/// "5 of 8 objectives are covered. Not covered: Vocational education and Schools in rural areas."
fn covered(n: usize, of: usize, missing: &[String]) -> String {
    match (n, of) {
        (_, 0) => String::new(),
        (0, 1) => "The objective has no activity yet.".to_owned(),
        (0, of) => format!("None of the {of} objectives has an activity yet."),
        (1, 1) => "The objective is covered.".to_owned(),
        (n, of) if n >= of => format!("All {of} objectives are covered."),
        (1, of) => format!(
            "1 of {of} objectives is covered. Not covered: {}.",
            listed(missing)
        ),
        (n, of) => format!(
            "{n} of {of} objectives are covered. Not covered: {}.",
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

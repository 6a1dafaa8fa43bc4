use crate::text::words::{
    ActivitiesWords, ActivityDetailWords, ActivityTableWords, AnnexHeadWords, ColumnWords,
};

pub const WORDS: ActivitiesWords = ActivitiesWords {
    lead: "Write what you will do in the school year. Empty cells are fine.",
    title_label: "Title of the annex",
    title_hint: "Left empty, it is called “Bilag 1” and the school year.",
    head: HEAD,
    table: TABLE,
    details: DETAILS,
    columns: COLUMNS,
};

const HEAD: AnnexHeadWords = AnnexHeadWords {
    title: "About the annex",
    school_year: "School year",
    no_school_year: "Not chosen",
    ambassador: "Ambassador",
    position: "Position",
    institution: "School or institution",
    municipality: "Municipality",
    leader: "Head or leader",
    period: "Period",
    period_from: "First day",
    period_to: "Last day",
    period_reversed: "The period ends before it begins. Correct one of the two dates.",
    theme: "Theme of the year",
    theme_hint: "The European eTwinning theme of the school year.",
    theme_known: "Known themes for the school year",
    updated: "Last updated",
    today: "Today",
    updated_on: |date| format!("updated {date}"),
};

const TABLE: ActivityTableWords = ActivityTableWords {
    title: "Planned activities",
    row: |n| format!("Activity {n}"),
    rows: "Row",
    actions: "Move or remove",
    empty: "No activities here yet. Begin with the one you are sure of.",
    keys_hint: "Alt and arrow up or down moves the activity you are in.",
    wide: "Planned activities: a wide table that scrolls to the side",
    number_automatic: "Use the row’s number",
    add: "Add activity",
    remove: "Remove",
    removed: "The activity was removed.",
    restored: "The activity is back.",
    moved: |place, of| format!("Moved to place {place} of {of}."),
    removed_list: |n| format!("Removed activities ({n})"),
    removed_text: "They are out of the table and the print, but still in the annex.",
    bring_back: "Bring back",
    untitled: "Activity without text",
};

const DETAILS: ActivityDetailWords = ActivityDetailWords {
    title: "Details",
    when: "When",
    when_hint: "For example “autumn 2026”.",
    target_groups: "Target groups",
    channel: "Channel",
    channel_hint: "For example a webinar, a visit or a newsletter.",
    target: "Target figure",
    target_hint: "A rough figure will do.",
    unit: "Unit",
    unit_hint: "Teachers, schools …",
    objectives: "Objectives",
    objective_count: |n| match n {
        1 => "1 objective".to_owned(),
        n => format!("{n} objectives"),
    },
};

const COLUMNS: ColumnWords = ColumnWords {
    title: "Columns",
    intro: "Rename, move and hide columns, or add your own. What is hidden is left out of the print too.",
    unnamed: "Unnamed",
    column: |name| format!("The column “{name}”"),
    name: "Name",
    show: "Show",
    left: "Move left",
    right: "Move right",
    remove: "Remove",
    add: "Add column",
    removed: |name| format!("The column “{name}” was removed. What was in it is kept."),
    restored: |name| format!("The column “{name}” is back."),
    moved: |name, place, of| format!("“{name}” is now column {place} of {of}."),
    removed_list: |n| format!("Removed columns ({n})"),
    bring_back: "Bring back",
};

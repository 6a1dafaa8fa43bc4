use crate::text::words::{
    ActivitiesWords, ActivityDetailWords, ActivityTableWords, AnnexHeadWords, ColumnWords,
};

pub const WORDS: ActivitiesWords = ActivitiesWords {
    lead: "What do you plan to do this school year? You can leave cells empty.",
    title_label: "Title of the annex",
    title_hint: "If you leave this empty, the title is “Bilag 1” and the school year.",
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
    leader: "Head teacher or manager",
    period: "Period",
    period_from: "First day",
    period_to: "Last day",
    period_reversed: "The last day comes before the first day. Please correct one of them.",
    theme: "Theme of the year",
    theme_hint: "The European eTwinning theme of the school year.",
    theme_known: "Themes announced for this school year",
    updated: "Last updated",
    today: "Today",
    updated_on: |date| format!("updated {date}"),
};

const TABLE: ActivityTableWords = ActivityTableWords {
    title: "Planned activities",
    row: |n| format!("Activity {n}"),
    rows: "Row",
    actions: "Move or remove",
    empty: "No activities yet. Start with one you are sure of.",
    keys_hint: "Press Ctrl and Enter to add an activity, and Alt with the up or down arrow to move the one you are in. At either end of a text, the arrow keys take you to the next field.",
    skip: "Skip the table",
    wide: "Planned activities: a wide table that scrolls sideways",
    number_automatic: "Use the row number",
    add: "Add activity",
    remove: "Remove",
    removed: "The activity was removed.",
    restored: "The activity was restored.",
    moved: |place, of| format!("Moved to position {place} of {of}."),
    removed_list: |n| format!("Removed activities ({n})"),
    removed_text: "They no longer appear in the table or in print, but they are still stored in the annex.",
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
    intro: "Rename, move or hide columns, or add your own. Hidden columns are not printed.",
    unnamed: "Unnamed",
    column: |name| format!("Column “{name}”"),
    name: "Name",
    show: "Show",
    left: "Move left",
    right: "Move right",
    remove: "Remove",
    add: "Add column",
    removed: |name| format!("Column “{name}” was removed. Its contents are kept."),
    restored: |name| format!("Column “{name}” was restored."),
    moved: |name, place, of| format!("“{name}” is now column {place} of {of}."),
    removed_list: |n| format!("Removed columns ({n})"),
    bring_back: "Bring back",
};

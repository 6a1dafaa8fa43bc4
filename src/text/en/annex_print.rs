use crate::domain::BuiltIn;
use crate::text::words::{AnnexDocumentWords, AnnexPrintWords};

pub const WORDS: AnnexPrintWords = AnnexPrintWords {
    tools: "Choose and print",
    what: "What would you like to print?",
    annex: "Bilag 1",
    agreement: "The agreement",
    hint: "Choose “Save as PDF” in the print window if you would rather have a file.",
    landscape: "The annex has more than five columns, so it is printed sideways.",
    to_report: "Print the activity report",
    to_activities: "Edit the annex",
    to_agreement: "About the agreement",
    document: DOCUMENT,
};

const DOCUMENT: AnnexDocumentWords = AnnexDocumentWords {
    kind: "eTwinning ambassador",
    theme: "Theme of the year",
    updated: "Last updated",
    activities: "Activities of the year",
    no_activities: "There are no activities in the annex yet.",
    column: |column| match column {
        BuiltIn::Number => "No.",
        BuiltIn::Activity => "Activity",
        BuiltIn::Elaboration => "Elaboration",
        BuiltIn::Comments => "Other comments",
    },
    when: "When",
    target_groups: "Target groups",
    channel: "Channel",
    target: "Target figure",
    objectives: "Objectives of the year",
    objective: "Objective",
    contributing: "Activities that contribute",
    uncovered: "no activity yet",
    signed_for: |party| format!("For {party}"),
    place_and_date: "Place and date",
    sent_to: "Send to",
};

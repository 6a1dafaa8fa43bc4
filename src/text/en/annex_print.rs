use crate::domain::BuiltIn;
use crate::text::words::{AnnexDocumentWords, AnnexPrintWords};

pub const WORDS: AnnexPrintWords = AnnexPrintWords {
    tools: "Choose and print",
    what: "What would you like to print?",
    annex: "Bilag 1",
    agreement: "The agreement",
    hint: "If you want a file instead of paper, choose “Save as PDF” in the print window.",
    landscape: "The annex has more than five columns, so it will be printed in landscape format.",
    to_report: "Print the activity report",
    to_activities: "Edit the annex",
    to_agreement: "About the agreement",
    document: DOCUMENT,
};

const DOCUMENT: AnnexDocumentWords = AnnexDocumentWords {
    kind: "eTwinning ambassador",
    theme: "Theme of the year",
    updated: "Last updated",
    activities: "This year’s activities",
    no_activities: "There are no activities in the annex yet.",
    column: |column| match column {
        BuiltIn::Number => "No.",
        BuiltIn::Activity => "Activity",
        BuiltIn::Elaboration => "Description",
        BuiltIn::Comments => "Other comments",
    },
    when: "When",
    target_groups: "Target groups",
    channel: "Channel",
    target: "Target figure",
    objectives: "This year’s objectives",
    objective: "Objective",
    contributing: "Contributing activities",
    uncovered: "No activity yet",
    signed_for: |party| format!("On behalf of {party}"),
    place_and_date: "Place and date",
    sent_to: "Send to",
};

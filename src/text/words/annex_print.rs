//! Text of the printed annex: its page, and the document.

use crate::domain::BuiltIn;

pub struct AnnexPrintWords {
    pub tools: &'static str,
    pub what: &'static str,
    pub annex: &'static str,
    pub agreement: &'static str,
    pub hint: &'static str,
    /// Says that the annex has more columns than fit on a portrait page.
    pub landscape: &'static str,
    pub to_report: &'static str,
    pub to_activities: &'static str,
    pub to_agreement: &'static str,
    pub document: AnnexDocumentWords,
}

/// Text of the document.
pub struct AnnexDocumentWords {
    pub kind: &'static str,
    pub theme: &'static str,
    pub updated: &'static str,
    pub activities: &'static str,
    pub no_activities: &'static str,
    /// The names of the form's built-in columns.
    pub column: fn(BuiltIn) -> &'static str,
    pub when: &'static str,
    pub target_groups: &'static str,
    pub channel: &'static str,
    pub target: &'static str,
    pub objectives: &'static str,
    pub objective: &'static str,
    pub contributing: &'static str,
    /// In front of the names of the objectives without an activity.
    pub uncovered: &'static str,
    pub signed_for: fn(&str) -> String,
    pub place_and_date: &'static str,
    pub sent_to: &'static str,
}

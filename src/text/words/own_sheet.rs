//! Text of worksheets that users make, and of worksheets that are added to a plan.

use crate::domain::DefinedKind;

pub struct OwnSheetWords {
    /// The heading and the button on the page that lists the worksheets.
    pub begin_title: &'static str,
    pub begin_text: &'static str,
    pub begin: &'static str,
    /// The page that edits the questions.
    pub design: &'static str,
    pub design_lead: &'static str,
    pub name: &'static str,
    pub name_hint: &'static str,
    pub description: &'static str,
    pub description_hint: &'static str,
    pub source: &'static str,
    pub source_hint: &'static str,
    pub items: &'static str,
    /// "linje 3"
    pub line: fn(usize) -> String,
    /// The name of a row, such as "Spørgsmål 3".
    pub row: fn(DefinedKind, usize) -> String,
    pub kind: &'static str,
    /// The name of a kind in the list of kinds.
    pub kind_name: fn(DefinedKind) -> &'static str,
    /// The label of the title of an item.
    pub title: fn(DefinedKind) -> &'static str,
    pub guidance: &'static str,
    pub intro: &'static str,
    pub suggestions: &'static str,
    pub suggestions_hint: &'static str,
    pub columns: &'static str,
    pub columns_hint: &'static str,
    pub add_prompt: &'static str,
    pub add_section: &'static str,
    pub add_theme: &'static str,
    pub removed: &'static str,
    pub restored: &'static str,
    /// The list of removed questions.
    pub gone: fn(usize) -> String,
    pub gone_text: &'static str,
    pub bring_back: &'static str,
    pub untitled: &'static str,
    /// To hand the empty worksheet out.
    pub hand_out: &'static str,
    pub hand_out_text: &'static str,
    pub save_form: &'static str,
    pub try_it: &'static str,
    /// The heading of the answers in a document, where the worksheet has no headings.
    pub answers: &'static str,
    /// The worksheets in a plan.
    pub in_plan: &'static str,
    pub in_plan_text: &'static str,
    /// Shows the choice of a worksheet.
    pub add_one: &'static str,
    pub choose: &'static str,
    pub add: &'static str,
    pub remove: fn(&str) -> String,
    pub added: fn(&str) -> String,
    pub taken_out: fn(&str) -> String,
    pub put_back: fn(&str) -> String,
}

//! Text of the comments on prompts.

pub struct CommentsWords {
    /// The heading of the comments, on a page and in a document.
    pub title: &'static str,
    /// "nr. 2 til »Hvem kører?«": follows the label of its field.
    pub nth: fn(usize, &str) -> String,
    /// "kommentar 2 til »Hvem kører?«": follows the names of its buttons.
    pub of: fn(usize, &str) -> String,
    /// The item of a comparison: "Kommentar til »Hvem kører?«".
    pub about: fn(&str) -> String,
    /// Where a comment goes.
    pub hint: &'static str,
    pub hint_internal: &'static str,
    /// Who wrote it, if nobody says so.
    pub unnamed: &'static str,
    pub writes_as: fn(&str) -> String,
    pub writes_unnamed: &'static str,
    pub change: &'static str,
    pub name: &'static str,
    pub name_hint: &'static str,
    pub party: &'static str,
    pub no_party: &'static str,
    pub settle: &'static str,
    pub reopen: &'static str,
    /// "2 afsluttede kommentarer"
    pub settled: fn(usize) -> String,
    pub remove: &'static str,
    pub removed: &'static str,
    pub restored: &'static str,
    /// The choice of the summary.
    pub show: &'static str,
    pub show_hint: &'static str,
    /// In a document, in front of a settled comment.
    pub settled_one: &'static str,
    /// The part of a document with the comments on prompts that are not elsewhere in it.
    pub others: &'static str,
    /// The labels of the fields in a comparison.
    pub author: &'static str,
    pub side: &'static str,
    pub at: &'static str,
}

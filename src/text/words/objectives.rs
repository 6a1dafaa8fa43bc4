//! Text of the objectives of an annex and their coverage.

pub struct ObjectivesWords {
    pub lead: &'static str,
    /// Which built-in list it is (its name is in the content), and whether it is that of the year.
    pub set_of: fn(&str) -> String,
    pub set_from: fn(&str) -> String,
    pub set_edited: fn(&str) -> String,
    pub set_own: &'static str,
    /// The number of covered objectives, the number of all, and the names of the uncovered ones.
    pub covered: fn(usize, usize, &[String]) -> String,
    pub matrix: &'static str,
    /// The keys of the matrix.
    pub matrix_keys: &'static str,
    /// The header of the first column, and the prefix of an activity's number.
    pub activity: &'static str,
    pub total: &'static str,
    pub missing: &'static str,
    /// The number of activities on the card of an objective.
    pub contributing: fn(usize) -> String,
    pub no_activities: &'static str,
    pub to_activities: &'static str,
    pub no_objectives: &'static str,
    pub as_picture: &'static str,
    /// Names one of several pictures.
    pub part: fn(usize, usize) -> String,
    pub unnamed: &'static str,
    pub rename: &'static str,
    pub save: &'static str,
    /// Says which name is used if the field is empty.
    pub rename_hint: fn(&str) -> String,
    pub name_missing: &'static str,
    pub added: fn(&str) -> String,
    pub bring_back: &'static str,
    pub objectives: EntryWords,
    pub target_groups: EntryWords,
}

/// Text of one of the two editable lists.
pub struct EntryWords {
    pub title: &'static str,
    pub intro: &'static str,
    pub add: &'static str,
    pub name: &'static str,
    pub removed: &'static str,
    pub restored: &'static str,
}

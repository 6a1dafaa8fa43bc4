//! Words of the objectives of an annex and what covers them.

pub struct ObjectivesWords {
    pub lead: &'static str,
    /// Of which school year the list is, by how it stands to what came with the app.
    pub set_of: fn(&str) -> String,
    pub set_from: fn(&str) -> String,
    pub set_edited: fn(&str) -> String,
    pub set_own: &'static str,
    /// How many of how many have an activity, and the names of those that have none.
    pub covered: fn(usize, usize, &[String]) -> String,
    pub matrix: &'static str,
    /// The head of the first column, and the word before the number of an activity.
    pub activity: &'static str,
    pub total: &'static str,
    pub missing: &'static str,
    /// What a card says of its objective.
    pub contributing: fn(usize) -> String,
    pub no_activities: &'static str,
    pub to_activities: &'static str,
    pub no_objectives: &'static str,
    pub as_picture: &'static str,
    /// A picture that is one of several.
    pub part: fn(usize, usize) -> String,
    pub unnamed: &'static str,
    pub rename: &'static str,
    pub save: &'static str,
    /// What an empty name stands for.
    pub rename_hint: fn(&str) -> String,
    pub name_missing: &'static str,
    pub added: fn(&str) -> String,
    pub bring_back: &'static str,
    pub objectives: EntryWords,
    pub target_groups: EntryWords,
}

/// Words of one of the two lists that the user changes.
pub struct EntryWords {
    pub title: &'static str,
    pub intro: &'static str,
    pub add: &'static str,
    pub name: &'static str,
    pub removed: &'static str,
    pub restored: &'static str,
}

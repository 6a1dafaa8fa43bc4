//! Text of the saved states of a draft: the list, a single state, the comparison with the current one.

use crate::domain::RevisionReason;

pub struct RevisionsWords {
    pub title: &'static str,
    pub lead: &'static str,
    pub none: &'static str,
    /// The button that saves the current state; the notice after it follows.
    pub keep_now: &'static str,
    pub kept_now: &'static str,
    pub reason: fn(RevisionReason) -> &'static str,
    pub today: &'static str,
    pub yesterday: &'static str,
    /// A date in front of a time.
    pub at: fn(&str) -> String,
    pub view: &'static str,
    pub compare: &'static str,
    pub restore: &'static str,
    pub give_name: &'static str,
    pub name: &'static str,
    pub name_hint: &'static str,
    pub save_name: &'static str,
    /// The notice after naming, by the new name.
    pub named: fn(&str) -> String,
    pub unnamed: &'static str,
    pub to_list: &'static str,
    pub loading: &'static str,
    pub gone: &'static str,
    /// By the date of the version.
    pub viewed: fn(&str) -> String,
    pub viewed_hint: &'static str,
    pub nothing_in_it: &'static str,
    /// The notice after restoring this version.
    pub restored: fn(&str) -> String,
    pub undone: &'static str,
    /// By the version that the current state is compared with.
    pub compared: fn(&str) -> String,
    pub marks: &'static str,
    pub same: &'static str,
    pub count: fn(usize) -> String,
    pub added: &'static str,
    pub removed: &'static str,
    pub moved: &'static str,
    pub places: PlaceWords,
}

/// Names of fields and values that no page displays.
pub struct PlaceWords {
    pub other: &'static str,
    pub meeting: &'static str,
    pub section: &'static str,
    pub text: &'static str,
    pub internal: &'static str,
    pub hidden: &'static str,
    pub removed: &'static str,
    pub removed_activities: &'static str,
    pub annex_link: &'static str,
    pub from_plan: &'static str,
    pub copied_from: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub empty: &'static str,
}

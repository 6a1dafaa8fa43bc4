//! Text about what the other side changed since the two sides last had the same, and what was decided then.

use crate::domain::merge::Choice;

pub struct SinceWords {
    /// By who it is from and since when, as far as they are known.
    pub title: fn(Option<&str>, Option<&str>) -> String,
    /// The link to the place of an item.
    pub open: &'static str,
    /// The button that puts an item away, and the one for all of them.
    pub seen: &'static str,
    pub all_seen: &'static str,
    pub reply: &'static str,
    pub reply_label: &'static str,
    pub send: &'static str,
    /// The notice after it, by the prompt.
    pub replied: fn(&str) -> String,
    /// The heading of the decisions, by how many they are.
    pub decided: fn(usize) -> String,
    /// What was chosen, by who the other text is from.
    pub chosen: fn(Option<&Choice>, Option<&str>) -> String,
    pub stood_here: &'static str,
    pub stood_there: &'static str,
    /// The button that adds a text that was not chosen below the present one, the notice after it, and the one if its place
    /// is gone.
    pub put_back: &'static str,
    pub is_back: &'static str,
    pub no_place: &'static str,
    /// That the merge was undone, by who it was from.
    pub undone: fn(Option<&str>) -> String,
}

//! Where the items of a comparison are in the open draft.

use crate::domain::changes;
use crate::domain::{Draft, DraftKind, PromptId, RowId};
use crate::files::comparison::ComparedItem;
use crate::state::Place;
use crate::worksheet::Filled;

/// Tells an item from the others of the same merge.
pub fn key(item: &ComparedItem) -> String {
    let keys = item.place.keys();
    keys.into_iter().take(3).collect::<Vec<_>>().join("/")
}

/// The prompt that a place is about.
pub fn prompt_of(place: &changes::Place, draft: &Draft) -> Option<PromptId> {
    match place.keys().as_slice() {
        ["body", "answers" | "own_prompts" | "hidden", id, ..] => Some((*id).to_owned().into()),
        ["body", "comments", id, ..] => {
            let id = RowId(id.parse().ok()?);
            let mut comments = draft.responses()?.comments.iter();
            comments
                .find(|comment| comment.id == id)
                .map(|comment| comment.prompt.clone())
        }
        _ => None,
    }
}

/// The page of a place; `None` if none shows it alone.
pub fn page_of(place: &changes::Place, draft: &Draft) -> Option<Place> {
    if let Some(prompt) = prompt_of(place, draft) {
        let theme = Filled::of(draft)?.theme_of(&prompt)?;
        return Some(Place::of_theme(&theme.id, Some(prompt)));
    }
    let is_plan = draft.body.kind() == DraftKind::Plan;
    match place.keys().as_slice() {
        ["body", "tasks" | "meetings" | "agreement", ..] if is_plan => {
            Some(Place::Agreements { prompt: None })
        }
        ["title", ..] | ["body", "profile" | "start", ..] if is_plan => Some(Place::Profile),
        _ => None,
    }
}

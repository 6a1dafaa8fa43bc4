//! Reminders of the annexes on this device that are due for an update.

use leptos::prelude::*;

use super::draft_row::shown_title;
use crate::domain::{DraftId, DraftKind, Due};
use crate::pages::annex::DueNotice;
use crate::state::{Route, use_library, use_words};

/// One reminder per annex that is due.
pub fn due_annexes() -> AnyView {
    let words = use_words();
    let library = use_library();
    let due = Memo::new(move |_| {
        let cards = library.cards();
        let due = cards
            .iter()
            .filter_map(|card| Some((card.id, shown_title(card, words), card.due(&cards)?)));
        due.collect::<Vec<(DraftId, String, Due)>>()
    });
    let line = |(id, title, due)| view! { <DueAnnex id title due/> };
    let lines = move || due.get().into_iter().map(line).collect_view();
    lines.into_any()
}

#[component]
fn DueAnnex(id: DraftId, title: String, due: Due) -> impl IntoView {
    let library = use_library();
    let href = Route::entry(id, DraftKind::Annex).href();
    let about =
        view! { <a class="due-notice__about" href=href><bdi>{title.clone()}</bdi></a> }.into_any();
    let source = Callback::new(move |()| library.draft(id));
    view! { <DueNotice due source about title/> }
}

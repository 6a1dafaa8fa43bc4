//! The annexes on this device of which an update is due: a line for each.

use crate::view::prelude::*;

use super::draft_row::shown_title;
use crate::domain::{DraftId, DraftKind, Due};
use crate::pages::annex::DueNotice;
use crate::state::{CardFacts, Route, use_library, use_words};

/// A reminder for each annex that is due.
#[component]
pub fn DueAnnexes() -> impl IntoView {
    let words = use_words();
    let library = use_library();
    let due = Memo::new(move |_| {
        let cards = library.cards().into_iter();
        let due = cards.filter_map(|card| match &card.facts {
            CardFacts::Annex { due: Some(due), .. } => {
                Some((card.id, shown_title(&card, words), *due))
            }
            _ => None,
        });
        due.collect::<Vec<(DraftId, String, Due)>>()
    });
    let line = |(id, title, due)| view! { <DueAnnex id title due/> };
    move || due.get().into_iter().map(line).collect_view()
}

#[component]
fn DueAnnex(id: DraftId, title: String, due: Due) -> impl IntoView {
    let library = use_library();
    let href = Route::entry(id, DraftKind::Annex).href();
    let about = view! { <a class="due-notice__about" href=href>{title.clone()}</a> }.into_any();
    let source = Callback::new(move |()| library.draft(id));
    view! { <DueNotice due source about title/> }
}

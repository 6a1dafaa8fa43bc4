//! The print page of the annex and its agreement.

mod chosen_paper;
mod tools;

use leptos::prelude::*;

use crate::browser::page_box::{Orientation, set_orientation};
use crate::files::annex_document::{agreement_document, annex_document, is_wide};
use crate::pages::document::Paper;
use crate::state::{today, use_chunk_words, use_draft, use_page_texts, use_texts};
pub use chosen_paper::{ChosenPaper, paper_title, provide_chosen_paper, use_chosen_paper};
use tools::PrintTools;

/// The document, with the toolbar above it.
#[component]
pub fn AnnexPrintPage() -> impl IntoView {
    let words = use_chunk_words();
    let (texts, pages) = (use_texts(), use_page_texts());
    let draft = use_draft();
    let chosen = use_chosen_paper();
    let document = Memo::new(move |_| {
        let chosen = chosen.get();
        draft.track(|draft| match chosen {
            ChosenPaper::Annex => annex_document(draft, &texts, words, today()),
            ChosenPaper::Agreement => agreement_document(draft, &pages, words, today()),
        })
    });
    let is_wide = draft.annex(is_wide);
    let sideways = Signal::derive(move || chosen.get() == ChosenPaper::Annex && is_wide.get());
    keep_orientation(sideways);
    view! {
        <div class="annex-print" class:annex-print--sideways=sideways>
            <PrintTools sideways/>
            <Paper document tab=words.annex().print/>
        </div>
    }
    .into_any()
}

/// Sets the print orientation while this page is open.
fn keep_orientation(sideways: Signal<bool>) {
    Effect::new(move |_| {
        set_orientation(if sideways.get() {
            Orientation::Landscape
        } else {
            Orientation::Portrait
        });
    });
    on_cleanup(|| set_orientation(Orientation::Portrait));
}

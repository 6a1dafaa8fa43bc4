//! Which document of an annex is shown. The choice lasts as long as the annex is open, so that the
//! agreement page can link to its form.

use leptos::prelude::*;

use crate::pages::names::draft_title;
use crate::state::{AnnexPlace, Route, use_chunk_words, use_draft, use_router};

/// A document of an annex.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChosenPaper {
    /// Bilag 1 itself.
    #[default]
    Annex,
    /// The agreement that it belongs to.
    Agreement,
}

#[derive(Clone, Copy)]
struct Context(RwSignal<ChosenPaper>);

/// Provides the choice as a context.
pub fn provide_chosen_paper() {
    provide_context(Context(RwSignal::new(ChosenPaper::default())));
}

/// The current choice.
pub fn use_chosen_paper() -> RwSignal<ChosenPaper> {
    let Context(chosen) = expect_context();
    chosen
}

/// The title of the document that the current page of the annex prints.
pub fn paper_title() -> Signal<String> {
    let words = use_chunk_words();
    let (page, chosen) = (use_router().page(), use_chosen_paper());
    let title = use_draft().slice(move |draft| draft_title(draft, &words));
    let draft = use_draft().id();
    let place = AnnexPlace::Print;
    let paper = Route::Annex { draft, place };
    Signal::derive(move || match chosen.get() {
        ChosenPaper::Agreement if page.with(|page| *page == paper) => {
            words.annex_agreement().form.title.to_owned()
        }
        ChosenPaper::Agreement | ChosenPaper::Annex => title.get(),
    })
}

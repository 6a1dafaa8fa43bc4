//! Which of the papers of an annex is on show. It lives as long as the annex is open, so that the
//! page about the agreement can lead to the paper of it.

use leptos::prelude::*;

use crate::pages::names::draft_title;
use crate::state::{AnnexPlace, Route, use_draft, use_router, use_words};

/// A paper of an annex.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChosenPaper {
    /// Bilag 1 itself.
    #[default]
    Annex,
    /// The agreement of which it is a part.
    Agreement,
}

#[derive(Clone, Copy)]
struct Context(RwSignal<ChosenPaper>);

/// Makes the choice for the pages below.
pub fn provide_chosen_paper() {
    provide_context(Context(RwSignal::new(ChosenPaper::default())));
}

/// The choice, to read and to change.
pub fn use_chosen_paper() -> RwSignal<ChosenPaper> {
    let Context(chosen) = expect_context();
    chosen
}

/// What the paper is called that the present page of the annex prints.
pub fn paper_title() -> Signal<String> {
    let words = use_words();
    let (page, chosen) = (use_router().page(), use_chosen_paper());
    let title = use_draft().slice(move |draft| draft_title(draft, words));
    let draft = use_draft().id();
    let place = AnnexPlace::Print;
    let paper = Route::Annex { draft, place };
    Signal::derive(move || match chosen.get() {
        ChosenPaper::Agreement if page.with(|page| *page == paper) => {
            words.annex_agreement.form.title.to_owned()
        }
        ChosenPaper::Agreement | ChosenPaper::Annex => title.get(),
    })
}

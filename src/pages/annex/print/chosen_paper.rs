//! Which of the papers of an annex is on show. It lives as long as the annex is open, so that the
//! page about the agreement can lead to the paper of it.

use leptos::prelude::*;

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

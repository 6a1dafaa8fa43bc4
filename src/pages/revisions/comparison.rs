//! One saved state against the present: what differs, by theme and question.

use crate::view::prelude::*;

use super::change::item_view;
use super::tab;
use super::tools::revision_tools;
use super::when::when;
use crate::domain::{Draft, Revision};
use crate::files::comparison::{ComparedPart, comparison};
use crate::pages::PageHead;
use crate::state::{RevisionPlace, use_draft, use_texts, use_words};

/// The state against the present, as long as both are there.
pub fn revision_comparison(earlier: Draft, about: Revision, all: Memo<Vec<Revision>>) -> AnyView {
    let words = use_words();
    let texts = use_texts();
    let draft = use_draft();
    let title = (words.revisions.compared)(&when(&about, words));
    let found = move || {
        let parts = draft.track(|now| comparison(&earlier, now, &texts, words));
        let count = match parts.iter().map(|part| part.items.len()).sum() {
            0 => words.revisions.same.to_owned(),
            count => format!(
                "{} {}",
                (words.revisions.count)(count),
                words.revisions.marks
            ),
        };
        let parts: Vec<AnyView> = parts.into_iter().map(part).collect();
        view! { <p class="comparison-page__count">{count}</p> {parts} }.into_any()
    };
    let other = RevisionPlace::View(about.id);
    view! {
        <div class="comparison-page">
            <PageHead title=Signal::stored(title.clone()) tab=tab(title)/>
            {revision_tools(about, all, other, words.revisions.view)}
            {found}
        </div>
    }
    .into_any()
}

fn part(part: ComparedPart) -> AnyView {
    let items: Vec<AnyView> = part.items.into_iter().map(item_view).collect();
    view! {
        <section class="comparison-part">
            <h2 class="comparison-part__title">{part.heading}</h2>
            {items}
        </section>
    }
    .into_any()
}

//! Search and sort of the list of drafts, loaded with a long list.

use std::sync::Arc;

use leptos::prelude::*;

use super::find::{Sort, find};
use crate::browser::letters::lower_case;
use crate::state::{DraftCard, use_chunk_words, use_library};
use crate::ui::{SelectField, TextField};

/// What the list shows instead of all drafts, while there is a search.
#[derive(Clone, Copy, Default)]
pub struct Found(RwSignal<Option<Memo<Vec<Arc<DraftCard>>>>>);

impl Found {
    /// The drafts found, in the chosen order; `None` without a search. Tracks.
    pub fn cards(self) -> Option<Vec<Arc<DraftCard>>> {
        self.0.get()?.try_get()
    }
}

/// Search and sort.
pub fn finder() -> AnyView {
    let (words, library, found) = (
        use_chunk_words().library(),
        use_library(),
        expect_context::<Found>(),
    );
    let search = RwSignal::new(String::new());
    let sort = RwSignal::new(Sort::default());
    let shown = Memo::new(move |_| {
        search.with(|search| find(&library.cards(), search, sort.get(), lower_case))
    });
    found.0.set(Some(shown));
    // The list may live longer: it shows all drafts again.
    on_cleanup(move || {
        found.0.try_set(None);
    });
    let options = [
        (Sort::Changed, words.sort_changed),
        (Sort::Title, words.sort_title),
        (Sort::School, words.sort_school),
    ]
    .map(|(sort, label)| (sort.key().to_owned(), label.to_owned()));
    let count = move || {
        let n = shown.with(Vec::len);
        search.with(|search| (!search.trim().is_empty()).then(|| (words.found)(n)))
    };
    view! {
        <div class="drafts__finder">
            <TextField label=words.search value=search on_input=move |text| search.set(text)/>
            <SelectField
                label=words.sort
                options=options.to_vec()
                value=Signal::derive(move || sort.get().key().to_owned())
                on_change=move |key: String| sort.set(Sort::from_key(&key))
            />
        </div>
        <p class="hint" role="status">{count}</p>
    }
    .into_any()
}

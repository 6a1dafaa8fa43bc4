//! The texts of the worksheets that users made, with those of the app.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::{Definition, Draft};
use crate::state::DraftTexts;
use crate::worksheet::Texts;

/// Texts with those of definitions, and what they were made from.
type Made = (Arc<Texts>, Vec<Definition>, Arc<Texts>);

/// Lets [`crate::state::use_texts`] find the texts that are in the draft.
pub(super) fn provide_own_texts(draft: RwSignal<Draft>) {
    let known = StoredValue::new(None::<Made>);
    provide_context(DraftTexts(Callback::new(move |texts: Arc<Texts>| {
        draft.with_untracked(|draft| match draft.responses() {
            Some(responses) if !responses.definitions.is_empty() => {
                with_own(known, texts, &responses.definitions)
            }
            _ => texts,
        })
    })));
}

fn with_own(
    known: StoredValue<Option<Made>>,
    texts: Arc<Texts>,
    definitions: &[Definition],
) -> Arc<Texts> {
    let same = known.with_value(|known| {
        let made = known.as_ref();
        let made = made.filter(|(of, by, _)| Arc::ptr_eq(of, &texts) && by == definitions);
        made.map(|(.., all)| Arc::clone(all))
    });
    same.unwrap_or_else(|| {
        let all = Arc::new(texts.with_own(definitions).into_owned());
        known.set_value(Some((texts, definitions.to_vec(), Arc::clone(&all))));
        all
    })
}

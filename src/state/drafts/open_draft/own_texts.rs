//! The texts of the worksheets that users made, with those of the app.

use std::sync::{Arc, Mutex};

use super::OpenDraft;
use crate::domain::Definition;
use crate::state::add_draft_texts;
use crate::worksheet::Texts;

/// Texts with those of definitions, and what they were made from.
type Made = (Arc<Texts>, Vec<Definition>, Arc<Texts>);

impl OpenDraft {
    /// Lets [`crate::state::use_texts`] find the texts that are in the draft. Called by the chunk of the worksheets.
    pub fn add_own_texts(self) {
        let known = Mutex::new(None::<Made>);
        add_draft_texts(Arc::new(move |texts: Arc<Texts>| {
            self.with(|draft| match draft.responses() {
                Some(responses) if !responses.definitions.is_empty() => {
                    with_own(&known, texts, &responses.definitions)
                }
                _ => texts,
            })
        }));
    }
}

fn with_own(
    known: &Mutex<Option<Made>>,
    texts: Arc<Texts>,
    definitions: &[Definition],
) -> Arc<Texts> {
    let Ok(mut known) = known.lock() else {
        return texts;
    };
    let made = known.as_ref();
    let same = made.filter(|(of, by, _)| Arc::ptr_eq(of, &texts) && by == definitions);
    if let Some((.., all)) = same {
        return Arc::clone(all);
    }
    let all = Arc::new(texts.with_own(definitions).into_owned());
    *known = Some((texts, definitions.to_vec(), Arc::clone(&all)));
    all
}

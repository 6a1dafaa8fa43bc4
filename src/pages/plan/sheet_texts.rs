//! The texts of the built-in worksheets that were added to the plan, which plans without them do not load.

use leptos::prelude::*;

use crate::browser;
use crate::state::{LanguageState, OpenDraft, TextSet, use_draft, use_language};
use crate::worksheet::standalone;

/// Whether the texts are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetTexts {
    Here,
    Waiting,
    Failed,
}

/// Loads the texts if the open plan needs them. Whoever adds a worksheet later has loaded them.
pub fn use_sheet_texts() -> RwSignal<SheetTexts> {
    let language = use_language();
    if has_built_in(use_draft()) {
        let texts = RwSignal::new(SheetTexts::Waiting);
        load(language, texts);
        texts
    } else {
        RwSignal::new(SheetTexts::Here)
    }
}

/// Loads the texts.
pub fn load(language: LanguageState, texts: RwSignal<SheetTexts>) {
    texts.set(SheetTexts::Waiting);
    browser::spawn(async move {
        let is_there = language.fetch_texts(TextSet::Worksheets).await.is_ok();
        let loaded = if is_there {
            SheetTexts::Here
        } else {
            SheetTexts::Failed
        };
        // The user may have left the page meanwhile.
        texts.try_set(loaded);
    });
}

fn has_built_in(draft: OpenDraft) -> bool {
    draft.with(|draft| {
        let ids = draft.plan().map(|plan| plan.worksheets.as_slice());
        let mut ids = ids.unwrap_or_default().iter();
        ids.any(|id| standalone(id).is_some())
    })
}

//! The fields about a whole worksheet: its title, and who fills it in.

use leptos::prelude::*;

use crate::pages::frame::Writing;
use crate::state::{use_chunk_words, use_draft, use_texts};
use crate::ui::TextField;
use crate::worksheet::Filled;

/// Title and author, and what the worksheet is based on.
#[component]
pub fn WorksheetHead() -> impl IntoView {
    let words = use_chunk_words().worksheet();
    let draft = use_draft();
    let filled_by = draft.worksheet(|worksheet| worksheet.filled_by.clone());
    let texts = use_texts();
    let about = draft.with(|draft| {
        let filled = Filled::of(draft);
        filled.map(|filled| texts.worksheet(filled.worksheet))
    });
    let (source, description) = about
        .map(|about| (about.source, about.description))
        .unwrap_or_default();
    // The built-in ones are described where they are begun; one that a user made comes from elsewhere.
    let is_own = draft.with(|draft| {
        draft
            .worksheet()
            .is_some_and(|body| body.worksheet.is_own())
    });
    let description = is_own.then(|| view! { <p class="worksheet-head__text">{description}</p> });
    view! {
        {description}
        <Writing>
            <div class="worksheet-head">
                <TextField
                    label=words.title_label
                    hint=words.title_hint
                    value=draft.title()
                    on_input=move |title| draft.set_title(title)
                />
                <TextField
                    label=words.filled_by
                    hint=words.filled_by_hint
                    value=filled_by
                    on_input=move |name| draft.edit_worksheet(|sheet| sheet.filled_by = name)
                />
            </div>
        </Writing>
        <p class="hint worksheet-head__source">{source}</p>
    }
}

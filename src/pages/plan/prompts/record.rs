//! A record of an experience.

use leptos::prelude::*;

use super::PromptHandle;
use crate::state::use_chunk_words;
use crate::ui::{Icon, IconName, TextArea};

/// The field of a record.
#[component]
pub fn RecordFields(prompt: PromptHandle) -> impl IntoView {
    let words = use_chunk_words();
    let text = prompt.read(|answer| answer.record().map(|r| r.text.clone()).unwrap_or_default());
    view! {
        {prompt.kind.is_internal().then(|| view! {
            <p class="internal-note"><Icon name=IconName::Lock/> {words.prompt().always_internal}</p>
        })}
        <TextArea
            label=words.prompt().record
            rows=4
            value=text
            on_input=move |text| {
                prompt.edit(|answer| answer.edit_record(|record| record.text = text));
            }
        />
    }
}

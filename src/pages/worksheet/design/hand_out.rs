//! The file of the empty worksheet, for those who fill it in.

use leptos::prelude::*;

use crate::browser::download::download;
use crate::files::{file_name, write_draft};
use crate::state::{Place, today, use_chunk_words, use_draft, use_notices};
use crate::ui::{Icon, IconName};
use crate::worksheet::Filled;

/// The button that saves the worksheet without answers, and the link to try it.
#[component]
pub fn HandOut() -> impl IntoView {
    let words = use_chunk_words();
    let text = words.own_sheet();
    let (draft, notices) = (use_draft(), use_notices());
    let save = move |_| {
        let form = draft.with(crate::domain::Draft::as_form);
        let name = file_name(&form, today());
        let sent = write_draft(&form)
            .ok()
            .and_then(|content| download(&name, "application/json", content).ok());
        match sent {
            Some(()) => notices.say((words.app.downloaded)(&name)),
            None => notices.problem(words.storage.download_failed),
        }
    };
    let first = draft.filled(|filled: Filled| {
        let first = filled.worksheet.themes.first();
        first.map(|theme| theme.id.clone())
    });
    let href = move || {
        first
            .get()
            .map(|theme| draft.href(Place::of_theme(&theme, None)))
    };
    view! {
        <section class="design-page__hand-out card" aria-labelledby="hand-out">
            <h2 id="hand-out">{text.hand_out}</h2>
            <p>{text.hand_out_text}</p>
            <div class="cluster">
                <button type="button" class="button button--primary" on:click=save>
                    <Icon name=IconName::Download/> {text.save_form}
                </button>
                <a class="button" href=href>{text.try_it}</a>
            </div>
        </section>
    }
    .into_any()
}

//! Downloads a draft as an HTML page.
//!
//! Used by the summary, the print page of an annex and the list of drafts. `files::page_of` makes
//! the content of the page.

use leptos::prelude::*;

use crate::browser::download::download;
use crate::domain::Draft;
use crate::files::{page_file_name, page_of, suffixed};
use crate::state::{today, use_chunk_words, use_draft, use_notices, use_texts};
use crate::text::ChunkWords;
use crate::ui::{Icon, IconName};
use crate::worksheet::Texts;

/// The button that saves the open draft as a page, with all of its data.
#[component]
pub fn SavePageButton() -> impl IntoView {
    let (words, texts) = (use_chunk_words(), use_texts());
    let (open, notices) = (use_draft(), use_notices());
    let save = move |_| {
        open.mark_state();
        open.save_now();
        match open.with(|draft| save_page(draft, None, &texts, words)) {
            Some(name) => {
                open.mark_filed();
                notices.say((words.app.downloaded)(&name));
            }
            None => notices.problem(words.storage.download_failed),
        }
    };
    view! {
        <button type="button" class="button" on:click=save>
            <Icon name=IconName::Download/>
            {words.saved_page().save_page}
        </button>
    }
}

/// Downloads the page of a draft, with `suffix` in its file name. Returns the name if the browser
/// accepted the download.
pub fn save_page(
    draft: &Draft,
    suffix: Option<&str>,
    texts: &Texts,
    words: ChunkWords,
) -> Option<String> {
    let today = today();
    let name = page_file_name(draft, today);
    let name = suffix.map_or(name.clone(), |suffix| suffixed(&name, suffix));
    let page = page_of(draft, texts, words, today).ok()?;
    download(&name, "text/html", page).ok()?;
    Some(name)
}

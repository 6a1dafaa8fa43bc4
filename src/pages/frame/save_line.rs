//! The save status of the open draft: when it was saved on the device and in a file.

use leptos::prelude::*;

use super::where_panel::WherePanel;
use crate::browser;
use crate::files::{self, InFile};
use crate::pages::names::in_file;
use crate::pages::storage_problem;
use crate::state::{Copies, OpenDraft, SaveStatus, today, use_chunk_words, use_notices};
use crate::ui::{Icon, IconName};

/// The save status, and the button that downloads the draft as a file.
#[component]
pub fn SaveLine(open: OpenDraft) -> impl IntoView {
    let words = use_chunk_words();
    let status = move || match open.status() {
        SaveStatus::Unchanged => words.reliability().unchanged.to_owned(),
        SaveStatus::Pending => words.reliability().saving.to_owned(),
        SaveStatus::Saved(at, copies) => {
            let at = browser::clock::local(at);
            let time = if at.date() == today() {
                words.time(at.time())
            } else {
                words.when(at, today())
            };
            match copies {
                Copies::Both => (words.reliability().saved)(&time),
                Copies::LocalAlone => (words.reliability().saved_once)(&time),
                Copies::DurableAlone => (words.reliability().saved_aside)(&time),
            }
        }
        SaveStatus::Failed(error) => storage_problem(error, &words).to_owned(),
    };
    let failed = move || {
        let trouble = [Copies::LocalAlone, Copies::DurableAlone];
        match open.status() {
            SaveStatus::Failed(_) => true,
            SaveStatus::Saved(_, copies) => trouble.contains(&copies),
            SaveStatus::Unchanged | SaveStatus::Pending => false,
        }
    };
    let mark = move || {
        view! {
            <span class="save-line__icon" aria-hidden="true">
                {move || if failed() {
                    view! { <Icon name=IconName::Warning/> }
                } else {
                    view! { <Icon name=IconName::Check/> }
                }}
            </span>
        }
    };
    let file = move || in_file(open.in_file(), &words);
    view! {
        <div class="save-line" class:save-line--failed=failed>
            // Not translated: a translation would be a moment late, and "saved" must never be.
            <p class="save-line__status" translate="no" data-status=move || status_key(&open.status())>
                {mark()}
                <span class="save-line__text">{status}</span>
                <span class="save-line__device" hidden=failed>{words.reliability().on_this_device}</span>
                <span class="save-line__filed" hidden=move || open.in_file() == InFile::Nothing>
                    " · " {file}
                </span>
            </p>
            // Only failures are announced: a successful save must not interrupt.
            <p class="visually-hidden" role="alert" translate="no">{move || failed().then(status)}</p>
            <WherePanel open mark=mark().into_any()/>
            <DownloadButton open/>
        </div>
    }
}

fn status_key(status: &SaveStatus) -> &'static str {
    match status {
        SaveStatus::Unchanged => "unchanged",
        SaveStatus::Pending => "pending",
        SaveStatus::Saved(_, Copies::Both) => "saved",
        SaveStatus::Saved(_, Copies::LocalAlone) => "saved-once",
        SaveStatus::Saved(_, Copies::DurableAlone) => "saved-aside",
        SaveStatus::Failed(_) => "failed",
    }
}

#[component]
fn DownloadButton(open: OpenDraft) -> impl IntoView {
    let words = use_chunk_words();
    let notices = use_notices();
    let download = move || {
        open.mark_state();
        open.save_now();
        let name = open.with(|draft| files::file_name(draft, today()));
        let sent = open
            .with(files::write_draft)
            .ok()
            .and_then(|json| browser::download::download(&name, "application/json", json).ok());
        match sent {
            Some(()) => {
                open.mark_filed();
                notices.say((words.app.downloaded)(&name));
            }
            None => notices.problem(words.storage.download_failed),
        }
    };
    // The browser would save the page without the draft, which looks like a backup and is none.
    let listener = browser::keys::on_key(move |press| {
        let is_ours = press.command && !press.shift && press.key.eq_ignore_ascii_case("s");
        if is_ours {
            download();
        }
        is_ours
    });
    let kept = StoredValue::new_local(listener);
    on_cleanup(move || kept.dispose());
    view! {
        <button type="button" class="button button--small save-line__download"
            on:click=move |_| download()>
            <Icon name=IconName::Download/>
            <span>{words.app.download}</span>
        </button>
    }
}

//! The panel that says where the open draft is stored: on this device, in a file.

use leptos::prelude::*;

use crate::browser::clock::local;
use crate::files::InFile;
use crate::pages::storage_problem;
use crate::state::{Copies, OpenDraft, SaveStatus, today, use_chunk_words, use_keeping};

/// A collapsible panel in the bar.
#[component]
pub fn WherePanel(
    open: OpenDraft,
    /// The mark of the save status, which replaces its text on phones.
    mark: AnyView,
) -> impl IntoView {
    let words = use_chunk_words();
    let text = words.reliability();
    let keeping = use_keeping();
    let when = move |at| words.when(local(at), today());
    let saved = move || match open.status() {
        SaveStatus::Failed(error) => {
            format!("{} {}", text.device_not, storage_problem(error, &words))
        }
        SaveStatus::Saved(at, _) => (text.device_since)(&when(at)),
        SaveStatus::Unchanged | SaveStatus::Pending => {
            (text.device_since)(&when(open.track(|draft| draft.meta.modified())))
        }
    };
    let copies = move || match open.status() {
        SaveStatus::Failed(_) => "",
        SaveStatus::Saved(_, Copies::LocalAlone) => text.device_once,
        SaveStatus::Saved(_, Copies::DurableAlone) => text.device_aside,
        SaveStatus::Saved(_, Copies::Both) | SaveStatus::Unchanged | SaveStatus::Pending => {
            text.device_both
        }
    };
    let kept = move || match keeping.is_lasting() {
        Some(true) => text.kept_for_good,
        Some(false) | None => text.kept_for_now,
    };
    let filed = move || {
        let (at, since) = match open.in_file() {
            InFile::Nothing | InFile::Never => return text.file_never.to_owned(),
            InFile::Same(at) => (at, text.file_same),
            InFile::Changed(at) => (at, text.file_changed),
        };
        let from = text.file_opened.to_owned();
        let from = at.map_or(from, |at| (text.file_since)(&when(at)));
        format!("{from} {since}")
    };
    view! {
        <details class="where-panel" id="where-panel" data-panel="over"
            on:focusout=move |_| crate::browser::fold::close_when_left("where-panel")>
            <summary class="where-panel__open button button--small button--quiet">
                {mark}
                <span class="where-panel__name">{text.where_open}</span>
            </summary>
            <div class="where-panel__body card">
                <h2 class="where-panel__title">{text.where_title}</h2>
                <h3 class="where-panel__part">{text.where_device}</h3>
                <p>{saved} " " {copies}</p>
                <p>{kept}</p>
                <h3 class="where-panel__part">{text.where_file}</h3>
                <p>{filed}</p>
            </div>
        </details>
    }
    .into_any()
}

//! The confirmation of erasure: what will be deleted, and a file of it.

use leptos::prelude::*;

use crate::browser::clock::local;
use crate::browser::download::download;
use crate::browser::{focus, spawn};
use crate::state::{
    DraftsFile, ErasureStage, Library, today, use_chunk_words, use_erasure, use_library,
    use_notices,
};
use crate::text::ChunkWords;
use crate::ui::on_escape;

/// Lists what will be deleted, offers it as a file, and asks for confirmation.
#[component]
pub fn Ask(is_asked: RwSignal<bool>) -> impl IntoView {
    let words = use_chunk_words();
    let text = words.privacy();
    let (library, erasure) = (use_library(), use_erasure());
    library.refresh();
    library.watch();
    let cancel = move || {
        is_asked.set(false);
        focus::focus_soon("erase");
    };
    let failed = move || {
        let failed = matches!(erasure.stage(), ErasureStage::Failed(_));
        failed.then(|| view! { <p class="error">{text.failed}</p> })
    };
    let is_working = move || erasure.stage() == ErasureStage::Working;
    let escape = move |event: leptos::ev::KeyboardEvent| {
        if !is_working() {
            on_escape(&event, cancel);
        }
    };
    view! {
        <div class="erase-all__ask callout callout--problem" on:keydown=escape>
            <h3 id="erase-confirm" class="callout__title" tabindex="-1">{text.confirm}</h3>
            <p>{move || goes(library, words)}</p>
            <p>{move || filed(library, words)}</p>
            <FileFirst/>
            <div class="erase-all__choices">
                <button type="button" class="button" on:click=move |_| erasure.begin()
                    disabled=is_working>
                    {move || if is_working() { text.working } else { text.yes }}
                </button>
                <button type="button" class="button" on:click=move |_| cancel() disabled=is_working>
                    {words.fields().cancel}
                </button>
            </div>
            <div role="alert">{failed}</div>
        </div>
    }
    .into_any()
}

fn goes(library: Library, words: ChunkWords) -> String {
    let (cards, bin) = (library.cards(), library.bin());
    (words.privacy().goes)(cards.len(), bin.len(), library.unreadable().len())
}

fn filed(library: Library, words: ChunkWords) -> String {
    let cards = library.cards();
    let unfiled = cards
        .iter()
        .filter(|card| card.in_file.is_missing())
        .count();
    let downloaded = cards.iter().filter_map(|card| card.in_file.downloaded());
    match downloaded.max() {
        Some(at) => (words.privacy().filed)(&words.when(local(at), today()), unfiled),
        None if unfiled == 0 => String::new(),
        None => words.privacy().never_filed.to_owned(),
    }
}

/// The download of everything, as several files with a button each if it is too large for one.
#[component]
fn FileFirst() -> impl IntoView {
    let words = use_chunk_words();
    let text = words.privacy();
    let (library, notices) = (use_library(), use_notices());
    let files = RwSignal::new(Vec::<DraftsFile>::new());
    let give = move |at: usize| {
        let given = files.with_untracked(|files| {
            let file = files.get(at)?;
            download(&file.name, "application/json", &file.content).ok()?;
            Some((file.name.clone(), file.versions.clone()))
        });
        match given {
            Some((name, versions)) => {
                library.mark_filed(&versions);
                notices.say((words.app.downloaded)(&name));
            }
            None => notices.problem(words.storage.download_failed),
        }
    };
    let all = move |_| {
        spawn(async move {
            let made = library.files_of_everything().await;
            files.set(made.unwrap_or_default());
            give(0);
        });
    };
    let others = move || {
        let count = files.with(Vec::len);
        let button = |at: usize| {
            view! {
                <button type="button" class="button" on:click=move |_| give(at)>
                    {(text.file_part)(at + 1, count)}
                </button>
            }
            .into_any()
        };
        (1..count).map(button).collect_view()
    };
    view! {
        <p>{text.file_text}</p>
        <div class="erase-all__choices">
            <button type="button" class="button button--primary" on:click=all>{text.file}</button>
            {others}
        </div>
    }
    .into_any()
}

//! The list of drafts: a table, or cards on narrow screens.

use std::sync::Arc;

use leptos::prelude::*;

use super::draft_command::{Done, DraftCommand, use_dispatcher};
use super::draft_row::{DraftRow, row_id};
use super::finder::Found;
use crate::browser::focus::focus_soon;
use crate::pages::{Chunk, Later, LibraryPart};
use crate::state::{DraftCard, use_library, use_notices, use_words};
use crate::ui::{For, Icon, IconName};

/// Search and sort appear with more drafts than this.
const MANY: usize = 8;

/// The number of rows rendered at first: more than fit on a screen.
const FIRST: usize = 30;
/// The number of rows added on request: few enough to render at once.
const MORE: usize = 100;

/// The list of drafts.
#[component]
pub fn DraftList() -> impl IntoView {
    let words = use_words();
    let library = use_library();
    let room = RwSignal::new(FIRST);
    let found = Found::default();
    provide_context(found);
    let shown = Memo::new(move |_| found.cards().unwrap_or_else(|| library.cards().to_vec()));
    // Memos: another draft must not build the table again.
    let is_empty = Memo::new(move |_| library.cards().is_empty());
    let has_several = Memo::new(move |_| library.cards().len() > 1);
    let is_long = Memo::new(move |_| library.cards().len() > MANY);
    let none = move || (!library.is_looking()).then_some(words.start.no_drafts);
    view! {
        <section
            class="drafts"
            aria-labelledby="drafts-title"
            aria-busy=move || library.is_busy().then_some("true")
        >
            <h2 id="drafts-title" tabindex="-1">{words.start.drafts}</h2>
            <Unfiled/>
            {move || is_long.get().then(|| view! { <Later chunk=Chunk::Library(LibraryPart::Finder)/> }.into_any())}
            {move || if is_empty.get() {
                view! { <p class="hint">{none}</p> }.into_any()
            } else {
                view! { <DraftTable shown room/> }.into_any()
            }}
            {move || has_several.get().then(|| view! { <DownloadAll/> }.into_any())}
        </section>
    }
}

#[component]
fn DraftTable(
    shown: Memo<Vec<Arc<DraftCard>>>,
    /// The number of rendered rows.
    room: RwSignal<usize>,
) -> impl IntoView {
    let words = use_words();
    let text = &words.start;
    let rows =
        move || shown.with(|shown| shown.iter().take(room.get()).cloned().collect::<Vec<_>>());
    let hidden = Memo::new(move |_| shown.with(Vec::len).saturating_sub(room.get()));
    let is_more = Memo::new(move |_| hidden.get() > 0);
    // The button may disappear while focused, so the focus moves to the first new row.
    let more = move |_| {
        let next =
            shown.with_untracked(|shown| shown.get(room.get_untracked()).map(|card| card.id));
        room.update(|room| *room += MORE);
        if let Some(id) = next {
            focus_soon(&row_id(id));
        }
    };
    view! {
        <table class="drafts__table card">
            <thead>
                <tr>
                    <th scope="col">{text.col_title}</th>
                    <th scope="col">{text.col_parties}</th>
                    <th scope="col">{text.col_progress}</th>
                    <th scope="col">{text.col_changed}</th>
                    <th scope="col"><span class="visually-hidden">{text.col_actions}</span></th>
                </tr>
            </thead>
            <tbody>
                <For each=rows key=|card| (card.id, card.modified, card.in_file) let:card>
                    <DraftRow card/>
                </For>
            </tbody>
        </table>
        {move || is_more.get().then(|| view! {
            <p class="drafts__more">
                <span class="hint">
                    {move || (text.shown)(room.get(), room.get() + hidden.get())}
                </span>
                <button type="button" class="button" on:click=more>
                    {move || (text.show_more)(hidden.get().min(MORE))}
                </button>
            </p>
        }.into_any())}
    }
}

/// A reminder of drafts that are in no file as they are now; absent if there are none.
#[component]
fn Unfiled() -> impl IntoView {
    let words = use_words();
    let library = use_library();
    let unfiled = Memo::new(move |_| {
        let cards = library.cards();
        cards
            .iter()
            .filter(|card| card.in_file.is_missing())
            .count()
    });
    move || {
        let n = unfiled.get();
        (n > 0).then(|| {
            view! {
                <div class="callout callout--attention drafts__unfiled">
                    <Icon name=IconName::Warning/>
                    <p>{(words.start.unfiled)(n)}</p>
                    {(library.cards().len() == 1).then(|| view! { <DownloadAll/> })}
                </div>
            }
            .into_any()
        })
    }
}

/// The button that downloads all drafts in one file.
#[component]
fn DownloadAll() -> impl IntoView {
    let words = use_words();
    let (library, notices, dispatcher) = (use_library(), use_notices(), use_dispatcher());
    let label = move || match library.cards().len() {
        1 => words.start.download,
        _ => words.start.download_all,
    };
    let download_all = move |_| {
        dispatcher.dispatch(DraftCommand::DownloadAll, move |done| {
            if let Done::Sent(name) = done {
                notices.say((words.app.downloaded)(&name));
            }
        });
    };
    view! {
        <button type="button" class="button" on:click=download_all>
            <Icon name=IconName::Download/> {label}
        </button>
    }
}

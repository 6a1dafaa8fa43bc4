//! An editable list of entries: rename, move, remove, add.

use leptos::prelude::*;

use super::entries::{Entries, use_entries};
use super::entry_kind::EntryKind;
use super::entry_row::EntryRow;
use crate::browser::announce::announce;
use crate::browser::focus;
use crate::domain::{NamedItem, NamedItemId};
use crate::state::{use_chunk_words, use_texts};
use crate::ui::{For, Icon, IconName, TextField, on_escape};

/// One of the two lists.
#[component]
pub fn ObjectivesEntries(kind: EntryKind) -> impl IntoView {
    let (words, texts) = (use_chunk_words(), use_texts());
    let entries = use_entries(kind);
    let rows = entries.draft.annex(move |annex| {
        let list = kind.list(annex).iter();
        list.map(|entry| (entry.id.clone(), kind.name(&texts, words, entry)))
            .collect::<Vec<_>>()
    });
    let adding = RwSignal::new(false);
    let begin = move |_| {
        adding.set(true);
        focus::focus_soon(&format!("{}-name", entries.add_id()));
    };
    view! {
        <div class="objectives-entries">
            <ul class="objectives-entries__list">
                <For each=move || rows.get() key=Clone::clone let((id, name))>
                    <EntryRow entries id name/>
                </For>
            </ul>
            <Show when=move || adding.get()><AddForm entries adding/></Show>
            <button type="button" class="button" id=entries.add_id() hidden=adding on:click=begin>
                <Icon name=IconName::Plus/>
                {kind.words(words).add}
            </button>
            <Absent entries/>
        </div>
    }
    .into_any()
}

/// The form that adds an entry. It stays open, so that the objectives of a new year can be entered one
/// after the other.
#[component]
fn AddForm(entries: Entries, adding: RwSignal<bool>) -> impl IntoView {
    let words = use_chunk_words();
    let name = RwSignal::new(String::new());
    let error = RwSignal::new(None);
    let shown = Signal::derive(move || error.get());
    let field_id = StoredValue::new(format!("{}-name", entries.add_id()));
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let text = name.get_untracked().trim().to_owned();
        if text.is_empty() {
            announce(words.objectives().name_missing);
            error.set(Some(words.objectives().name_missing.to_owned()));
        } else {
            entries.add(&text);
            name.set(String::new());
            error.set(None);
        }
        focus::focus_soon(&field_id.get_value());
    };
    let close = move || {
        adding.set(false);
        focus::focus_soon(&entries.add_id());
    };
    let text = entries.kind.words(words);
    view! {
        <form class="objectives-entries__form" on:submit=add
            on:keydown=move |event| on_escape(&event, close)>
            <TextField label=text.name id=field_id.get_value() value=name
                error=shown refuses=true on_input=move |text| name.set(text)/>
            <div class="cluster">
                <button type="submit" class="button button--primary">{text.add}</button>
                <button type="button" class="button button--quiet" on:click=move |_| close()>
                    {words.app.close}
                </button>
            </div>
        </form>
    }
}

/// Removed built-in entries, with buttons that restore them.
#[component]
fn Absent(entries: Entries) -> impl IntoView {
    let (words, texts) = (use_chunk_words(), use_texts());
    let kind = entries.kind;
    let absent = entries.draft.annex(move |annex| {
        let list = kind.list(annex);
        let built_in = kind.built_in(annex).iter();
        let absent = built_in.filter(|id| list.iter().all(|entry| entry.id != **id));
        let name = |id: &NamedItemId| kind.name(&texts, words, &NamedItem::built_in(id.clone()));
        absent.map(|id| (id.clone(), name(id))).collect::<Vec<_>>()
    });
    let items = move || {
        let button = |(id, name): (NamedItemId, String)| {
            view! {
                <li>
                    <button type="button" class="suggestions__item"
                        on:click=move |_| entries.bring_back(&id)>
                        <Icon name=IconName::Undo/> {name}
                    </button>
                </li>
            }
        };
        absent.get().into_iter().map(button).collect_view()
    };
    view! {
        <div class="objectives-entries__absent" hidden=move || absent.with(Vec::is_empty)>
            <p class="hint">{words.objectives().bring_back}</p>
            <ul class="suggestions" aria-label=words.objectives().bring_back>{items}</ul>
        </div>
    }
}

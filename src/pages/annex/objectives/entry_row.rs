//! An entry of a list: its name, the form that renames it, its buttons.

use leptos::prelude::*;

use super::entries::Entries;
use crate::browser::announce::announce;
use crate::browser::focus;
use crate::domain::{NamedItem, NamedItemId};
use crate::state::{use_chunk_words, use_texts};
use crate::ui::{RowActions, TextField, on_escape};

/// An entry. It is rebuilt when its name changes, which also closes the form.
#[component]
pub fn EntryRow(entries: Entries, id: NamedItemId, name: String) -> impl IntoView {
    let words = use_chunk_words();
    let renaming = RwSignal::new(false);
    let row = entries.row_id(&id);
    let id = StoredValue::new(id);
    let called = StoredValue::new(name.clone());
    let begin = move |_| {
        renaming.set(true);
        focus::focus_soon(&field_id(entries, &id.get_value()));
    };
    let rename = format!("{}: {name}", words.objectives().rename);
    view! {
        <li class="objectives-entry" data-entry=row>
            <Show when=move || !renaming.get()
                fallback=move || view! {
                    <RenameForm entries id=id.get_value() name=called.get_value() renaming/>
                }>
                <p class="objectives-entry__name">{called.get_value()}</p>
                <button type="button" class="button button--small button--quiet"
                    aria-label=rename.clone() on:click=begin>
                    {words.objectives().rename}
                </button>
            </Show>
            <RowActions words name=Signal::stored(name)
                on_move=move |way| entries.shift(&id.get_value(), way)
                on_remove=move |()| entries.remove(&id.get_value())/>
        </li>
    }
    .into_any()
}

#[component]
fn RenameForm(
    entries: Entries,
    id: NamedItemId,
    name: String,
    renaming: RwSignal<bool>,
) -> impl IntoView {
    let (words, texts) = (use_chunk_words(), use_texts());
    let text = RwSignal::new(name.clone());
    let error = RwSignal::new(None);
    let shown = Signal::derive(move || error.get());
    let field = field_id(entries, &id);
    let with_app = entries.draft.with(|draft| {
        let annex = draft.annex()?;
        let is_known = entries.kind.built_in(annex).contains(&id);
        is_known.then(|| {
            entries
                .kind
                .name(&texts, words, &NamedItem::built_in(id.clone()))
        })
    });
    let hint = with_app.as_deref().map(words.objectives().rename_hint);
    let with_app = StoredValue::new(with_app);
    let id = StoredValue::new(id);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let written = text.get_untracked().trim().to_owned();
        match with_app.get_value() {
            None if written.is_empty() => {
                announce(words.objectives().name_missing);
                error.set(Some(words.objectives().name_missing.to_owned()));
                focus::focus_soon(&field_id(entries, &id.get_value()));
            }
            // The default name is stored as empty, so that it keeps following the language.
            Some(own) if own == written => close(entries, id, renaming, String::new()),
            _ => close(entries, id, renaming, written),
        }
    };
    let leave = move || {
        renaming.set(false);
        entries.focus_on(&id.get_value());
    };
    view! {
        <form class="objectives-entry__form" on:submit=save
            on:keydown=move |event| on_escape(&event, leave)>
            <TextField label=entries.kind.words(words).name label_extra=name
                hint=hint.unwrap_or_default() id=field value=text error=shown refuses=true
                on_input=move |typed| text.set(typed)/>
            <div class="cluster">
                <button type="submit" class="button button--small">{words.objectives().save}</button>
                <button type="button" class="button button--small button--quiet"
                    on:click=move |_| leave()>
                    {words.fields().cancel}
                </button>
            </div>
        </form>
    }
}

fn close(entries: Entries, id: StoredValue<NamedItemId>, renaming: RwSignal<bool>, name: String) {
    let id = id.get_value();
    renaming.set(false);
    entries.rename(&id, name);
}

fn field_id(entries: Entries, id: &NamedItemId) -> String {
    format!("rename-{}", entries.row_id(id))
}

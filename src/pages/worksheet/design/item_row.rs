//! The line of a question or a heading.

use leptos::prelude::*;

use super::item_list::{ItemList, row_of};
use crate::browser::ids::new_uuid;
use crate::domain::{DefinedItem, DefinedKind, NamedItemId, RowId};
use crate::state::use_chunk_words;
use crate::ui::{RowActions, SelectField, TextArea};

/// The fields of a line. The kind decides which there are.
#[component]
pub fn ItemRow(items: ItemList, id: RowId, number: usize) -> impl IntoView {
    let words = use_chunk_words();
    let text = words.own_sheet();
    let kind = items.field(id, |item| item.kind);
    let name = Signal::derive(move || (text.row)(kind.get(), number));
    let fields = move || {
        let kind = kind.get();
        view! { <Fields items id number kind/> }
    };
    view! {
        <li class="design-item row-card" id=row_of(id) data-kind=move || kind_key(kind.get())>
            <div class="row-card__head">
                <p class="row-card__title">{name}</p>
                <RowActions words name
                    on_move=move |way| items.shift(id, way)
                    on_remove=move |()| items.remove(id)/>
            </div>
            {fields}
        </li>
    }
    .into_any()
}

#[component]
fn Fields(items: ItemList, id: RowId, number: usize, kind: DefinedKind) -> impl IntoView {
    let words = use_chunk_words().own_sheet();
    let name = (words.line)(number);
    let set = move |write: fn(&mut DefinedItem, String)| {
        Callback::new(move |text: String| items.edit(id, |item| write(item, text)))
    };
    let is_prompt = kind.is_prompt();
    let guidance = if is_prompt {
        words.guidance
    } else {
        words.intro
    };
    let columns = (kind == DefinedKind::Table).then(|| {
        view! {
            <TextArea label=words.columns label_extra=name.clone() hint=words.columns_hint
                value=items.field(id, DefinedItem::column_lines)
                on_input=move |lines: String| items.edit(id, |item| {
                    item.set_column_lines(&lines, || NamedItemId::own(new_uuid()));
                })/>
        }
    });
    let suggestions = is_prompt.then(|| {
        view! {
            <TextArea label=words.suggestions label_extra=name.clone() hint=words.suggestions_hint
                value=items.field(id, |item| item.suggestions.clone())
                on_input=set(|item, text| item.suggestions = text)/>
        }
    });
    view! {
        <div class="design-item__fields">
            <TextArea label=(words.title)(kind) label_extra=name.clone() rows=1
                class="design-item__title"
                value=items.field(id, |item| item.title.clone())
                on_input=set(|item, text| item.title = text.replace('\n', " "))/>
            {is_prompt.then(|| view! { <Kind items id name=name.clone()/> })}
            {columns}
            <TextArea label=guidance label_extra=name.clone()
                value=items.field(id, |item| item.guidance.clone())
                on_input=set(|item, text| item.guidance = text)/>
            {suggestions}
        </div>
    }
    .into_any()
}

/// The choice of how a question is answered.
#[component]
fn Kind(items: ItemList, id: RowId, name: String) -> impl IntoView {
    let words = use_chunk_words().own_sheet();
    let options = DefinedKind::PROMPTS.iter();
    let options = options.map(|kind| (kind_key(*kind), (words.kind_name)(*kind).to_owned()));
    let value = items.field(id, |item| item.kind);
    let choose = move |key: String| {
        let mut kinds = DefinedKind::PROMPTS.into_iter();
        if let Some(kind) = kinds.find(|kind| kind_key(*kind) == key) {
            items.edit(id, |item| item.kind = kind);
            // The fields are those of the new kind now.
            crate::browser::focus::focus_within(&format!("#{} select", row_of(id)));
        }
    };
    view! {
        <SelectField label=words.kind label_extra=name options=options.collect()
            value=Signal::derive(move || kind_key(value.get())) on_change=choose/>
    }
}

fn kind_key(kind: DefinedKind) -> String {
    format!("{kind:?}").to_lowercase()
}

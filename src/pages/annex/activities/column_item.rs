//! A column in the panel.

use leptos::ev::KeyboardEvent;

use leptos::prelude::*;

use super::column_names::usual_name;
use super::columns_handle::item_selector;
use super::handle::Table;
use crate::domain::{BuiltIn, ColumnId, ColumnMove};
use crate::state::Topic;
use crate::ui::{CheckField, Icon, IconName, TypedValue};

/// Name, visibility and position of a column.
#[component]
pub fn ColumnItem(table: Table, id: ColumnId) -> impl IntoView {
    let labels = &table.words.activities().columns;
    let is_own = BuiltIn::of(&id).is_none();
    let key = id.to_string();
    let ids = StoredValue::new(id.clone());
    let name = Signal::derive(move || ids.with_value(|id| table.column_name(id)));
    let of = move || (labels.column)(&name.get());
    let column = id.clone();
    let shown = table.of_columns(move |annex| {
        let mut shown = annex.shown_columns();
        shown.any(|column| column.id == id)
    });
    let show = move |on: bool| ids.with_value(|id| table.set_hidden(id, !on));
    let remove = move |_| ids.with_value(|id| table.remove_column(id));
    let fate = if is_own {
        view! {
            <button type="button" class="button button--small" on:click=remove>
                <Icon name=IconName::Bin/>
                {labels.remove}
                <span class="visually-hidden">", " {of}</span>
            </button>
        }
        .into_any()
    } else {
        view! {
            <div role="group" aria-label=of>
                <CheckField label=labels.show checked=shown on_change=show/>
            </div>
        }
        .into_any()
    };
    view! {
        <li class="column-item" data-column=key on:keydown=move |event| move_by_key(&event, table, ids)>
            <NameField table id=column name/>
            <div class="column-item__fate">{fate}</div>
            <Moves table ids name shown/>
        </li>
    }
    .into_any()
}

/// The name of the column. It is saved on each key; the table adopts it on blur.
#[component]
fn NameField(table: Table, id: ColumnId, name: Signal<String>) -> impl IntoView {
    let labels = &table.words.activities().columns;
    let written = {
        let id = id.clone();
        table
            .draft
            .of_topic(Topic::Column(id.clone()), move |annex| {
                let column = annex.columns.iter().find(|column| column.id == id);
                column.map(|column| column.name.clone()).unwrap_or_default()
            })
    };
    let usual = usual_name(&id, table.words);
    let typed = TypedValue::new(written.into());
    let on_input = Callback::new(move |name| table.write_name(&id, name));
    view! {
        <input class="field__input column-item__name" type="text" autocomplete="off"
            aria-label=move || format!("{}: {}", labels.name, (labels.column)(&name.get()))
            placeholder=usual
            prop:value=move || typed.to_write()
            on:input:target=move |event| typed.take(event.target().value(), on_input)
            on:change:target=move |event| {
                typed.take_change(event.target().value(), on_input);
                table.show_names();
            }/>
    }
}

/// The buttons that move the column left or right. A hidden column has none.
#[component]
fn Moves(
    table: Table,
    ids: StoredValue<ColumnId>,
    name: Signal<String>,
    shown: Memo<bool>,
) -> impl IntoView {
    let labels = &table.words.activities().columns;
    let button = move |way, verb: &'static str, class: &'static str| {
        let label = move || format!("{verb}: {}", (labels.column)(&name.get()));
        view! {
            <button type="button" class=class title=label
                on:click=move |_| shift(table, ids, way, button_class(way))>
                <Icon name=IconName::Up/>
            </button>
        }
    };
    view! {
        <div class="column-item__moves" hidden=move || !shown.get()>
            {button(ColumnMove::Left, labels.left, "icon-button column-item__left")}
            {button(ColumnMove::Right, labels.right, "icon-button column-item__right")}
        </div>
    }
}

fn button_class(way: ColumnMove) -> &'static str {
    match way {
        ColumnMove::Left => ".column-item__moves > :first-child",
        ColumnMove::Right => ".column-item__moves > :last-child",
    }
}

/// Alt and an arrow key: left and right as in the table, up and down as in this list.
fn move_by_key(event: &KeyboardEvent, table: Table, ids: StoredValue<ColumnId>) {
    let way = match event.key().as_str() {
        "ArrowLeft" | "ArrowUp" => ColumnMove::Left,
        "ArrowRight" | "ArrowDown" => ColumnMove::Right,
        _ => return,
    };
    if event.alt_key() && !event.ctrl_key() && !event.meta_key() && !event.shift_key() {
        // Alt and Left would navigate back.
        event.prevent_default();
        shift(table, ids, way, "");
    }
}

fn shift(table: Table, ids: StoredValue<ColumnId>, way: ColumnMove, part: &str) {
    ids.with_value(|id| table.shift_column(id, way, &format!("{} {part}", item_selector(id))));
}

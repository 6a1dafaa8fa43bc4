//! A table prompt: an editable table, whose rows become cards on narrow screens.

use leptos::prelude::*;

use super::PromptHandle;
use crate::browser;
use crate::domain::{ColumnId, Keyed, Move, RowId, TableRow, move_row, remove_row, restore_row};
use crate::state::{new_row_id, use_chunk_words, use_notices, use_texts};
use crate::ui::{ElementId, For, GrowingArea, Icon, IconName, RowActions};

/// The table of a prompt.
#[component]
pub fn TableFields(
    prompt: PromptHandle,
    columns: &'static [ColumnId],
    title: String,
) -> impl IntoView {
    let words = use_chunk_words();
    let texts = use_texts();
    let ids = prompt.read(|answer| {
        let rows = answer.table().map(|table| table.rows.as_slice());
        rows.unwrap_or_default()
            .iter()
            .map(Keyed::id)
            .collect::<Vec<_>>()
    });
    let add = move |_| {
        let id = new_row_id();
        prompt.edit(|answer| answer.edit_table(|table| table.rows.push(TableRow::new(id))));
        browser::focus::focus_within(&format!("[data-row='{id}']"));
    };
    let heads = columns
        .iter()
        .map(|column| {
            let name = texts.column(&prompt.id(), column).to_owned();
            view! { <th scope="col">{name}</th> }
        })
        .collect_view();
    view! {
        <table class="table-fields" hidden=move || ids.with(Vec::is_empty)>
            <caption class="visually-hidden">{title}</caption>
            <thead>
                <tr>
                    {heads}
                    <th scope="col">
                        <span class="visually-hidden">{words.prompt().row_actions}</span>
                    </th>
                </tr>
            </thead>
            <tbody>
                <For each=move || ids.get() key=|id| *id let:id>
                    <Row prompt columns ids id/>
                </For>
            </tbody>
        </table>
        <button type="button" class="button" on:click=add>
            <Icon name=IconName::Plus/> {words.prompt().add_row}
        </button>
    }
}

#[component]
fn Row(
    prompt: PromptHandle,
    columns: &'static [ColumnId],
    ids: Memo<Vec<RowId>>,
    id: RowId,
) -> impl IntoView {
    let words = use_chunk_words();
    let number = Memo::new(move |_| {
        ids.with(|ids| ids.iter().position(|other| *other == id))
            .map_or(0, |index| index + 1)
    });
    let cells = columns
        .iter()
        .map(|column| view! { <Cell prompt column id number/> })
        .collect_view();
    view! {
        <tr data-row=id.to_string()>
            {cells}
            <td class="table-fields__actions">
                <RowActions words name=Signal::derive(move || (words.prompt().row)(number.get()))
                    on_move=move |way| shift(prompt, id, way)
                    on_remove=move |()| remove(prompt, id)/>
            </td>
        </tr>
    }
}

#[component]
fn Cell(
    prompt: PromptHandle,
    column: &'static ColumnId,
    id: RowId,
    number: Memo<usize>,
) -> impl IntoView {
    let words = use_chunk_words();
    let name = StoredValue::new(use_texts().column(&prompt.id(), column).to_owned());
    let value = prompt.read(move |answer| {
        let rows = answer.table().map(|table| table.rows.as_slice());
        let row = rows.unwrap_or_default().iter().find(|row| row.id == id);
        row.map(|row| row.cell(column).to_owned())
            .unwrap_or_default()
    });
    let write = move |text: String| {
        prompt.edit(|answer| {
            answer.edit_table(|table| {
                if let Some(row) = table.rows.iter_mut().find(|row| row.id == id) {
                    row.set_cell(column, text);
                }
            });
        });
    };
    view! {
        <td data-label=name.get_value()>
            <GrowingArea value on_input=write
                label=Signal::derive(move || {
                    name.with_value(|name| (words.prompt().cell)(number.get(), name))
                })/>
        </td>
    }
}

fn shift(prompt: PromptHandle, id: RowId, way: Move) {
    prompt.edit(|answer| answer.edit_table(|table| move_row(&mut table.rows, id, way)));
}

fn remove(prompt: PromptHandle, id: RowId) {
    let words = use_chunk_words();
    let mut removed = None;
    prompt.edit(|answer| answer.edit_table(|table| removed = remove_row(&mut table.rows, id)));
    if let Some((at, row)) = removed {
        let prompt = prompt.lasting();
        use_notices().offer_undo(words.prompt().row_removed, move || {
            prompt.edit(|answer| {
                answer.edit_table(|table| restore_row(&mut table.rows, at, row));
            });
        });
    }
    browser::focus::focus_soon(&ElementId::PromptToggle(&prompt.id()).to_string());
}

//! An activity: a row of the table, or a card in narrow containers.

use leptos::prelude::*;

use super::activity_cell::{ActivityCell, move_by_key};
use super::handle::{Table, row_element};
use crate::domain::{ColumnId, Move, RowId};
use crate::ui::{For, RowActionWords, RowActions};

/// The row of an activity.
#[component]
pub fn ActivityRow(
    table: Table,
    /// The visible columns in order.
    shown: Memo<Vec<ColumnId>>,
    id: RowId,
    /// Its index among the rows.
    index: Signal<usize>,
) -> impl IntoView {
    let labels = &table.words.activities().table;
    let name = Signal::derive(move || (labels.row)(index.get() + 1));
    let words = RowActionWords {
        remove: labels.remove,
        ..table.words.into()
    };
    let button = move |way| {
        let button = match way {
            Move::Up => 1,
            Move::Down => 2,
        };
        format!("#{} .row-actions > :nth-child({button})", row_element(id))
    };
    let shift = move |way| table.shift(id, way, &button(way));
    view! {
        <tr class="activity-row" id=row_element(id)>
            <th class="activity-row__name" scope="row">
                {name}
                // The first part of the accessible name of each cell.
                <span id=name_element(id) hidden>{move || format!("{},", name.get())}</span>
            </th>
            <For each=move || shown.get() key=Clone::clone let:column>
                <ActivityCell table id column name index/>
            </For>
            <td class="activity-column activity-column--actions"
                on:keydown=move |event| move_by_key(&event, shift)>
                <RowActions words name on_move=shift on_remove=move |()| table.remove(id)/>
            </td>
        </tr>
    }
    .into_any()
}

/// The id of the element that names the row in the accessible name of each cell.
pub fn name_element(id: RowId) -> String {
    format!("activity-name-{id}")
}

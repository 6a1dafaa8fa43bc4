//! One activity: a row of the table, and a card where there is little room.

use leptos::prelude::*;

use super::activity_cell::{ActivityCell, move_by_key};
use super::handle::{Table, row_element};
use crate::domain::{ColumnId, Move, RowId};
use crate::ui::{For, RowActionWords, RowActions};

/// The row of one activity.
#[component]
pub fn ActivityRow(
    table: Table,
    /// The columns on screen, in their order.
    shown: Memo<Vec<ColumnId>>,
    id: RowId,
    /// Its place among the rows, from 0.
    index: Signal<usize>,
) -> impl IntoView {
    let labels = &table.words.activities.table;
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
        <tr class="activity-row" role="row" id=row_element(id)>
            <th class="activity-row__name" scope="row" role="rowheader">
                {name}
                // The beginning of the name of each cell.
                <span id=name_element(id) hidden>{move || format!("{},", name.get())}</span>
            </th>
            <For each=move || shown.get() key=Clone::clone let:column>
                <ActivityCell table id column name index/>
            </For>
            <td class="activity-column activity-column--actions" role="cell"
                on:keydown=move |event| move_by_key(&event, shift)>
                <RowActions words name on_move=shift on_remove=move |()| table.remove(id)/>
            </td>
        </tr>
    }
    .into_any()
}

/// The id of what each cell of a row is called by, before the name of its column.
pub fn name_element(id: RowId) -> String {
    format!("activity-name-{id}")
}

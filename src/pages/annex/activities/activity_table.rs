//! The activity table with its column panel, removed rows and columns, and the button that adds a row.

use leptos::prelude::*;

use super::activity_row::ActivityRow;
use super::column_names::{head_element, width_class};
use super::column_panel::ColumnPanel;
use super::handle::{ADD_ROW, Table};
use super::removed_activities::RemovedActivities;
use crate::browser::cells;
use crate::browser::focus::focus_soon;
use crate::domain::{ColumnId, Keyed, RowId};
use crate::ui::{For, Icon, IconName};

/// The number of columns from which the table is wider than the page, and that from which it scrolls.
const MANY: usize = 5;
const TOO_MANY: usize = 7;
/// The number of rows that the browser lays out or skips together. Skipping single rows costs more than
/// it saves with hundreds of them.
const GROUP: usize = 10;

/// The activities of the annex.
#[component]
pub fn ActivityTable() -> impl IntoView {
    let table = Table::new();
    let labels = &table.words.activities().table;
    let ids = table.of_rows(|annex| annex.activities.iter().map(Keyed::id).collect::<Vec<_>>());
    let is_empty = move || ids.with(Vec::is_empty);
    let add_by_key = move |event: leptos::ev::KeyboardEvent| {
        let is_command = event.ctrl_key() || event.meta_key();
        if event.key() == "Enter" && is_command && !event.is_composing() && table.draft.writes() {
            event.prevent_default();
            table.add();
        }
    };
    view! {
        <section class="activity-table" aria-labelledby="activities" on:keydown=add_by_key>
            <h2 class="activity-table__title" id="activities">{labels.title}</h2>
            <ColumnPanel table/>
            <button type="button" class="activity-table__skip button button--small"
                hidden=is_empty on:click=move |_| focus_soon(ADD_ROW)>
                {labels.skip}
            </button>
            <p class="activity-table__empty" hidden=move || !is_empty()>{labels.empty}</p>
            <Rows table ids/>
            <p class="activity-table__hint hint" hidden=is_empty>{labels.keys_hint}</p>
            <button type="button" class="button button--primary activity-table__add" id=ADD_ROW
                on:click=move |_| table.add()>
                <Icon name=IconName::Plus/>
                {labels.add}
            </button>
            <RemovedActivities table/>
        </section>
    }
    .into_any()
}

/// The table itself. It scrolls horizontally only if no window is wide enough.
#[component]
fn Rows(table: Table, ids: Memo<Vec<RowId>>) -> impl IntoView {
    let labels = &table.words.activities().table;
    let shown = table.of_columns(|annex| {
        let ids = annex.shown_columns().map(|column| column.id.clone());
        ids.collect::<Vec<_>>()
    });
    let count = Memo::new(move |_| shown.with(Vec::len));
    let groups = Memo::new(move |_| ids.with(Vec::len).div_ceil(GROUP));
    let scrolls = move || count.get() >= TOO_MANY;
    let class = move || match count.get() {
        ..MANY => "activity-table__frame",
        MANY..TOO_MANY => "activity-table__frame activity-table__frame--many",
        TOO_MANY.. => "activity-table__frame activity-table__frame--scrolls",
    };
    view! {
        <div class=class hidden=move || ids.with(Vec::is_empty)
            role=move || scrolls().then_some("region")
            tabindex=move || scrolls().then_some("0")
            aria-label=move || scrolls().then_some(labels.wide)>
            <table class="activity-table__table" aria-labelledby="activities"
                on:keydown=move |event| cells::on_key(&event, ".activity-row")>
                <thead class="activity-table__heads">
                    <tr class="activity-table__head-row">
                        <th class="visually-hidden" scope="col">{labels.rows}</th>
                        <For each=move || shown.get() key=Clone::clone let:id>
                            <Head table id/>
                        </For>
                        <th class="activity-column activity-column--actions" scope="col">
                            <span class="visually-hidden">{labels.actions}</span>
                        </th>
                    </tr>
                </thead>
                <For each=move || 0..groups.get() key=|group| *group let:group>
                    <Group table shown ids group/>
                </For>
            </table>
        </div>
    }
    .into_any()
}

/// A group of consecutive rows.
#[component]
fn Group(
    table: Table,
    shown: Memo<Vec<ColumnId>>,
    ids: Memo<Vec<RowId>>,
    /// The index of the group.
    group: usize,
) -> impl IntoView {
    let first = group * GROUP;
    let rows = Memo::new(move |_| {
        ids.with(|ids| {
            ids.iter()
                .skip(first)
                .take(GROUP)
                .copied()
                .collect::<Vec<_>>()
        })
    });
    view! {
        <tbody class="activity-table__rows">
            <ForEnumerate each=move || rows.get() key=|id| *id let(index, id)>
                <ActivityRow table shown id index=Signal::derive(move || first + index.get())/>
            </ForEnumerate>
        </tbody>
    }
    .into_any()
}

#[component]
fn Head(table: Table, id: ColumnId) -> impl IntoView {
    let class = width_class(&id);
    let element = head_element(&id);
    let name = move || table.column_name(&id);
    view! { <th class=class scope="col" id=element>{name}</th> }
}

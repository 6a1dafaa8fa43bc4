//! The collapsible panel of the columns: rename, move, hide, add, remove, restore.

use leptos::prelude::*;

use super::column_item::ColumnItem;
use super::columns_handle::ADD_COLUMN;
use super::handle::Table;
use super::removed_columns::RemovedColumns;
use crate::domain::ColumnId;
use crate::ui::{For, Icon, IconName};

/// All columns in order, including hidden ones.
#[component]
pub fn ColumnPanel(table: Table) -> impl IntoView {
    let labels = &table.words.activities().columns;
    let ids = table.of_columns(|annex| {
        let kept = annex.columns.iter().filter(|column| !column.removed);
        kept.map(|column| column.id.clone())
            .collect::<Vec<ColumnId>>()
    });
    view! {
        <details class="column-panel card" data-panel="">
            <summary class="column-panel__summary">
                <Icon name=IconName::Table/>
                {labels.title}
            </summary>
            <p class="column-panel__intro hint">{labels.intro}</p>
            <ol class="column-panel__items">
                <For each=move || ids.get() key=Clone::clone let:id>
                    <ColumnItem table id/>
                </For>
            </ol>
            <button type="button" class="button column-panel__add" id=ADD_COLUMN
                on:click=move |_| table.add_column()>
                <Icon name=IconName::Plus/>
                {labels.add}
            </button>
            <RemovedColumns table/>
        </details>
    }
    .into_any()
}

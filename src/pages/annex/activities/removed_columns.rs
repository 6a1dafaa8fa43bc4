//! Removed columns, which can be restored, also after a reload.

use leptos::prelude::*;

use super::column_names::column_name;
use super::handle::Table;
use crate::domain::ColumnId;
use crate::ui::{For, Icon, IconName};

/// A list of the removed columns, if there are any.
#[component]
pub fn RemovedColumns(table: Table) -> impl IntoView {
    let words = table.words;
    let labels = &words.activities().columns;
    let removed = table.of_columns(move |annex| {
        let removed = annex.columns.iter().filter(|column| column.removed);
        let named = removed.map(|column| {
            let name = column_name(column, words).to_owned();
            (column.id.clone(), name)
        });
        named.collect::<Vec<(ColumnId, String)>>()
    });
    let title = move || (labels.removed_list)(removed.with(Vec::len));
    let item = move |(id, name): (ColumnId, String)| {
        let of = name.clone();
        view! {
            <li class="annex-removed__item">
                <span class="annex-removed__name">{name}</span>
                <button type="button" class="button button--small"
                    on:click=move |_| table.bring_back_column(&id)>
                    <Icon name=IconName::Undo/>
                    {labels.bring_back}
                    <span class="visually-hidden">", " {of}</span>
                </button>
            </li>
        }
    };
    view! {
        <div class="annex-removed" hidden=move || removed.with(Vec::is_empty)>
            <h3 class="annex-removed__title">{title}</h3>
            <ul class="annex-removed__list">
                <For each=move || removed.get() key=Clone::clone children=item/>
            </ul>
        </div>
    }
    .into_any()
}

//! Removed activities, which can be restored, also after a reload.

use leptos::prelude::*;

use super::handle::Table;
use crate::domain::RowId;
use crate::files::activity_name::ActivityName;
use crate::ui::{For, Icon, IconName};

/// A collapsible list of the removed activities, if there are any.
#[component]
pub fn RemovedActivities(table: Table) -> impl IntoView {
    let labels = &table.words.activities().table;
    let removed = table.of_rows(|annex| {
        let named = |(index, activity)| {
            let name = ActivityName::of(annex, activity, index).name;
            (activity.id, name)
        };
        let removed = annex.removed.iter().enumerate();
        removed.map(named).collect::<Vec<(RowId, String)>>()
    });
    let title = move || (labels.removed_list)(removed.with(Vec::len));
    let item = move |(id, name): (RowId, String)| {
        let name = if name.is_empty() {
            labels.untitled.to_owned()
        } else {
            name
        };
        let of = name.clone();
        view! {
            <li class="annex-removed__item">
                <span class="annex-removed__name">{name}</span>
                <button type="button" class="button button--small"
                    on:click=move |_| table.bring_back(id)>
                    <Icon name=IconName::Undo/>
                    {labels.bring_back}
                    <span class="visually-hidden">", " {of}</span>
                </button>
            </li>
        }
    };
    view! {
        <details class="annex-removed" hidden=move || removed.with(Vec::is_empty)>
            <summary class="annex-removed__title">{title}</summary>
            <p class="hint">{labels.removed_text}</p>
            <ul class="annex-removed__list">
                <For each=move || removed.get() key=Clone::clone children=item/>
            </ul>
        </details>
    }
    .into_any()
}

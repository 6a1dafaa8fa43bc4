//! The list of tasks.

use leptos::prelude::*;

use super::task_row::TaskRow;
use crate::domain::Task;
use crate::pages::plan::row_list::RowList;
use crate::state::{use_chunk_words, use_draft, use_notices};
use crate::ui::{For, Icon, IconName};

/// The tasks, as cards in narrow containers and as a table in wide ones.
#[component]
pub fn TaskList() -> impl IntoView {
    let words = use_chunk_words();
    let labels = &words.agreements().tasks;
    let tasks = RowList {
        draft: use_draft(),
        notices: use_notices(),
        add_id: "add-task",
        of: None,
        rows: |plan, _| Some(&plan.tasks),
        rows_mut: |plan, _| Some(&mut plan.tasks),
        new: Task::new,
        removed: labels.removed,
        restored: labels.restored,
    };
    let keys = tasks.keys();
    let heads = [
        labels.done,
        labels.what,
        labels.who,
        labels.side,
        labels.due,
    ]
    .map(|head| view! { <span>{head}</span> })
    .collect_view();
    view! {
        <section class="task-list" aria-labelledby="tasks">
            <h2 class="task-list__title" id="tasks">{labels.title}</h2>
            <p class="section__intro">{labels.intro}</p>
            // Decorative: every field has its own label, which the table hides.
            <div class="task-list__head" aria-hidden="true" hidden=move || keys.with(Vec::is_empty)>
                {heads}
            </div>
            <ol class="task-list__rows row-list">
                <For each=move || keys.get() key=|key| *key let((id, number))>
                    <TaskRow tasks id number/>
                </For>
            </ol>
            <button type="button" class="button" id=tasks.add_id() on:click=move |_| tasks.add()>
                <Icon name=IconName::Plus/>
                {labels.add}
            </button>
        </section>
    }
    .into_any()
}

//! The row of a task.

use leptos::prelude::*;

use crate::domain::{Owner, RowId, Task};
use crate::pages::plan::row_list::{RowList, row_element};
use crate::state::{today, use_chunk_words};
use crate::ui::{CheckField, DateField, RowActions, SelectField, TextArea, TextField};

/// The fields of a task.
#[component]
pub fn TaskRow(tasks: RowList<Task>, id: RowId, number: usize) -> impl IntoView {
    let words = use_chunk_words();
    let labels = &words.agreements().tasks;
    let name = (labels.row)(number);
    let done = tasks.field(id, |task| task.done);
    let due = tasks.field(id, |task| task.due);
    let overdue = move || {
        let late = !done.get() && due.get().is_some_and(|due| due < today());
        late.then(|| labels.overdue.to_owned())
    };
    view! {
        <li class="task-row row-card" class:task-row--done=done id=row_element(id)>
            <div class="task-row__what">
                <TextArea label=labels.what label_extra=name.clone() rows=1
                    value=tasks.field(id, |task| task.what.clone())
                    on_input=tasks.setter(id, |task, what| task.what = what)/>
            </div>
            <div class="task-row__who">
                <TextField label=labels.who label_extra=name.clone()
                    value=tasks.field(id, |task| task.who.clone())
                    on_input=tasks.setter(id, |task, who| task.who = who)/>
            </div>
            <div class="task-row__side"><SideField tasks id name=name.clone()/></div>
            <div class="task-row__due">
                <DateField words label=labels.due label_extra=name.clone()
                    value=due error=Signal::derive(overdue)
                    on_change=tasks.setter(id, |task, due| task.due = due)/>
            </div>
            <div class="task-row__done">
                <CheckField label=labels.done label_extra=name.clone() checked=done
                    on_change=tasks.setter(id, |task, done| task.done = done)/>
            </div>
            <div class="task-row__actions">
                <RowActions words name=Signal::stored(name)
                    on_move=move |way| tasks.shift(id, way)
                    on_remove=move |()| tasks.remove(id)/>
            </div>
        </li>
    }
    .into_any()
}

/// The party that the task belongs to.
#[component]
fn SideField(tasks: RowList<Task>, id: RowId, name: String) -> impl IntoView {
    let words = use_chunk_words();
    let labels = words.agreements();
    let options = [
        (None, labels.not_chosen),
        (Some(Owner::School), labels.school),
        (
            Some(Owner::LearningEnvironment),
            labels.learning_environment,
        ),
        (Some(Owner::Both), labels.both),
    ];
    let options = options.map(|(owner, label)| (key(owner).to_owned(), label.to_owned()));
    let owner = tasks.field(id, |task| task.owner);
    view! {
        <SelectField
            label=labels.tasks.side
            label_extra=name
            options=options.into()
            value=Signal::derive(move || key(owner.get()).to_owned())
            on_change=tasks.setter(id, |task, chosen: String| task.owner = owner_of(&chosen))
        />
    }
}

/// The value of the option in the select element.
fn key(owner: Option<Owner>) -> &'static str {
    match owner {
        None => "",
        Some(Owner::School) => "school",
        Some(Owner::LearningEnvironment) => "environment",
        Some(Owner::Both) => "both",
    }
}

fn owner_of(chosen: &str) -> Option<Owner> {
    [Owner::School, Owner::LearningEnvironment, Owner::Both]
        .into_iter()
        .find(|owner| key(Some(*owner)) == chosen)
}

//! A checkpoint: a history of dated checks.

use leptos::prelude::*;

use super::PromptHandle;
use crate::browser;
use crate::domain::{Check, CheckStatus, Keyed, RowId, remove_row, restore_row};
use crate::state::{new_row_id, today, use_chunk_words, use_notices};
use crate::ui::{Choice, DateField, ElementId, For, Icon, IconName, TextArea};

/// The checks of a checkpoint, latest first, and the button that adds one.
#[component]
pub fn CheckpointFields(prompt: PromptHandle) -> impl IntoView {
    let words = use_chunk_words();
    // In order of creation: sorting by date would move a check while the user edits its date.
    let ids = prompt.read(|answer| {
        let checks = answer.checkpoint().map(|point| point.checks.as_slice());
        checks
            .unwrap_or_default()
            .iter()
            .rev()
            .map(Keyed::id)
            .collect::<Vec<_>>()
    });
    let add = move |_| {
        let id = new_row_id();
        let check = Check::new(id, Some(today()));
        prompt.edit(|answer| answer.edit_checkpoint(|point| point.checks.push(check)));
        browser::focus::focus_within(&format!("[data-row='{id}']"));
    };
    view! {
        <div class="checks">
            <button type="button" class="button" on:click=add>
                <Icon name=IconName::Plus/> {words.prompt().add_check}
            </button>
            <p class="hint" hidden=move || !ids.with(Vec::is_empty)>{words.prompt().no_checks}</p>
            <ul class="checks__list" hidden=move || ids.with(Vec::is_empty)>
                <For each=move || ids.get() key=|id| *id let:id>
                    <CheckRow prompt id/>
                </For>
            </ul>
        </div>
    }
}

#[component]
fn CheckRow(prompt: PromptHandle, id: RowId) -> impl IntoView {
    let words = use_chunk_words();
    let notices = use_notices();
    let row = CheckHandle { prompt, id };
    let name = {
        let date = row.read(|check| check.date);
        Signal::derive(move || match date.get() {
            Some(date) => (words.prompt().check_of)(&words.date(date)),
            None => words.prompt().check_undated.to_owned(),
        })
    };
    let statuses = vec![
        (CheckStatus::GoingWell, words.prompt().going_well.to_owned()),
        (CheckStatus::Watch, words.prompt().watch.to_owned()),
        (
            CheckStatus::ChangeNeeded,
            words.prompt().change_needed.to_owned(),
        ),
    ];
    let remove = move |_| {
        let mut removed = None;
        prompt.edit(|answer| {
            answer.edit_checkpoint(|point| removed = remove_row(&mut point.checks, id));
        });
        if let Some((at, check)) = removed {
            let prompt = prompt.lasting();
            notices.offer_undo(words.prompt().check_removed, move || {
                prompt.edit(|answer| {
                    answer.edit_checkpoint(|point| restore_row(&mut point.checks, at, check));
                });
            });
        }
        browser::focus::focus_soon(&ElementId::PromptToggle(&prompt.id()).to_string());
    };
    view! {
        <li class="check-row" data-row=id.to_string()>
            <fieldset class="check-row__fields">
                <legend class="visually-hidden">{name}</legend>
                <DateField words label=words.prompt().check_date value=row.read(|check| check.date)
                    on_change=move |date| row.edit(move |check| check.date = date)/>
                <Choice class="choice--compact" legend=words.prompt().check_status options=statuses
                    value=row.read(|check| check.status)
                    clear=(words.prompt().clear, Callback::new(move |()| {
                        row.edit(|check| check.status = None);
                    }))
                    on_choose=move |status| row.edit(move |check| check.status = Some(status))/>
                <TextArea label=words.prompt().check_note value=row.read(|check| check.note.clone())
                    on_input=move |text| row.edit(|check| check.note = text)/>
                <TextArea label=words.prompt().next_step rows=1
                    value=row.read(|check| check.next_step.clone())
                    on_input=move |text| row.edit(|check| check.next_step = text)/>
            </fieldset>
            <button type="button" class="icon-button check-row__remove"
                title=move || format!("{}: {}", words.prompt().remove, name.get())
                on:click=remove>
                <Icon name=IconName::Bin/>
            </button>
        </li>
    }
}

/// Access to one check of a prompt.
#[derive(Clone, Copy)]
struct CheckHandle {
    prompt: PromptHandle,
    id: RowId,
}

impl CheckHandle {
    fn read<T>(self, read: impl Fn(&Check) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Default + Send + Sync + 'static,
    {
        self.prompt.read(move |answer| {
            let checks = answer.checkpoint().map(|point| point.checks.as_slice());
            let check = checks
                .unwrap_or_default()
                .iter()
                .find(|check| check.id == self.id);
            check.map(&read).unwrap_or_default()
        })
    }

    fn edit(self, change: impl FnOnce(&mut Check)) {
        self.prompt.edit(|answer| {
            answer.edit_checkpoint(|point| {
                if let Some(check) = point.checks.iter_mut().find(|check| check.id == self.id) {
                    change(check);
                }
            });
        });
    }
}

//! The number of an activity: its row number, unless the user sets another one or clears it.

use leptos::prelude::*;

use super::handle::{Table, cell_selector};
use crate::browser::focus::focus_within;
use crate::domain::{BuiltIn, RowId};
use crate::ui::{Icon, IconName, TypedValue};

/// The number, with a button that restores the row number.
#[component]
pub fn NumberCell(
    table: Table,
    id: RowId,
    /// Its index among the rows.
    index: Signal<usize>,
    named_by: String,
) -> impl IntoView {
    let by_hand = table.of_row(id, |activity| activity.number.clone());
    let shown = Signal::derive(move || {
        by_hand
            .get()
            .unwrap_or_else(|| (index.get() + 1).to_string())
    });
    let typed = TypedValue::new(shown);
    let write = move |number: Option<String>| {
        table.edit_row(id, |activity| activity.number = number);
    };
    let on_input = Callback::new(move |number| write(Some(number)));
    let follow_row = move |_| {
        write(None);
        focus_within(&cell_selector(id, &BuiltIn::Number.id()));
    };
    let back = table.words.activities().table.number_automatic;
    let back_id = format!("activity-renumber-{id}");
    let labelled = format!("{named_by} {back_id}");
    view! {
        <div class="number-cell">
            <input class="field__input number-cell__input" type="text" autocomplete="off"
                aria-labelledby=named_by
                prop:value=move || typed.to_write()
                on:input:target=move |event| typed.take(event.target().value(), on_input)
                on:change:target=move |event| typed.take_change(event.target().value(), on_input)/>
            <button type="button" class="icon-button number-cell__back" id=back_id title=back
                aria-labelledby=labelled
                hidden=move || by_hand.with(Option::is_none)
                on:click=follow_row>
                <Icon name=IconName::Undo/>
            </button>
        </div>
    }
}

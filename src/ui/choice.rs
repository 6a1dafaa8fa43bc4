//! One choice out of a few visible options: radio buttons styled as chips.

use leptos::prelude::*;

use super::{Icon, IconName, unique_id};

/// The label and the action of the button that takes a choice back.
type Clear = (&'static str, Callback<()>);

/// A group of radio buttons.
#[component]
pub fn Choice<T>(
    #[prop(into)] legend: String,
    options: Vec<(T, String)>,
    #[prop(into)] value: Signal<Option<T>>,
    #[prop(into)] on_choose: Callback<T>,
    /// Hides the legend visually; screen readers still announce it.
    #[prop(optional)]
    quiet_legend: bool,
    #[prop(optional, into)] class: String,
    /// Adds a button that takes the choice back; radio buttons cannot.
    #[prop(optional)]
    clear: Option<Clear>,
    #[prop(optional, into)] disabled: Signal<bool>,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let (values, labels): (Vec<T>, Vec<String>) = options.into_iter().unzip();
    let values = StoredValue::new(values);
    let chosen = Signal::derive(move || {
        let value = value.get()?;
        values.with_value(|values| values.iter().position(|other| *other == value))
    });
    let choose = move |index: usize| {
        if let Some(value) = values.with_value(|values| values.get(index).copied()) {
            on_choose.run(value);
        }
    };
    view! { <RadioChips legend labels chosen on_choose=choose quiet_legend class clear disabled/> }
}

/// The radio buttons, by index. Not generic, so that it is compiled once for all types of value.
#[component]
fn RadioChips(
    legend: String,
    labels: Vec<String>,
    chosen: Signal<Option<usize>>,
    #[prop(into)] on_choose: Callback<usize>,
    quiet_legend: bool,
    class: String,
    clear: Option<Clear>,
    disabled: Signal<bool>,
) -> impl IntoView {
    let name = unique_id("choice");
    let first = NodeRef::<leptos::html::Input>::new();
    let chips = labels
        .into_iter()
        .enumerate()
        .map(|(index, label)| {
            let node = if index == 0 { first } else { NodeRef::new() };
            view! {
                <label class="choice__option">
                    <input
                        node_ref=node
                        class="choice__radio"
                        type="radio"
                        name=name.clone()
                        prop:checked=move || chosen.get() == Some(index)
                        on:change=move |_| on_choose.run(index)
                    />
                    <span class="choice__label">{label}</span>
                </label>
            }
        })
        .collect_view();
    let legend_class = if quiet_legend {
        "visually-hidden"
    } else {
        "field__label"
    };
    let clear = clear.map(|(label, clear)| {
        // The button disappears with the choice, so the focus goes to the group.
        let press = move |_| {
            clear.run(());
            if let Some(first) = first.get_untracked() {
                let _ = first.focus();
            }
        };
        view! {
            <button type="button" class="choice__clear icon-button" aria-label=label
                class:choice__clear--spare=move || chosen.get().is_none() on:click=press>
                <Icon name=IconName::Close/>
            </button>
        }
    });
    view! {
        <fieldset class=format!("choice {class}") disabled=disabled>
            <legend class=legend_class>{legend}</legend>
            <div class="choice__options">{chips} {clear}</div>
        </fieldset>
    }
    .into_any()
}

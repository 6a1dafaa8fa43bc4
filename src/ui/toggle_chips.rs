//! Any number of visible options: check boxes styled as chips.

use std::collections::BTreeSet;

use leptos::prelude::*;

/// A group of chips to switch on and off. Renders nothing without options.
#[component]
pub fn ToggleChips<T>(
    #[prop(into)] legend: String,
    options: Vec<(T, String)>,
    #[prop(into)] chosen: Signal<BTreeSet<T>>,
    /// Called with the option and its new state.
    #[prop(into)]
    on_toggle: Callback<(T, bool)>,
    /// Appended to the legend for screen readers, for example "aktivitet 2".
    #[prop(optional, into)]
    legend_extra: String,
) -> impl IntoView
where
    T: Clone + Ord + Send + Sync + 'static,
{
    if options.is_empty() {
        return ().into_any();
    }
    let chips = options
        .into_iter()
        .map(|(value, label)| {
            let is_on = {
                let value = value.clone();
                move || chosen.with(|chosen| chosen.contains(&value))
            };
            let toggle = move |on| on_toggle.run((value.clone(), on));
            view! {
                <label class="toggle-chips__chip">
                    <input class="toggle-chips__box" type="checkbox" prop:checked=is_on
                        on:change:target=move |event| toggle(event.target().checked())/>
                    <span>{label}</span>
                </label>
            }
        })
        .collect_view();
    let extra = (!legend_extra.is_empty())
        .then(|| view! { <span class="visually-hidden">", " {legend_extra}</span> });
    view! {
        <fieldset class="toggle-chips">
            <legend class="field__label">{legend} {extra}</legend>
            <div class="toggle-chips__all">{chips}</div>
        </fieldset>
    }
    .into_any()
}

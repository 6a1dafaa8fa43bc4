//! One choice out of a list: the browser's own select element.

use leptos::prelude::*;

use super::unique_id;

/// A labelled select element; options are (key, label).
#[component]
pub fn SelectField(
    #[prop(into)] label: String,
    options: Vec<(String, String)>,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_change: Callback<String>,
    #[prop(optional, into)] label_extra: String,
    #[prop(optional, into)] id: String,
    #[prop(optional, into)] class: String,
) -> impl IntoView {
    let id = if id.is_empty() {
        unique_id("select")
    } else {
        id
    };
    let extra = (!label_extra.is_empty())
        .then(|| view! { <span class="visually-hidden">", " {label_extra}</span> });
    let options = options
        .into_iter()
        .map(|(key, label)| {
            let chosen = {
                let key = key.clone();
                move || value.with(|value| *value == key)
            };
            view! { <option value=key prop:selected=chosen>{label}</option> }
        })
        .collect_view();
    view! {
        <div class=format!("field select-field {class}")>
            <label class="field__label" for=id.clone()>{label} {extra}</label>
            <select
                class="field__input"
                id=id
                on:change:target=move |event| on_change.run(event.target().value())
            >
                {options}
            </select>
        </div>
    }
}

//! A check box with its label.

use leptos::prelude::*;

/// A labelled check box.
#[component]
pub fn CheckField(
    #[prop(into)] label: String,
    #[prop(into)] checked: Signal<bool>,
    #[prop(into)] on_change: Callback<bool>,
    #[prop(optional, into)] label_extra: String,
    #[prop(optional, into)] class: String,
) -> impl IntoView {
    let extra = (!label_extra.is_empty())
        .then(|| view! { <span class="visually-hidden">", " {label_extra}</span> });
    view! {
        <label class=format!("check-field {class}")>
            <input
                class="check-field__box"
                type="checkbox"
                prop:checked=checked
                on:change:target=move |event| on_change.run(event.target().checked())
            />
            <span>{label} {extra}</span>
        </label>
    }
}

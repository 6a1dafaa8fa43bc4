//! A text area with its label, hint and error, that grows with its text.

use leptos::prelude::*;

use super::growing_area::GrowingArea;
use super::text_field::described_by;
use super::unique_id;

/// A labelled text area that grows with its text.
#[component]
pub fn TextArea(
    #[prop(into)] label: String,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_input: Callback<String>,
    /// Appended to the label for screen readers, for example "opfølgning 3. maj".
    #[prop(optional, into)]
    label_extra: String,
    #[prop(optional, into)] hint: String,
    /// The minimum number of lines.
    #[prop(default = 2)]
    rows: u32,
    #[prop(optional, into)] id: String,
    #[prop(optional, into)] class: String,
) -> impl IntoView {
    let id = if id.is_empty() { unique_id("area") } else { id };
    let hint_id = format!("{id}-hint");
    let has_hint = !hint.is_empty();
    let described = described_by(has_hint.then_some(&hint_id), None);
    let extra = (!label_extra.is_empty())
        .then(|| view! { <span class="visually-hidden">", " {label_extra}</span> });
    view! {
        <div class=format!("field text-area {class}")>
            <label class="field__label" for=id.clone()>{label} {extra}</label>
            {has_hint.then(|| view! { <p class="hint" id=hint_id>{hint}</p> })}
            <GrowingArea value on_input rows id described_by=described/>
        </div>
    }
}

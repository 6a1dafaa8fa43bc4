//! A single-line text field with its label, hint and error.

use leptos::prelude::*;

use super::told_on_leaving::told_on_leaving;
use super::{TypedValue, unique_id, use_written_in};

/// The kind of input. It selects the keyboard of a touch screen and restricts nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FieldKind {
    #[default]
    Text,
    Email,
    Tel,
    Number,
}

impl FieldKind {
    fn input_type(self) -> &'static str {
        match self {
            // `number` drops values that it cannot parse ("ca. 40"), and `email` returns
            // "rødovre.dk" as "xn--rdovre-bya.dk".
            Self::Text | Self::Number | Self::Email => "text",
            Self::Tel => "tel",
        }
    }

    fn input_mode(self) -> Option<&'static str> {
        match self {
            Self::Number => Some("decimal"),
            Self::Email => Some("email"),
            Self::Text | Self::Tel => None,
        }
    }
}

/// Most fields are about the plan, which no browser knows.
const OFF: &str = "off";

/// A labelled single-line text field.
#[component]
pub fn TextField(
    #[prop(into)] label: String,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_input: Callback<String>,
    /// Appended to the label for screen readers, for example "kontaktperson 2".
    #[prop(optional, into)]
    label_extra: String,
    #[prop(optional, into)] hint: String,
    #[prop(optional)] kind: FieldKind,
    /// What browsers may fill in, if the field is about the user: <https://html.spec.whatwg.org/#autofill-field>.
    #[prop(default = OFF.into(), into)]
    autocomplete: Signal<&'static str>,
    #[prop(optional, into)] error: Option<Signal<Option<String>>>,
    /// Whether a value with an error is refused, and not only remarked on.
    #[prop(optional)]
    refuses: bool,
    #[prop(optional, into)] id: String,
    #[prop(optional, into)] class: String,
) -> impl IntoView {
    let id = if id.is_empty() {
        unique_id("field")
    } else {
        id
    };
    let typed = TypedValue::new(value);
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let has_hint = !hint.is_empty();
    let problem = move || error.and_then(|error| error.get());
    let described = {
        let (hint_id, error_id) = (hint_id.clone(), error_id.clone());
        move || described_by(has_hint.then_some(&hint_id), problem().map(|_| &error_id))
    };
    let is_invalid = move || (refuses && problem().is_some()).then_some("true");
    let leave = told_on_leaving(error);
    let extra = (!label_extra.is_empty())
        .then(|| view! { <span class="visually-hidden">", " {label_extra}</span> });
    view! {
        <div class=format!("field text-field {class}")>
            <label class="field__label" for=id.clone()>{label} {extra}</label>
            {has_hint.then(|| view! { <p class="hint" id=hint_id>{hint}</p> })}
            <p class="error" id=error_id hidden=move || problem().is_none()>{problem}</p>
            <input
                class="field__input"
                id=id
                type=kind.input_type()
                inputmode=kind.input_mode()
                autocomplete=autocomplete
                lang=use_written_in()
                aria-describedby=described
                aria-invalid=is_invalid
                prop:value=move || typed.to_write()
                on:input:target=move |event| typed.take(event.target().value(), on_input)
                on:change:target=move |event| typed.take_change(event.target().value(), on_input)
                on:blur=move |_| leave()
            />
        </div>
    }
}

/// The value of `aria-describedby`: the ids of the hint and the error that exist.
pub(super) fn described_by(hint: Option<&String>, error: Option<&String>) -> Option<String> {
    let ids: Vec<&str> = [hint, error]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

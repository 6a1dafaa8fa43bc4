//! Fields for a date and for a time of day, with the browser's own pickers.

use chrono::{NaiveDate, NaiveTime, Timelike};
use leptos::prelude::*;

use super::text_field::described_by;
use super::unique_id;

/// A labelled date field.
#[component]
pub fn DateField(
    #[prop(into)] label: String,
    #[prop(into)] value: Signal<Option<NaiveDate>>,
    #[prop(into)] on_change: Callback<Option<NaiveDate>>,
    #[prop(optional, into)] label_extra: String,
    #[prop(optional, into)] error: Option<Signal<Option<String>>>,
    #[prop(optional, into)] id: String,
) -> impl IntoView {
    let text = Signal::derive(move || value.get().map(|day| day.to_string()).unwrap_or_default());
    let parse = move |text: String| on_change.run(text.parse().ok());
    view! { <PickerField kind="date" label label_extra text on_text=parse error id/> }
}

/// A labelled field for a time of day.
#[component]
pub fn TimeField(
    #[prop(into)] label: String,
    #[prop(into)] value: Signal<Option<NaiveTime>>,
    #[prop(into)] on_change: Callback<Option<NaiveTime>>,
    #[prop(optional, into)] label_extra: String,
    #[prop(optional, into)] id: String,
) -> impl IntoView {
    let text = Signal::derive(move || {
        let time = value.get();
        time.map(|time| format!("{:02}:{:02}", time.hour(), time.minute()))
            .unwrap_or_default()
    });
    let parse = move |text: String| on_change.run(NaiveTime::parse_from_str(&text, "%H:%M").ok());
    view! { <PickerField kind="time" label label_extra text on_text=parse error=None id/> }
}

#[component]
fn PickerField(
    kind: &'static str,
    label: String,
    label_extra: String,
    text: Signal<String>,
    #[prop(into)] on_text: Callback<String>,
    error: Option<Signal<Option<String>>>,
    id: String,
) -> impl IntoView {
    let id = if id.is_empty() { unique_id(kind) } else { id };
    let error_id = format!("{id}-error");
    // Each typed digit of a date changes the value of the field. Writing the value back would move the
    // caret away from the next digit, so only changes from elsewhere are written into the field.
    let typed = StoredValue::new(None::<String>);
    let shown = Memo::new(move |last: Option<&(u32, String)>| {
        let text = text.get();
        match last {
            Some(last) if typed.get_value().as_ref() == Some(&text) => last.clone(),
            Some((turn, _)) => (turn.wrapping_add(1), text),
            None => (0, text),
        }
    });
    let problem = move || error.and_then(|error| error.get());
    let described = {
        let error_id = error_id.clone();
        move || described_by(None, problem().map(|_| &error_id))
    };
    let extra = (!label_extra.is_empty())
        .then(|| view! { <span class="visually-hidden">", " {label_extra}</span> });
    view! {
        <div class="field date-field">
            <label class="field__label" for=id.clone()>{label} {extra}</label>
            <p class="error" id=error_id hidden=move || problem().is_none()>{problem}</p>
            <input
                class="field__input"
                id=id
                type=kind
                aria-describedby=described
                prop:value=move || shown.get().1
                // Safari fires `change` only on blur, which may be too late to save.
                on:input:target=move |event| {
                    let text = event.target().value();
                    typed.set_value(Some(text.clone()));
                    on_text.run(text);
                }
            />
        </div>
    }
}

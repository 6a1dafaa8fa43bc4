//! Fields for a date and for a time of day, with the browser's own pickers.
//!
//! Entering a date passes through states that are no date, or another one: a year is 2, then 20. These
//! never replace the stored value. A message says what is wrong once the field is left.

mod entered;
mod entry;

use chrono::{NaiveDate, NaiveTime, Timelike};
use leptos::prelude::*;

use super::text_field::described_by;
use super::told_on_leaving::told_on_leaving;
use super::{TypedValue, unique_id};
use crate::domain::{YEARS, is_plausible};
use crate::text::ChunkWords;
use crate::text::words::FaultWords;
use entered::{Entered, PickerEvent};
use entry::{Entry, Fault, read_date, read_time};

/// A labelled date field.
#[component]
pub fn DateField(
    words: ChunkWords,
    #[prop(into)] label: String,
    #[prop(into)] value: Signal<Option<NaiveDate>>,
    #[prop(into)] on_change: Callback<Option<NaiveDate>>,
    #[prop(optional, into)] label_extra: String,
    #[prop(optional, into)] error: Option<Signal<Option<String>>>,
    /// Whether a date with an error is wrong, and not only remarked on.
    #[prop(optional)]
    refuses: bool,
    #[prop(optional, into)] id: String,
) -> impl IntoView {
    let text = Signal::derive(move || value.get().map(|day| day.to_string()).unwrap_or_default());
    let entered = Entered::new(value, on_change, read_date);
    let problem = Signal::derive(move || {
        let stored = value.get();
        let fault = entered.fault();
        let kept = stored.filter(|_| fault.is_some());
        let kept = kept.filter(|day| is_plausible(*day));
        let fault = fault.or(stored
            .filter(|day| !is_plausible(*day))
            .map(|_| Fault::Year));
        fault.map(|fault| said(of_date(fault, words), kept.map(|day| words.date(day))))
    });
    let on_event = move |(event, entry)| entered.follow(event, &entry);
    view! { <PickerField kind="date" label label_extra text on_event problem error refuses id/> }
}

/// A labelled field for a time of day.
#[component]
pub fn TimeField(
    words: ChunkWords,
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
    let entered = Entered::new(value, on_change, read_time);
    let problem = Signal::derive(move || {
        let kept = value.get().map(|time| words.time(time));
        let fault = entered.fault();
        fault.map(|_| said(&words.fields().time_incomplete, kept))
    });
    let on_event = move |(event, entry)| entered.follow(event, &entry);
    view! { <PickerField kind="time" label label_extra text on_event problem error=None refuses=false id/> }
}

fn of_date(fault: Fault, words: ChunkWords) -> &'static FaultWords {
    match fault {
        Fault::Incomplete => &words.fields().date_incomplete,
        Fault::Year => &words.fields().year_wrong,
    }
}

/// The message about a fault. `kept` is the value that stays stored.
fn said(words: &FaultWords, kept: Option<String>) -> String {
    kept.map_or_else(|| words.alone.to_owned(), |kept| (words.kept)(&kept))
}

/// The element of a field.
type Input = <leptos::html::Input as leptos::html::ElementType>::Output;

#[component]
fn PickerField(
    kind: &'static str,
    label: String,
    label_extra: String,
    text: Signal<String>,
    #[prop(into)] on_event: Callback<(PickerEvent, Entry)>,
    /// What is wrong with the entry.
    problem: Signal<Option<String>>,
    /// What is wrong with the value.
    error: Option<Signal<Option<String>>>,
    refuses: bool,
    id: String,
) -> impl IntoView {
    let id = if id.is_empty() { unique_id(kind) } else { id };
    let error_id = format!("{id}-error");
    let typed = TypedValue::new(text);
    let message = Signal::derive(move || {
        problem
            .get()
            .or_else(|| error.and_then(|error| error.get()))
    });
    let described = {
        let error_id = error_id.clone();
        move || described_by(None, message.get().map(|_| &error_id))
    };
    let is_wrong = move || error.is_some_and(|error| error.with(Option::is_some));
    let is_invalid = move || {
        let is_refused = problem.with(Option::is_some) || (refuses && is_wrong());
        is_refused.then_some("true")
    };
    let leave = told_on_leaving(Some(message));
    let extra = (!label_extra.is_empty())
        .then(|| view! { <span class="visually-hidden">", " {label_extra}</span> });
    // A removed field still fires `blur`, after the callback was disposed.
    let tell = move |event, input: &Input| {
        let (text, is_bad) = (input.value(), input.validity().bad_input());
        on_event.try_run((event, Entry { text, is_bad }));
    };
    let limit = |year: i32, day: &str| (kind == "date").then(|| format!("{year}-{day}"));
    view! {
        <div class="field date-field">
            <label class="field__label" for=id.clone()>{label} {extra}</label>
            <p class="error" id=error_id hidden=move || message.with(Option::is_none)>{message}</p>
            <input
                class="field__input"
                id=id
                type=kind
                // With a limit of four digits, browsers take no fifth one.
                min=limit(*YEARS.start(), "01-01")
                max=limit(*YEARS.end(), "12-31")
                aria-describedby=described
                aria-invalid=is_invalid
                prop:value=move || typed.to_write()
                // Safari fires `change` only on blur, which may be too late to save.
                on:input:target=move |event| {
                    typed.hear(&event.target().value());
                    tell(PickerEvent::Changed, &event.target());
                }
                on:change:target=move |event| {
                    if typed.hears_change(&event.target().value()) {
                        tell(PickerEvent::Changed, &event.target());
                    }
                }
                on:focus:target=move |event| tell(PickerEvent::Focused, &event.target())
                on:blur:target=move |event| {
                    tell(PickerEvent::Left, &event.target());
                    leave();
                }
            />
        </div>
    }
}

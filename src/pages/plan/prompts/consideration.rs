//! A consideration: status, answer, and for some prompts a number.

use leptos::prelude::*;

use super::PromptHandle;
use crate::domain::amount;
use crate::domain::{Answer, Consideration, ConsiderationStatus};
use crate::state::use_chunk_words;
use crate::text::ChunkWords;
use crate::ui::{Choice, FieldKind, TextArea, TextField};
use crate::worksheet::Unit;

/// The fields of a consideration.
#[component]
pub fn ConsiderationFields(prompt: PromptHandle, unit: Option<Unit>) -> impl IntoView {
    let words = use_chunk_words();
    let read = move |part: fn(&Consideration) -> String| {
        prompt.read(move |answer| answer.consideration().map(part).unwrap_or_default())
    };
    let status = prompt.read(|answer| {
        let answer = answer.consideration();
        Shown(answer.map_or(OPEN, Consideration::shown_status))
    });
    let status = Signal::derive(move || status.get().0);
    let edit = move |change: Box<dyn FnOnce(&mut Consideration)>| {
        prompt.edit(|answer: &mut Answer| answer.edit_consideration(change));
    };
    let write = move |change: Box<dyn FnOnce(&mut Consideration)>| {
        edit(Box::new(|answer| answer.write(change)));
    };
    view! {
        <Choice
            legend=words.prompt().status
            quiet_legend=true
            options=statuses(words)
            value=status
            on_choose=move |status| edit(Box::new(move |answer| answer.choose(status)))
        />
        {unit.map(|unit| view! {
            <Amount unit value=read(|answer| answer.amount.clone())
                on_input=move |amount| write(Box::new(|answer| answer.amount = amount))/>
        })}
        <TextArea
            label=words.prompt().answer
            value=read(|answer| answer.text.clone())
            on_input=move |text| write(Box::new(|answer| answer.text = text))
        />
    }
}

/// The chosen status. Without an answer it is open.
#[derive(Clone, Copy, PartialEq)]
struct Shown(Option<ConsiderationStatus>);

impl Default for Shown {
    fn default() -> Self {
        Self(OPEN)
    }
}

const OPEN: Option<ConsiderationStatus> = Some(ConsiderationStatus::Open);

fn statuses(words: ChunkWords) -> Vec<(ConsiderationStatus, String)> {
    let words = words.prompt();
    [
        (ConsiderationStatus::Open, words.status_open),
        (ConsiderationStatus::ToDiscuss, words.status_to_discuss),
        (ConsiderationStatus::Agreed, words.status_agreed),
        (ConsiderationStatus::NotRelevant, words.status_not_relevant),
    ]
    .map(|(status, label)| (status, label.to_owned()))
    .to_vec()
}

/// A number with its unit. Other text is accepted too, with a hint. A figure of money gets the currency of
/// the language in which it is typed, and keeps it in the others.
#[component]
fn Amount(
    unit: Unit,
    value: Memo<String>,
    #[prop(into)] on_input: Callback<String>,
) -> impl IntoView {
    let words = use_chunk_words();
    let (label, hint, currency) = match unit {
        Unit::Hours => (words.prompt().hours, "", amount::DKK),
        Unit::Money => {
            let words = words.prompt();
            (words.money_field, words.money_hint, words.currency)
        }
    };
    let shown = Memo::new(move |_| value.with(|stored| amount::to_show(stored, currency)));
    let store = move |typed: String| on_input.run(amount::to_store(&typed, currency));
    let problem = Signal::derive(move || {
        let has_no_digit =
            value.with(|text| !text.chars().any(|c| c.is_ascii_digit()) && !text.trim().is_empty());
        has_no_digit.then(|| words.prompt().not_a_number.to_owned())
    });
    view! {
        <TextField class="text-field--short" kind=FieldKind::Number label hint value=shown on_input=store error=problem/>
    }
}

//! What was decided in the last merge. A text that was not chosen can be put back.

use leptos::prelude::*;
use serde_json::Value;

use crate::browser::letters::composed;
use crate::domain::changes::Place;
use crate::domain::merge::Decision;
use crate::files::comparison::{place_name, value_text};
use crate::pages::plan::NamedParty;
use crate::state::{Readers, Taken, use_chunk_words, use_draft, use_notices, use_texts};

/// The decisions, folded.
#[component]
pub fn Decided(taken: StoredValue<Taken>) -> impl IntoView {
    let text = use_chunk_words().since();
    let decisions = taken.with_value(|taken| taken.decisions.clone());
    let count = decisions.len();
    let decisions = decisions.into_iter();
    let shown: Vec<AnyView> = decisions
        .map(|decision| view! { <OneDecision decision taken/> }.into_any())
        .collect();
    view! {
        <details class="since__decided">
            <summary>{(text.decided)(count)}</summary>
            <ul class="since__list">{shown}</ul>
        </details>
    }
    .into_any()
}

#[component]
fn OneDecision(decision: Decision, taken: StoredValue<Taken>) -> impl IntoView {
    let words = use_chunk_words();
    let (text, arriving) = (words.since(), words.arriving());
    let who = taken.with_value(|taken| NamedParty::of(taken.from.as_ref()?, &taken.after, words));
    let (texts, place) = (use_texts(), decision.place.clone());
    let name = taken.with_value(|taken| {
        let both = (&taken.before, &taken.after);
        place_name(&place, both, &texts, words, composed)
    });
    let shown = |value: &Option<Value>| match value {
        None | Some(Value::Null) => arriving.question_nothing.to_owned(),
        // An order of rows: their ids say nothing.
        Some(Value::Array(_)) => String::new(),
        Some(value) => taken.with_value(|taken| {
            let both = (&taken.before, &taken.after);
            value_text(&place, value, both, &texts, words, composed)
        }),
    };
    let there = who.as_ref().map_or_else(
        || text.stood_there.to_owned(),
        |who| (arriving.they_wrote)(&who.first),
    );
    let here = match &who {
        Some(_) => arriving.you_wrote,
        None => text.stood_here,
    };
    let lost = decision.lost();
    let back = |value: &Option<Value>| {
        let value = value.as_ref().and_then(Value::as_str);
        let value = value.filter(|value| lost.contains(value))?;
        Some(put_back(place.clone(), value.to_owned(), &name))
    };
    let mut sides = vec![
        (here.to_owned(), shown(&decision.mine), back(&decision.mine)),
        (there, shown(&decision.theirs), back(&decision.theirs)),
    ];
    if decision.before.is_some() {
        let label = arriving.question_before.to_owned();
        sides.push((label, shown(&decision.before), None));
    }
    let sides = sides.into_iter().filter(|(_, text, _)| !text.is_empty());
    let sides: Vec<AnyView> = sides
        .map(|(label, text, back)| side(label, text, back))
        .collect();
    let chosen = (text.chosen)(
        decision.choice.as_ref(),
        who.as_ref().map(|who| who.within.as_str()),
    );
    view! {
        <li class="since__item">
            <h3 class="merge-part__title">{name}</h3>
            <p>{chosen}</p>
            {sides}
        </li>
    }
    .into_any()
}

fn side(label: String, text: String, back: Option<AnyView>) -> AnyView {
    view! {
        <div class="merge-question__side">
            <p class="field__label">{label}</p>
            <p class="merge-question__text">{text}</p>
            {back}
        </div>
    }
    .into_any()
}

/// The button that adds a text that was not chosen below the present one.
fn put_back(place: Place, lost: String, name: &str) -> AnyView {
    let (words, draft, notices) = (use_chunk_words(), use_draft(), use_notices());
    let text = words.since();
    let label = format!("{}, {name}: {lost}", text.put_back);
    let put = move |_| {
        let mut is_there = false;
        draft.edit(Readers::All, |draft| {
            is_there = draft.put_back(&place, &lost);
        });
        draft.save_now();
        notices.say(if is_there {
            text.is_back
        } else {
            text.no_place
        });
    };
    view! {
        <button type="button" class="button button--small" aria-label=label on:click=put>
            {text.put_back}
        </button>
    }
    .into_any()
}

//! The places that were changed both here and in the file, one at a time.

use leptos::prelude::*;
use serde_json::Value;

use super::changed;
use crate::browser::focus::focus_soon;
use crate::domain::merge::{self, Choice, Choices, Merged};
use crate::pages::plan::NamedParty;
use crate::pages::revisions::item_view;
use crate::state::{Question, use_chunk_words};
use crate::text::words::ArrivingWords;
use crate::ui::{self, TextArea};

/// The id of the line with the number of the question.
const NUMBER: &str = "merge-number";

/// The ways to answer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Mine,
    Theirs,
    Both,
    Common,
}

/// The questions, one at a time.
#[component]
pub fn Questions(
    question: Question,
    all: Merged,
    choices: RwSignal<Choices>,
    /// Who sent the file, if that is known.
    who: Option<NamedParty>,
) -> impl IntoView {
    let words = use_chunk_words();
    let text = words.arriving();
    let count = all.questions.len();
    // Goes on where it was left.
    let first_open = choices.with_untracked(|choices| {
        let mut questions = all.questions.iter();
        questions.position(|one| !choices.contains_key(&one.place))
    });
    let at = RwSignal::new(first_open.unwrap_or(0));
    let shown = move || {
        let one = all.questions.get(at.get())?.clone();
        let number = at.get_untracked() + 1;
        let title = (count > 1).then(|| (text.question_of)(number, count));
        let view = untrack(|| one_question(&question, &all, one, choices, who.as_ref(), text));
        Some(view! {
            {title.map(|title| view! { <p id=NUMBER class="merge-question__number" tabindex="-1">{title}</p> })}
            {view}
        })
    };
    let steps = (count > 1).then(|| {
        let go = move |to: usize| {
            move |_| {
                at.set(to.min(count - 1));
                // The button of the last step is disabled, and what follows is above it.
                focus_soon(NUMBER);
            }
        };
        view! {
            <div class="merge-question__steps">
                <button type="button" class="button" disabled=move || at.get() == 0
                    on:click=move |press| go(at.get_untracked().saturating_sub(1))(press)>
                    {text.earlier_question}
                </button>
                <button type="button" class="button" disabled=move || at.get() + 1 == count
                    on:click=move |press| go(at.get_untracked() + 1)(press)>
                    {text.next_question}
                </button>
            </div>
        }
    });
    view! {
        <div class="merge-question">
            {shown}
            {steps}
        </div>
    }
    .into_any()
}

fn one_question(
    question: &Question,
    all: &Merged,
    one: merge::Question,
    choices: RwSignal<Choices>,
    who: Option<&NamedParty>,
    text: &'static ArrivingWords,
) -> AnyView {
    // Only this place differs between the two.
    let mut mine: Choices = all
        .questions
        .iter()
        .map(|other| (other.place.clone(), Choice::Mine))
        .collect();
    let here = question.merged(&mine);
    mine.insert(one.place.clone(), Choice::Theirs);
    let there = question.merged(&mine);
    let parts = here
        .zip(there)
        .map(|(here, there)| changed(&here.draft, &there.draft))
        .unwrap_or_default();
    let names: Vec<String> = parts
        .iter()
        .flat_map(|part| part.items.iter().map(|item| item.name.clone()))
        .collect();
    let legend = names.first().cloned().unwrap_or_default();
    let is_text = one.is_about_text();
    let sides = if is_text {
        texts(&one, legend.clone(), who, text)
    } else {
        let items = parts.into_iter().flat_map(|part| part.items);
        items.map(item_view).collect_view().into_any()
    };
    let take = who.map_or_else(
        || text.take_theirs.to_owned(),
        |who| (text.take_from)(&who.within),
    );
    let mut options = vec![(Way::Mine, text.keep_mine.to_owned()), (Way::Theirs, take)];
    if is_text {
        options.push((Way::Both, text.take_both.to_owned()));
        options.push((Way::Common, text.write_common.to_owned()));
    }
    let place = StoredValue::new(one.place.clone());
    let chosen =
        move || choices.with(|choices| place.with_value(|place| choices.get(place).cloned()));
    let value = Signal::derive(move || {
        chosen().map(|choice| match choice {
            Choice::Mine => Way::Mine,
            Choice::Theirs => Way::Theirs,
            Choice::Both => Way::Both,
            Choice::Text(_) => Way::Common,
        })
    });
    let choose = move |choice: Choice| {
        choices.update(|choices| {
            choices.insert(place.get_value(), choice);
        });
    };
    let start = both_texts(&one);
    let on_choose = move |way| {
        choose(match way {
            Way::Mine => Choice::Mine,
            Way::Theirs => Choice::Theirs,
            Way::Both => Choice::Both,
            Way::Common => Choice::Text(start.clone()),
        });
    };
    let common = Signal::derive(move || match chosen() {
        Some(Choice::Text(text)) => text,
        _ => String::new(),
    });
    let is_common = Memo::new(move |_| value.get() == Some(Way::Common));
    view! {
        {sides}
        <ui::Choice legend options value on_choose quiet_legend=true class="choice--stacked"/>
        <Show when=move || is_common.get()>
            <TextArea
                label=text.common_text
                value=common
                on_input=move |text| choose(Choice::Text(text))
            />
        </Show>
    }
    .into_any()
}

/// Both texts, and the one before.
fn texts(
    one: &merge::Question,
    name: String,
    who: Option<&NamedParty>,
    words: &'static ArrivingWords,
) -> AnyView {
    let text = |value: &Option<Value>| {
        value
            .as_ref()
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let (here, there) = match who {
        Some(who) => (words.you_wrote, (words.they_wrote)(&who.first)),
        None => (words.question_here, words.question_there.to_owned()),
    };
    let side = |label: String, text: String| {
        let text = if text.is_empty() {
            words.question_nothing.to_owned()
        } else {
            text
        };
        view! {
            <div class="merge-question__side">
                <p class="field__label">{label}</p>
                <p class="merge-question__text">{text}</p>
            </div>
        }
    };
    let before = text(&one.before);
    view! {
        <h3 class="merge-part__title">{name}</h3>
        {side(here.to_owned(), text(&one.mine))}
        {side(there, text(&one.theirs))}
        {(!before.is_empty()).then(|| view! {
            <details class="merge-question__before">
                <summary>{words.question_before}</summary>
                <p class="merge-question__text">{before}</p>
            </details>
        })}
    }
    .into_any()
}

fn both_texts(one: &merge::Question) -> String {
    let texts = [&one.mine, &one.theirs].into_iter().flatten();
    texts
        .filter_map(Value::as_str)
        .collect::<Vec<_>>()
        .join("\n")
}

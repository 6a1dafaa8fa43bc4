//! What a file changes in a draft that is on this device, and the choices where both were changed.

mod question;
mod sender;
mod since;

use leptos::prelude::*;

use crate::browser::clock::local;
use crate::browser::focus::focus_soon;
use crate::browser::letters::composed;
use crate::domain::Draft;
use crate::domain::changes::tally;
use crate::domain::merge::{Choice, Choices, Merged};
use crate::files::comparison::{ComparedPart, comparison};
use crate::pages::names::draft_title;
use crate::pages::plan::NamedParty;
use crate::pages::revisions::item_view;
use crate::pages::start::MergeShown;
use crate::state::{Question, today, use_arrivals, use_chunk_words, use_texts};
use crate::text::ChunkWords;

use question::Questions;
pub use since::SinceLast;

/// The first question about a file whose draft can be merged.
pub fn merging() -> AnyView {
    let arrivals = use_arrivals();
    let question = untrack(|| arrivals.question(arrivals.first_question()?));
    if let Some(MergeShown(shown)) = use_context() {
        shown.set(true);
    }
    question
        .map(|question| view! { <Merge question/> })
        .into_any()
}

#[component]
fn Merge(question: Question) -> impl IntoView {
    let (words, arrivals) = (use_chunk_words(), use_arrivals());
    let text = words.arriving();
    let title = draft_title(&question.mine, &words);
    // Who opened the file in an earlier visit came for something else.
    if question.since.is_none() {
        focus_soon("merge");
    }
    let Some(all) = question.merged(&Choices::new()) else {
        return ().into_any();
    };
    let changed = changed(&question.mine, &all.draft);
    let (count, asked) = (places(&changed), all.questions.len());
    let who = question
        .from()
        .and_then(|from| NamedParty::of(&from, &question.mine, words));
    let came = headline(&question, &all, who.as_ref(), words);
    let ask = match &who {
        Some(who) => (text.ask_count_by)(asked, &who.within),
        None => (text.ask_count)(asked),
    };
    let choices = RwSignal::new(question.choices(&all.questions));
    let open = move || asked.saturating_sub(choices.with(Choices::len));
    let number = question.number;
    keep(number, &all, choices);
    let since = question
        .since
        .map(|at| (text.waits)(&words.when(local(at), today())));
    let is_known = question.ancestor.is_known();
    let file = question.file.clone();
    let take = move || match open() {
        0 => text.take.to_owned(),
        open => (text.take_rest)(open),
    };
    view! {
        <h2 id="merge" class="callout__title" tabindex="-1">{(text.take_title)(&title)}</h2>
        <p class="callout__file">{file}</p>
        {since.map(|since| view! { <p>{since}</p> })}
        {came.map(|came| view! { <p class="merge-headline">{came}</p> })}
        {(!is_known).then(|| view! { <p>{text.no_ancestor}</p> })}
        {(asked > 0).then(|| view! {
            <p>{ask}</p>
            <Questions question=question.clone() all=all.clone() choices who/>
        })}
        {(is_known || count > 0).then(|| view! { <p>{(text.take_count)(count)}</p> })}
        {parts(changed)}
        <button type="button" class="button button--primary"
            on:click=move |_| arrivals.merge(number, choices.get_untracked())>
            {take}
        </button>
        <p class="hint" hidden=move || open() == 0>{text.choose_later}</p>
    }
    .into_any()
}

/// What the file has that is not here, where both sides changed something too.
fn headline(
    question: &Question,
    all: &Merged,
    who: Option<&NamedParty>,
    words: ChunkWords,
) -> Option<String> {
    let theirs = all.questions.iter();
    let theirs = theirs
        .map(|one| (one.place.clone(), Choice::Theirs))
        .collect();
    let theirs = question.merged(&theirs)?;
    let who = who.map(|who| who.first.as_str());
    sender::headline(&tally(&question.mine, &theirs.draft), who, words)
}

/// Keeps the choices for the next visit.
fn keep(number: u32, all: &Merged, choices: RwSignal<Choices>) {
    let (arrivals, asked) = (use_arrivals(), all.questions.clone());
    Effect::new(move |is_change: Option<bool>| {
        choices.with(|choices| {
            if is_change.is_some() {
                arrivals.keep_choices(number, &asked, choices);
            }
        });
        true
    });
}

/// What taking a file changes.
fn changed(mine: &Draft, merged: &Draft) -> Vec<ComparedPart> {
    comparison(mine, merged, &use_texts(), use_chunk_words(), composed)
}

fn places(parts: &[ComparedPart]) -> usize {
    parts.iter().map(|part| part.items.len()).sum()
}

fn parts(parts: Vec<ComparedPart>) -> AnyView {
    let part = |ComparedPart { heading, items }| {
        let items = items.into_iter().map(item_view).collect_view();
        view! {
            <section class="merge-part">
                <h3 class="merge-part__title">{heading}</h3>
                {items}
            </section>
        }
    };
    parts.into_iter().map(part).collect_view().into_any()
}

//! The next dates, with overdue tasks first.

use leptos::prelude::*;

use super::agenda::{Entry, entries, next};
use crate::state::{Place, today, use_chunk_words, use_draft, use_texts};
use crate::ui::{Chip, TimelineMarker, Tone};

/// The next few dates, each a link to its entry.
#[component]
pub fn NextDates() -> impl IntoView {
    let words = use_chunk_words();
    let texts = use_texts();
    let draft = use_draft();
    let dates = draft.plan(move |plan| next(&entries(plan, &texts, today())));
    let list = move || {
        let dates = dates.get();
        if dates.is_empty() {
            return view! { <NoDates/> }.into_any();
        }
        let rows = dates
            .into_iter()
            .map(|entry| view! { <NextDate entry/> })
            .collect_view();
        view! { <ul class="next-dates">{rows}</ul> }.into_any()
    };
    view! {
        <section class="overview-page__part" aria-labelledby="overview-next">
            <h2 id="overview-next">{words.overview().next}</h2>
            {list}
        </section>
    }
    .into_any()
}

#[component]
fn NoDates() -> impl IntoView {
    let words = use_chunk_words();
    let agreements = use_draft().href(Place::Agreements { prompt: None });
    view! {
        <p class="overview-page__quiet">
            {words.overview().next_none} " " <a href=agreements>{words.overview().add_dates}</a>
        </p>
    }
}

#[component]
fn NextDate(entry: Entry) -> impl IntoView {
    let words = use_chunk_words();
    let href = use_draft().href(entry.place);
    let kind = entry.mark.row.one(words);
    let (text, kind) = if entry.mark.text.is_empty() {
        (kind.to_owned(), None)
    } else {
        (entry.mark.text, Some(kind))
    };
    let overdue = entry
        .overdue
        .then(|| view! { <Chip tone=Tone::Attention text=words.agreements().tasks.overdue/> });
    view! {
        <li>
            <a class="next-dates__link" href=href>
                <TimelineMarker row=entry.mark.row done=false/>
                <span class="next-dates__date">{words.date(entry.mark.date)}</span>
                <span class="next-dates__text">
                    {text}
                    {kind.map(|kind| view! { <span class="next-dates__kind">{kind}</span> })}
                </span>
                {overdue}
            </a>
        </li>
    }
}

//! All saved states, by day.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::item::RevisionItem;
use super::tab;
use super::when::day_heading;
use crate::browser::clock::local;
use crate::domain::Revision;
use crate::pages::PageHead;
use crate::state::{use_draft, use_words};

/// All saved states, latest first.
#[component]
pub fn RevisionList() -> impl IntoView {
    let words = use_words();
    let all = use_draft().revisions();
    let title = Signal::stored(words.revisions.title.to_owned());
    let days = Memo::new(move |_| {
        let mut days: Vec<NaiveDate> = all.with(|all| all.iter().map(day_of).collect());
        days.dedup();
        days
    });
    let none = move || all.with(Vec::is_empty);
    view! {
        <div class="revisions-page">
            <PageHead title tab=tab(title)
                lead=words.revisions.lead/>
            <Show when=none>
                <p>{words.revisions.none}</p>
            </Show>
            <For each=move || days.get() key=|date| *date let:date>
                <DayOfRevisions date all/>
            </For>
        </div>
    }
    .into_any()
}

/// The saved states of one day.
#[component]
fn DayOfRevisions(date: NaiveDate, all: Memo<Vec<Revision>>) -> impl IntoView {
    let id = format!("revisions-{date}");
    let labelled = id.clone();
    let of_day = move || {
        let all = all.get().into_iter();
        all.filter(|revision| day_of(revision) == date)
            .collect::<Vec<_>>()
    };
    view! {
        <section class="revisions-day" aria-labelledby=labelled>
            <h2 id=id class="revisions-day__title">{day_heading(date, use_words())}</h2>
            <ul class="revisions-day__list">
                <For each=of_day key=|revision| revision.id let:revision>
                    <RevisionItem revision all/>
                </For>
            </ul>
        </section>
    }
    .into_any()
}

fn day_of(revision: &Revision) -> NaiveDate {
    local(revision.at).date()
}

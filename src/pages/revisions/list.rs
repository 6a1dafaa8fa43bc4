//! The list of saved states, by day.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::item::RevisionItem;
use super::tab;
use super::when::day_heading;
use crate::browser::clock::local;
use crate::browser::spawn;
use crate::domain::{Revision, RevisionReason};
use crate::pages::{PageHead, storage_problem};
use crate::state::{use_chunk_words, use_draft, use_notices};
use crate::ui::For;

/// All saved states, latest first.
#[component]
pub fn RevisionList() -> impl IntoView {
    let words = use_chunk_words();
    let (draft, notices) = (use_draft(), use_notices());
    let all = draft.revisions();
    let keep = move |_| {
        spawn(async move {
            match draft.keep_revision(RevisionReason::Named).await {
                Ok(()) => notices.say(words.revisions().kept_now),
                Err(error) => notices.problem(storage_problem(error, &words)),
            }
        });
    };
    let days = Memo::new(move |_| {
        let mut days: Vec<NaiveDate> = all.with(|all| all.iter().map(day_of).collect());
        days.dedup();
        days
    });
    let title = words.revisions().title.to_owned();
    let is_empty = move || days.with(Vec::is_empty);
    view! {
        <div class="revisions-page">
            <PageHead title=Signal::stored(title.clone()) tab=tab(title) lead=words.revisions().lead/>
            <p>
                <button type="button" class="button button--small" on:click=keep>
                    {words.revisions().keep_now}
                </button>
            </p>
            <Show when=is_empty><p>{words.revisions().none}</p></Show>
            <For each=move || days.get() key=|date| *date let:date>
                <DayOfRevisions date all/>
            </For>
        </div>
    }
    .into_any()
}

/// The saved states of one day. The element of a state, and the focus in it, survive changes of names
/// and new states.
#[component]
fn DayOfRevisions(date: NaiveDate, all: Memo<Vec<Revision>>) -> impl IntoView {
    let words = use_chunk_words();
    let id = format!("revisions-{date}");
    let labelled = id.clone();
    let of_day = move || {
        let mut of_day = all.get();
        of_day.retain(|revision| day_of(revision) == date);
        of_day
    };
    view! {
        <section class="revisions-day" aria-labelledby=labelled>
            <h2 id=id class="revisions-day__title">{move || day_heading(date, words)}</h2>
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

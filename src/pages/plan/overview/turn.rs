//! Whose turn it is: the parties that have the plan since it was handed to them.

use leptos::prelude::*;

use super::waiting::open_for;
use crate::browser::clock::local;
use crate::browser::focus::focus_heading;
use crate::domain::{HandOver, PartyId};
use crate::pages::plan::NamedParty;
use crate::state::{Author, OpenDraft, use_chunk_words, use_draft, use_notices};
use crate::text::ChunkWords;
use crate::ui::For;

/// A line for each party that somebody waits for.
#[component]
pub fn Turn() -> impl IntoView {
    let (words, notices) = (use_chunk_words(), use_notices());
    let draft = use_draft();
    let lines = lines(draft, words);
    view! {
        <For each=move || lines.get() key=|line| line.clone() children=move |Line { party, is_here, text }| {
            let stop = move |_| {
                draft.stop_waiting(&party);
                // The button is gone with its line.
                focus_heading();
                notices.say(words.overview().stopped_waiting);
            };
            let label = if is_here {
                words.overview().has_answered
            } else {
                words.overview().stop_waiting
            };
            view! {
                <p class="overview-page__turn">
                    <span>{text}</span>
                    " "
                    <button type="button" class="button button--quiet" on:click=stop>
                        {label}
                    </button>
                </p>
            }
        }/>
    }
    .into_any()
}

/// A party that somebody waits for.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Line {
    party: PartyId,
    /// Whether it is the one that reads this.
    is_here: bool,
    text: String,
}

fn lines(draft: OpenDraft, words: ChunkWords) -> Memo<Vec<Line>> {
    let here = Author::party_here();
    draft.slice(move |draft| {
        let Some(plan) = draft.plan() else {
            return Vec::new();
        };
        let line = |one: &HandOver| {
            let party = one.to.clone()?;
            let who = NamedParty::of(&party, draft, words)?;
            let is_here = here.as_ref() == Some(&party);
            let since = words.day(local(one.at).date());
            let who = (!is_here).then_some(who.within.as_str());
            let text = (words.overview().turn)(who, &since, open_for(plan, &party));
            Some(Line {
                party,
                is_here,
                text,
            })
        };
        draft
            .meta
            .lineage
            .waiting()
            .into_iter()
            .filter_map(line)
            .collect()
    })
}

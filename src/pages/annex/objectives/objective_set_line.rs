//! The school year of the objectives, which change every year without the app knowing.

use leptos::prelude::*;

use super::entry_kind::year_of;
use crate::domain::{Annex, NamedItem, SchoolYear};
use crate::state::{use_chunk_words, use_draft};
use crate::text::ChunkWords;
use crate::worksheet::objective_set;

/// The school year of the objectives, and what happens to existing ticks.
#[component]
pub fn ObjectiveSetLine() -> impl IntoView {
    let words = use_chunk_words();
    let line = use_draft().annex(move |annex| set_line(annex, words));
    view! { <p class="section__intro">{line} " " {words.objectives().objectives.intro}</p> }
}

fn set_line(annex: &Annex, words: ChunkWords) -> String {
    let set = objective_set(year_of(annex));
    let from = SchoolYear::starting(set.from).map(|year| year.to_string());
    let from = from.unwrap_or_default();
    let is_built_in = |entry: &NamedItem| set.ids.contains(&entry.id) && entry.name.is_empty();
    let unchanged = annex.objectives.iter().filter(|e| is_built_in(e)).count();
    let text = words.objectives();
    if unchanged == 0 {
        text.set_own.to_owned()
    } else if unchanged < set.ids.len() || annex.objectives.len() > unchanged {
        (text.set_edited)(&from)
    } else if year_of(annex).start_year() == set.from {
        (text.set_of)(&from)
    } else {
        (text.set_from)(&from)
    }
}

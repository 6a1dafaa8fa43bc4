//! The charts of the overview: the timeline, and the ratings.

use leptos::prelude::*;

use super::agenda::entries;
use crate::domain::SchoolYear;
use crate::files::document;
use crate::state::{today, use_chunk_words, use_draft, use_texts};
use crate::ui::{RatingRow, RatingsChart, Timeline};

/// The timeline of the school year of the collaboration, if anything has a date.
#[component]
pub fn YearPicture() -> impl IntoView {
    let words = use_chunk_words();
    let texts = use_texts();
    let shown = use_draft().slice(move |draft| {
        let plan = draft.plan()?;
        let period = plan.profile.period.clone();
        let year = plan.profile.school_year;
        let year =
            year.unwrap_or_else(|| SchoolYear::containing(period.from.unwrap_or_else(today)));
        let marks: Vec<_> = entries(plan, &texts, today())
            .into_iter()
            .map(|entry| entry.mark)
            .collect();
        let has_dates = !marks.is_empty() || period.from.or(period.to).is_some();
        has_dates.then_some((year, marks, period))
    });
    move || {
        shown.get().map(|(year, marks, period)| {
            view! {
                <section class="overview-page__part" aria-labelledby="overview-year">
                    <h2 id="overview-year">{words.say((words.overview().year)(&year.to_string()))}</h2>
                    <Timeline year marks period today=today() words/>
                </section>
            }
            .into_any()
        })
    }
}

/// The scores of each perspective, if anything is rated.
#[component]
pub fn RatingsPicture() -> impl IntoView {
    let words = use_chunk_words();
    let texts = use_texts();
    let shown = use_draft().slice(move |draft| {
        let ratings = document::ratings(draft.plan()?, &texts, words)?;
        let row = |rated: document::Rated| RatingRow {
            title: rated.title,
            scores: rated.scores,
        };
        Some(ratings.rows.into_iter().map(row).collect::<Vec<_>>())
    });
    move || {
        shown.get().map(|rows| {
            view! {
                <section class="overview-page__part" aria-labelledby="overview-ratings">
                    <h2 id="overview-ratings">{words.overview().ratings}</h2>
                    <p class="overview-page__quiet">{words.overview().ratings_lead}</p>
                    <RatingsChart rows words/>
                </section>
            }
            .into_any()
        })
    }
}

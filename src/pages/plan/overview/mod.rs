//! The overview: progress of the plan, next dates, open prompts by owner.

mod agenda;
mod next_dates;
mod open_list;
mod pictures;
mod sheets;
mod standing;
mod theme_cards;
mod turn;
mod waiting;

use leptos::prelude::*;

use super::names::plan_title;
use super::to_annex::ToAnnex;
use crate::pages::PageHead;
use crate::pages::carried::{LessonList, NextYear};
use crate::pages::merging::SinceLast;
use crate::state::{today, use_chunk_words, use_draft};
use crate::ui::use_written_in;
use next_dates::NextDates;
use open_list::OpenList;
use pictures::{RatingsPicture, YearPicture};
use sheets::Sheets;
use standing::standing;
use theme_cards::ThemeCards;
use turn::Turn;

/// The page as a function, for the chunk that it is in.
pub fn overview_page() -> AnyView {
    view! { <OverviewPage/> }.into_any()
}

/// The overview of the plan.
#[component]
fn OverviewPage() -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let title = draft.slice(move |draft| plan_title(&draft.meta.title, words));
    let named = draft.slice(|draft| !draft.meta.title.trim().is_empty());
    let written = use_written_in();
    let lang = MaybeProp::derive(move || written.filter(|_| named.get()));
    let tab = Signal::derive(move || format!("{} · {}", words.plan().overview, title.get()));
    let standing = draft.plan(move |plan| standing(plan, today(), words));
    view! {
        <div class="overview-page">
            <PageHead title tab lang/>
            <p class="overview-page__standing">{standing}</p>
            <Turn/>
            <SinceLast/>
            <LessonList/>
            <ThemeCards/>
            <NextDates/>
            <YearPicture/>
            <OpenList/>
            <RatingsPicture/>
            <Sheets/>
            <ToAnnex/>
            <NextYear/>
        </div>
    }
    .into_any()
}

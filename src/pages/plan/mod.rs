//! A plan: its navigation and its pages.

mod agreements;
mod names;
mod overview;
mod profile;
mod prompts;
mod rail;
mod row_list;
mod summary;
mod theme;
mod to_annex;

pub use agreements::agreements_page;
pub use names::perspective_name;
pub use overview::overview_page;
pub use profile::profile_page;
pub use prompts::former_answers_list;
pub use summary::summary_page;

use leptos::prelude::*;

pub use rail::{PlaceLink, ThemeLink};
pub use theme::ThemePage;

use rail::Rail;

use crate::domain::DraftKind;
use crate::pages::document::keep_page_foot;
use crate::pages::frame::{UnknownPlace, Writing, draft_page, in_words_of_parties};
use crate::pages::{Chunk, DocumentPart, Later};
use crate::state::{Place, Route, use_draft, use_router};
use crate::worksheet::PLAN;

/// Opens the plan of the current route.
pub fn open_plan() -> AnyView {
    let page = || view! { <PlanPage/> }.into_any();
    draft_page(DraftKind::Plan, rail::here, page, in_words_of_parties)
}

/// The page of the plan for the current route.
#[component]
fn PlanPage() -> impl IntoView {
    let page = use_router().page();
    let draft = use_draft();
    let place = move || match page.get() {
        Route::Plan { place, .. } => Some(place),
        Route::Start
        | Route::Annex { .. }
        | Route::Worksheet { .. }
        | Route::Reading(_)
        | Route::Gallery
        | Route::Worksheets
        | Route::Cases
        | Route::Unknown => None,
    };
    keep_page_foot();
    view! {
        <div class="plan-frame">
            <Rail/>
            // A field that loses focus saves at once.
            <main id="main" class="page plan-page" on:focusout=move |_| draft.save_now()>
                {move || place().map(|place| view! { <PlacePage place/> })}
            </main>
        </div>
    }
}

/// A page. Those with cards say themselves what in them is disabled in a tab that does not write.
#[component]
fn PlacePage(place: Place) -> impl IntoView {
    match place {
        Place::Overview => {
            view! { <Writing><Later chunk=Chunk::Document(DocumentPart::Overview)/></Writing> }
                .into_any()
        }
        Place::Profile => view! { <Writing><Later chunk=Chunk::Profile/></Writing> }.into_any(),
        Place::Agreements { .. } => {
            view! { <Later chunk=Chunk::Document(DocumentPart::Agreements)/> }.into_any()
        }
        Place::Summary => {
            view! { <Writing><Later chunk=Chunk::Document(DocumentPart::Summary)/></Writing> }
                .into_any()
        }
        Place::Revisions(_) => {
            view! { <Writing><Later chunk=Chunk::Document(DocumentPart::Revisions)/></Writing> }
                .into_any()
        }
        Place::Theme { theme, .. } => match PLAN.theme(&theme) {
            Some(theme) => view! { <ThemePage theme/> }.into_any(),
            None => view! { <UnknownPlace/> }.into_any(),
        },
    }
}

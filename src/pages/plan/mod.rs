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
pub use names::{NamedParty, perspective_name};
pub use overview::overview_page;
pub use profile::profile_page;
pub use prompts::{
    author_here, checkpoint_fields, comments_beside, criterion_fields, former_answers_list,
    table_fields,
};
pub use summary::summary_page;

use leptos::prelude::*;

pub use rail::{PlaceLink, ThemeLink};
pub use theme::ThemePage;

use rail::Rail;

use crate::domain::{DraftKind, ThemeId};
use crate::pages::document::keep_page_foot;
use crate::pages::frame::{UnknownPlace, Writing, draft_page, in_words_of_parties};
use crate::pages::{Chunk, DocumentPart, Later, WorksheetPart};
use crate::state::{Place, Route, use_draft, use_router};
use crate::worksheet::{Filled, PLAN, Theme};

/// Opens the plan of the current route.
pub fn open_plan() -> AnyView {
    let page = || view! { <PlanPage/> }.into_any();
    draft_page(DraftKind::Plan, rail::here, page, in_words_of_parties)
}

/// The pages of the plan. What a plan with worksheets needs besides is loaded first.
#[component]
fn PlanPage() -> impl IntoView {
    let has_sheets = use_draft().with(|draft| {
        let plan = draft.plan();
        plan.is_some_and(|plan| {
            !plan.worksheets.is_empty() || !plan.responses.definitions.is_empty()
        })
    });
    let frame: fn() -> AnyView = || view! { <PlanFrame/> }.into_any();
    if !has_sheets {
        return frame();
    }
    provide_context(WithSheets(frame));
    view! { <Later chunk=Chunk::Worksheet(WorksheetPart::InPlan)/> }.into_any()
}

/// What is shown when what worksheets in a plan need is there.
#[derive(Clone, Copy)]
pub struct WithSheets(pub fn() -> AnyView);

/// The page of the plan for the current route.
#[component]
fn PlanFrame() -> impl IntoView {
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

/// The theme of the open plan with this id.
fn theme_here(id: &ThemeId) -> Option<&'static Theme> {
    use_draft().with(|draft| Filled::of(draft)?.worksheet.theme(id))
}

/// Whether a theme is of a worksheet that was added to the plan.
fn is_added(theme: &Theme) -> bool {
    PLAN.theme(&theme.id).is_none()
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
        Place::Theme { theme, .. } => match theme_here(&theme) {
            Some(theme) if is_added(theme) => {
                let above = view! { <Later chunk=Chunk::Worksheet(WorksheetPart::Above)/> };
                view! { <ThemePage theme below_head=above.into_any()/> }.into_any()
            }
            Some(theme) => view! { <ThemePage theme/> }.into_any(),
            None => view! { <UnknownPlace/> }.into_any(),
        },
    }
}

//! An annex ("Bilag 1"): its navigation and its pages.

mod activities;
mod agreement;
mod from_plan;
mod new_year;
mod objectives;
mod print;
mod rail;
mod report;

use leptos::prelude::*;

pub use new_year::DueNotice;

use activities::ActivitiesPage;
use agreement::AnnexAgreementPage;
use new_year::{AnnexDue, NewYear};
use objectives::ObjectivesPage;
use print::{AnnexPrintPage, paper_title, provide_chosen_paper};
use rail::AnnexRail;
use report::ReportPage;

use crate::domain::DraftKind;
use crate::pages::document::keep_page_foot_of;
use crate::pages::frame::{Writing, draft_page, plain};
use crate::pages::{Chunk, DocumentPart, Later};
use crate::state::{AnnexPlace, Route, use_draft, use_router};

/// Opens the annex of the current route.
pub fn open_annex() -> AnyView {
    let page = || view! { <AnnexPage/> }.into_any();
    draft_page(DraftKind::Annex, rail::here, page, plain)
}

/// The page of the annex for the current route.
#[component]
fn AnnexPage() -> impl IntoView {
    let page = use_router().page();
    let draft = use_draft();
    let place = move || match page.get() {
        Route::Annex { place, .. } => Some(place),
        Route::Start
        | Route::Plan { .. }
        | Route::Worksheet { .. }
        | Route::Reading(_)
        | Route::Gallery
        | Route::Worksheets
        | Route::Cases
        | Route::Unknown => None,
    };
    provide_chosen_paper();
    keep_page_foot_of(paper_title());
    let pages = move || {
        place().map(|place| match place {
            AnnexPlace::Activities => view! { <AnnexDue/> <ActivitiesPage/> <NewYear/> }.into_any(),
            AnnexPlace::Objectives => view! { <ObjectivesPage/> }.into_any(),
            AnnexPlace::Report => view! { <ReportPage/> }.into_any(),
            AnnexPlace::Agreement => view! { <AnnexAgreementPage/> }.into_any(),
            AnnexPlace::Print => view! { <AnnexPrintPage/> }.into_any(),
            AnnexPlace::Revisions(_) => {
                view! { <Later chunk=Chunk::Document(DocumentPart::Revisions)/> }.into_any()
            }
        })
    };
    view! {
        <div class="plan-frame">
            <AnnexRail/>
            // A field that loses focus saves at once.
            <main id="main" class="page plan-page annex-page" on:focusout=move |_| draft.save_now()>
                <Writing>{pages}</Writing>
            </main>
        </div>
    }
}

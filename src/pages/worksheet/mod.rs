//! A worksheet that stands alone: its navigation and its pages.

mod cases;
mod head;
mod list;
mod rail;
mod summary;
mod triangle;

pub use cases::{cases_beside, cases_page};
pub use list::worksheets_page;
pub use summary::worksheet_summary;

use leptos::prelude::*;

use head::WorksheetHead;
use rail::WorksheetRail;
use triangle::Triangle;

use crate::domain::DraftKind;
use crate::pages::document::keep_page_foot;
use crate::pages::frame::{UnknownPlace, Writing, draft_page, plain};
use crate::pages::plan::ThemePage;
use crate::pages::{Chunk, DocumentPart, Later, WorksheetPart};
use crate::state::{Place, use_draft, use_router};
use crate::worksheet::{Filled, Layout, Panel, Theme, Worksheet};

/// Opens the worksheet of the current route.
pub fn open_worksheet() -> AnyView {
    let page = || view! { <WorksheetPage/> }.into_any();
    draft_page(DraftKind::Worksheet, rail::here, page, plain)
}

/// The page of the worksheet for the current route. The address without a place leads to the first theme.
#[component]
fn WorksheetPage() -> impl IntoView {
    let (router, draft) = (use_router(), use_draft());
    let page = router.page();
    let first = draft.with(|draft| Filled::of(draft)?.worksheet.themes.first().copied());
    Effect::new(move |_| {
        if let (Some(Place::Overview), Some(first)) = (page.get().place(), first) {
            router.show_instead(draft.route(Place::of_theme(&first.id, None)));
        }
    });
    let place = move || {
        let page = page.get();
        let place = page.place().cloned();
        place.filter(|place| *place != Place::Overview || first.is_none())
    };
    keep_page_foot();
    view! {
        <div class="plan-frame">
            <WorksheetRail/>
            // A field that loses focus saves at once.
            <main id="main" class="page plan-page" on:focusout=move |_| draft.save_now()>
                {move || place().map(|place| view! { <PlacePage place/> })}
            </main>
        </div>
    }
}

/// A page.
#[component]
fn PlacePage(place: Place) -> impl IntoView {
    match place {
        Place::Summary => {
            view! { <Writing><Later chunk=Chunk::Document(DocumentPart::WorksheetSummary)/></Writing> }.into_any()
        }
        Place::Revisions(_) => {
            view! { <Writing><Later chunk=Chunk::Document(DocumentPart::Revisions)/></Writing> }.into_any()
        }
        Place::Overview | Place::Theme { .. } | Place::Profile | Place::Agreements { .. } => {
            let worksheet = use_draft().with(|draft| Some(Filled::of(draft)?.worksheet));
            match worksheet.and_then(|worksheet| theme_at(worksheet, &place)) {
                Some(theme) => {
                    let first = worksheet.and_then(|worksheet| worksheet.themes.first().copied());
                    view! { <WorksheetTheme theme is_first=first == Some(theme)/> }.into_any()
                }
                None => view! { <UnknownPlace/> }.into_any(),
            }
        }
    }
}

/// The theme that a place shows, if this worksheet has it.
fn theme_at(worksheet: &Worksheet, place: &Place) -> Option<&'static Theme> {
    match place {
        Place::Overview => worksheet.themes.first().copied(),
        Place::Theme { theme, .. } => worksheet.theme(theme),
        Place::Profile | Place::Agreements { .. } | Place::Summary | Place::Revisions(_) => None,
    }
}

/// What the worksheet is about, if it has an explanation.
#[component]
fn About() -> impl IntoView {
    let panel = use_draft().with(|draft| Filled::of(draft)?.worksheet.panel);
    panel
        .map(|Panel::Etwinning| view! { <Later chunk=Chunk::Worksheet(WorksheetPart::Etwinning)/> })
}

/// A theme. The first one also has the fields about the whole worksheet.
#[component]
fn WorksheetTheme(theme: &'static Theme, is_first: bool) -> impl IntoView {
    let head = is_first.then(|| view! { <WorksheetHead/> <About/> });
    let picture = match theme.layout {
        Layout::Triangle => view! { <Triangle theme/> }.into_any(),
        Layout::Open | Layout::Folded | Layout::Catalogue | Layout::Agreement => ().into_any(),
    };
    view! { <ThemePage theme below_head=view! { {head} {picture} }.into_any()/> }
}

//! A worksheet that stands alone: its navigation and its pages.

mod added_sheets;
mod beginning;
mod cases;
mod design;
mod head;
mod list;
mod rail;
mod summary;
mod triangle;

pub use added_sheets::added_sheets;
pub use cases::{cases_beside, cases_page};
pub use design::{DESIGN, design_page};
pub use list::worksheets_page;
pub use summary::worksheet_summary;

use leptos::prelude::*;

use design::definition;
use head::WorksheetHead;
use rail::WorksheetRail;
use triangle::Triangle;

use crate::domain::DraftKind;
use crate::pages::document::keep_page_foot;
use crate::pages::frame::{UnknownPlace, Writing, draft_page, plain};
use crate::pages::plan::{ThemePage, WithSheets};
use crate::pages::{Chunk, DocumentPart, Later, WorksheetPart};
use crate::state::{Place, use_draft, use_router};
use crate::worksheet::{Filled, Layout, Panel, Theme, Worksheet, added};

/// Opens the worksheet of the current route.
pub fn open_worksheet() -> AnyView {
    let page = || view! { <WorksheetPage/> }.into_any();
    draft_page(DraftKind::Worksheet, rail::here, page, plain)
}

/// The page of the worksheet for the current route. The address without a place leads to the first theme.
#[component]
fn WorksheetPage() -> impl IntoView {
    let (router, draft) = (use_router(), use_draft());
    draft.add_own_texts();
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
        Place::Theme { theme, .. } if theme == DESIGN && is_own() => {
            view! { <Writing><Later chunk=Chunk::Worksheet(WorksheetPart::Design)/></Writing> }.into_any()
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

/// Whether a user made the open worksheet.
fn is_own() -> bool {
    use_draft().with(|draft| {
        draft
            .worksheet()
            .is_some_and(|body| definition(body).is_some())
    })
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
    panel.map(panel_view)
}

fn panel_view(Panel::Etwinning: Panel) -> impl IntoView {
    view! { <Later chunk=Chunk::Worksheet(WorksheetPart::Etwinning)/> }
}

/// The picture of a theme, if it has one.
fn picture(theme: &'static Theme) -> AnyView {
    match theme.layout {
        Layout::Triangle => view! { <Triangle theme/> }.into_any(),
        Layout::Open | Layout::Folded | Layout::Catalogue | Layout::Agreement => ().into_any(),
    }
}

/// The pages of a plan with worksheets, for the chunk that has what they need.
pub fn in_plan() -> AnyView {
    let WithSheets(frame) = expect_context();
    use_draft().add_own_texts();
    frame()
}

/// What is above the first prompt of a theme that was added to a plan, for the chunk that it is in.
pub fn above_in_plan() -> AnyView {
    let page = use_router().page();
    let theme = page
        .get_untracked()
        .place()
        .and_then(Place::theme_id)
        .cloned();
    let draft = use_draft();
    let found = draft.with(|draft| {
        let plan = draft.plan()?;
        let mut sheets = added(plan);
        sheets.find_map(|sheet| {
            let theme = sheet.theme(theme.as_ref()?)?;
            Some((sheet, theme))
        })
    });
    found
        .map(|(sheet, theme)| {
            let is_first = sheet.themes.first().copied() == Some(theme);
            let panel = sheet.panel.filter(|_| is_first);
            view! { {panel.map(panel_view)} {picture(theme)} }
        })
        .into_any()
}

/// A theme. The first one also has the fields about the whole worksheet.
#[component]
fn WorksheetTheme(theme: &'static Theme, is_first: bool) -> impl IntoView {
    let head = is_first.then(|| view! { <WorksheetHead/> <About/> });
    view! { <ThemePage theme below_head=view! { {head} {picture(theme)} }.into_any()/> }
}

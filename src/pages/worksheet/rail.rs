//! The navigation of a worksheet, with the progress of each theme.

use leptos::prelude::*;

use crate::pages::frame::RailFrame;
use crate::pages::names::draft_title;
use crate::pages::plan::{PlaceLink, ThemeLink};
use crate::state::{
    Place, RevisionPlace, Route, use_chunk_words, use_draft, use_language, use_router,
};
use crate::worksheet::{self, Filled};

/// The navigation of the worksheet.
#[component]
pub fn WorksheetRail() -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let title = draft.slice(move |draft| draft_title(draft, &words));
    let who = draft.worksheet(|worksheet| worksheet.filled_by.clone());
    let texts = use_language().texts();
    let themes = draft.with(|draft| Filled::of(draft).map(|filled| filled.worksheet.themes));
    let themes = themes
        .unwrap_or_default()
        .iter()
        .map(|theme| {
            let name = texts.theme(&theme.id).short;
            view! { <ThemeLink theme name/> }
        })
        .collect_view();
    view! {
        <RailFrame label=words.worksheet().places title who>
            <ul class="rail__list rail__list--themes">{themes}</ul>
            <ul class="rail__list">
                <PlaceLink place=Place::Summary name=words.worksheet().print/>
                <PlaceLink place=Place::Revisions(RevisionPlace::List) name=words.revisions().title/>
            </ul>
        </RailFrame>
    }
}

/// The name of the current page.
pub fn here() -> Signal<String> {
    let (words, language) = (use_chunk_words(), use_language());
    let page = use_router().page();
    let first = use_draft().with(|draft| Filled::of(draft)?.worksheet.themes.first().copied());
    Signal::derive(move || {
        let theme = match page.get() {
            Route::Worksheet { place, .. } => match place {
                Place::Summary => return words.worksheet().print.to_owned(),
                Place::Revisions(_) => return words.revisions().title.to_owned(),
                Place::Theme { theme, .. } => worksheet::theme(theme.as_str()).or(first),
                Place::Overview | Place::Profile | Place::Agreements { .. } => first,
            },
            Route::Start
            | Route::Plan { .. }
            | Route::Annex { .. }
            | Route::Reading(_)
            | Route::Gallery
            | Route::Unknown => None,
        };
        theme.map_or_else(String::new, |theme| language.texts().theme(&theme.id).short)
    })
}

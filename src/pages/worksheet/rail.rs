//! The navigation of a worksheet, with the progress of each theme.

use leptos::prelude::*;

use super::theme_at;
use crate::pages::frame::RailFrame;
use crate::pages::names::draft_title;
use crate::pages::plan::{PlaceLink, ThemeLink};
use crate::state::{Place, RevisionPlace, use_chunk_words, use_draft, use_language, use_router};
use crate::worksheet::Filled;

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
    let worksheet = use_draft().with(|draft| Some(Filled::of(draft)?.worksheet));
    Signal::derive(move || match page.get().place() {
        Some(Place::Summary) => words.worksheet().print.to_owned(),
        Some(Place::Revisions(_)) => words.revisions().title.to_owned(),
        Some(place) => {
            let theme = worksheet.and_then(|worksheet| theme_at(worksheet, place));
            theme.map_or_else(String::new, |theme| language.texts().theme(&theme.id).short)
        }
        None => String::new(),
    })
}

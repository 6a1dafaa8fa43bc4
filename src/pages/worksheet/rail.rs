//! The navigation of a worksheet, with the progress of each theme.

use leptos::prelude::*;

use super::{DESIGN, is_own, theme_at};
use crate::domain::visible;
use crate::pages::frame::RailFrame;
use crate::pages::names::draft_title;
use crate::pages::plan::{PlaceLink, ThemeLink};
use crate::state::{
    Place, RevisionPlace, use_chunk_words, use_draft, use_router, use_texts, use_texts_later,
};
use crate::text::ChunkWords;
use crate::worksheet::{Filled, Texts, Theme};

/// The navigation of the worksheet.
#[component]
pub fn WorksheetRail() -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let title = draft.slice(move |draft| draft_title(draft, &words));
    let who = draft.worksheet(|worksheet| worksheet.filled_by.clone());
    // The user may edit the questions of a worksheet, and so its themes and their names.
    let definitions = draft.worksheet(|worksheet| worksheet.responses.definitions.clone());
    let themes = move || {
        definitions.track();
        let texts = use_texts();
        let themes = draft.with(|draft| Filled::of(draft).map(|filled| filled.worksheet.themes));
        let themes = themes.unwrap_or_default().iter();
        themes
            .map(|theme| {
                let name = theme_name(theme, &texts, words);
                view! { <ThemeLink theme name/> }
            })
            .collect_view()
    };
    let design = is_own().then(|| {
        let place = Place::of_theme(&DESIGN, None);
        view! { <PlaceLink place name=words.own_sheet().design/> }
    });
    view! {
        <RailFrame label=words.worksheet().places title who>
            <ul class="rail__list rail__list--themes">{themes}</ul>
            <ul class="rail__list">
                {design}
                <PlaceLink place=Place::Summary name=words.worksheet().print/>
                <PlaceLink place=Place::Revisions(RevisionPlace::List) name=words.revisions().title/>
            </ul>
        </RailFrame>
    }
}

/// The short name of a theme, which a user may not have written yet.
fn theme_name(theme: &Theme, texts: &Texts, words: ChunkWords) -> String {
    match texts.theme(&theme.id).short {
        empty if visible(&empty).is_empty() => words.own_sheet().untitled.to_owned(),
        name => name,
    }
}

/// The name of the current page.
pub fn here() -> Signal<String> {
    let (words, texts) = (use_chunk_words(), use_texts_later());
    let page = use_router().page();
    let draft = use_draft();
    Signal::derive(move || match page.get().place() {
        Some(Place::Summary) => words.worksheet().print.to_owned(),
        Some(Place::Revisions(_)) => words.revisions().title.to_owned(),
        Some(place) if place.theme_id() == Some(&DESIGN) => words.own_sheet().design.to_owned(),
        Some(place) => {
            let worksheet = draft.with(|draft| Some(Filled::of(draft)?.worksheet));
            let theme = worksheet.and_then(|worksheet| theme_at(worksheet, place));
            theme.map_or_else(String::new, |theme| theme_name(theme, &texts(), words))
        }
        None => String::new(),
    })
}

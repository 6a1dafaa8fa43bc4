//! The navigation of a plan, with the progress of each theme.

use leptos::prelude::*;

use super::names::{count, parties, plan_title};
use crate::pages::frame::{RailFrame, RailLink};
use crate::state::{
    Place, RevisionPlace, Route, use_chunk_words, use_draft, use_router, use_texts, use_texts_later,
};
use crate::text::ChunkWords;
use crate::worksheet::{Layout, PLAN, Texts, Theme, progress};

/// The navigation of the plan.
#[component]
pub fn Rail() -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let title = draft.slice(move |draft| plan_title(&draft.meta.title, words));
    let who = draft.plan(parties);
    let links = move |is_numbered: bool| {
        let themes = PLAN.themes.iter();
        let themes = themes.filter(move |theme| theme.number.is_some() == is_numbered);
        theme_links(themes.copied())
    };
    let all = draft.filled(|filled| filled.worksheet.themes.to_vec());
    let added = move || theme_links(all.get().into_iter().skip(PLAN.themes.len()));
    view! {
        <RailFrame label=words.plan().places title who>
            <ul class="rail__list">
                <PlaceLink place=Place::Overview name=words.plan().overview/>
                <PlaceLink place=Place::Profile name=words.plan().profile/>
            </ul>
            <ul class="rail__list rail__list--themes">{links(true)}</ul>
            <ul class="rail__list">
                {links(false)}
                {added}
                <PlaceLink place=Place::Summary name=words.plan().summary/>
                <PlaceLink place=Place::Revisions(RevisionPlace::List) name=words.revisions().title/>
            </ul>
        </RailFrame>
    }
}

fn theme_links(themes: impl Iterator<Item = &'static Theme>) -> impl IntoView {
    let texts = use_texts();
    let link = |theme: &'static Theme| {
        let name = texts.theme(&theme.id).short;
        view! { <ThemeLink theme name/> }
    };
    themes.map(link).collect_view()
}

/// The name of the current page.
pub fn here() -> Signal<String> {
    let (words, texts) = (use_chunk_words(), use_texts_later());
    let page = use_router().page();
    Signal::derive(move || match page.get() {
        Route::Plan { place, .. } => place_name(&place, &texts(), words),
        Route::Start
        | Route::Annex { .. }
        | Route::Worksheet { .. }
        | Route::Reading(_)
        | Route::Gallery
        | Route::Worksheets
        | Route::Cases
        | Route::Unknown => String::new(),
    })
}

fn place_name(place: &Place, texts: &Texts, words: ChunkWords) -> String {
    match place {
        Place::Overview => words.plan().overview.to_owned(),
        Place::Profile => words.plan().profile.to_owned(),
        Place::Summary => words.plan().summary.to_owned(),
        Place::Revisions(_) => words.revisions().title.to_owned(),
        Place::Agreements { .. } => {
            let theme = PLAN.theme_with(Layout::Agreement);
            theme.map_or_else(String::new, |theme| texts.theme(&theme.id).short)
        }
        Place::Theme { theme, .. } => texts.theme(theme).short,
    }
}

/// The link to a place of the draft.
#[component]
pub fn PlaceLink(place: Place, name: &'static str) -> impl IntoView {
    view! { <RailLink target=use_draft().route(place) name/> }
}

/// The link to a theme. Themes of the guide have a number.
#[component]
pub fn ThemeLink(theme: &'static Theme, name: String) -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let counts = draft.filled(move |filled| {
        let progress = progress(theme, filled);
        (count(theme, progress, words), progress.finished)
    });
    let shown = Signal::derive(move || {
        let (count, finished) = counts.get();
        if finished {
            words.plan().finished.to_owned()
        } else {
            count
        }
    });
    let target = draft.route(Place::of_theme(&theme.id, None));
    let mark = theme
        .number
        .map(|number| {
            view! {
                <span class="theme-mark" data-theme=theme.id.to_string() aria-hidden="true">
                    {number}
                </span>
            }
        })
        .into_any();
    view! { <RailLink target name mark count=shown/> }
}

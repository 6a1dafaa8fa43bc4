//! The places of a plan: a rail beside the page on wide screens, a menu above it on narrow ones.

use leptos::prelude::*;

use super::names::{count, parties, plan_title};
use crate::state::{Place, Route, use_draft, use_router, use_texts, use_words};
use crate::ui::{Icon, IconName};
use crate::worksheet::{AGREEMENT, GUIDE_THEMES, Theme, progress};

/// The places of the plan, with how far each has come.
#[component]
pub fn Rail() -> impl IntoView {
    let words = use_words();
    let texts = use_texts();
    let draft = use_draft();
    let page = use_router().page();
    let open = RwSignal::new(false);
    // Whoever chooses a place has done with the menu.
    let close = move |_| open.set(false);
    let title = draft.slice(move |draft| plan_title(&draft.meta.title, words));
    let who = draft.plan(parties);
    let themes = GUIDE_THEMES
        .into_iter()
        .enumerate()
        .map(|(index, theme)| {
            let name = texts.theme(&theme.id).short;
            view! { <ThemeLink theme name number=index + 1/> }
        })
        .collect_view();
    let agreements = texts.theme(&AGREEMENT.id).short;
    let here = {
        let texts = use_texts();
        move || match page.get() {
            Route::Plan { place, .. } => place_name(&place, &texts, words),
            Route::Start | Route::Unknown => String::new(),
        }
    };
    view! {
        <nav class="rail" aria-label=words.plan.places class:rail--open=open>
            <button type="button" class="rail__toggle" aria-controls="rail-places"
                aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|open| *open = !*open)>
                <span class="rail__here">{here}</span>
                <span class="rail__menu">{words.app.menu} <Icon name=IconName::Down/></span>
            </button>
            <div id="rail-places" class="rail__places" on:click=close>
                <p class="rail__title">{title}</p>
                <p class="rail__parties">{who}</p>
                <ul class="rail__list">
                    <PlaceLink place=Place::Overview name=words.plan.overview/>
                    <PlaceLink place=Place::Profile name=words.plan.profile/>
                </ul>
                <ul class="rail__list rail__list--themes">{themes}</ul>
                <ul class="rail__list">
                    <ThemeLink theme=&AGREEMENT name=agreements number=0/>
                    <PlaceLink place=Place::Summary name=words.plan.summary/>
                </ul>
            </div>
        </nav>
    }
}

fn place_name(
    place: &Place,
    texts: &crate::worksheet::Texts,
    words: &crate::text::Words,
) -> String {
    match place {
        Place::Overview => words.plan.overview.to_owned(),
        Place::Profile => words.plan.profile.to_owned(),
        Place::Summary => words.plan.summary.to_owned(),
        Place::Agreements { .. } => texts.theme(&AGREEMENT.id).short,
        Place::Theme { theme, .. } => texts.theme(theme).short,
    }
}

#[component]
fn PlaceLink(place: Place, name: &'static str) -> impl IntoView {
    view! { <RailLink place mark=().into_any() name=name.to_owned() count=None/> }
}

/// `number` 0 is a theme that is not one of the guide's four.
#[component]
fn ThemeLink(theme: &'static Theme, name: String, number: usize) -> impl IntoView {
    let words = use_words();
    let counts = use_draft().plan(move |plan| {
        let progress = progress(theme, plan);
        (count(theme, progress, words), progress.finished)
    });
    let shown = Signal::derive(move || {
        let (count, finished) = counts.get();
        if finished {
            words.plan.finished.to_owned()
        } else {
            count
        }
    });
    let place = Place::of_theme(&theme.id, None);
    let mark = (number > 0)
        .then(|| {
            view! {
                <span class="theme-mark" data-theme=theme.id.to_string() aria-hidden="true">
                    {number}
                </span>
            }
        })
        .into_any();
    view! { <RailLink place mark name count=Some(shown)/> }
}

#[component]
fn RailLink(
    place: Place,
    mark: AnyView,
    name: String,
    count: Option<Signal<String>>,
) -> impl IntoView {
    let draft = use_draft();
    let page = use_router().page();
    let target = Route::Plan {
        draft: draft.id(),
        place: place.clone(),
    };
    let current = move || (page.get() == target).then_some("page");
    view! {
        <li>
            <a class="rail__link" href=draft.href(place) aria-current=current>
                {mark}
                <span class="rail__name">{name}</span>
                {count.map(|count| view! { <span class="rail__count">{count}</span> })}
            </a>
        </li>
    }
}

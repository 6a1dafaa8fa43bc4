//! The three ways to start, and the way to the worksheets that can stand alone.

use leptos::prelude::*;

use super::draft_command::{Done, DraftCommand, use_dispatcher};
use crate::browser::pick_file::open_picker;
use crate::domain::DraftKind;
use crate::state::{Place, Route, use_incoming, use_router, use_words};
use crate::ui::{Icon, IconName};
use crate::worksheet::FIRST_THEME;

/// The file types that the picker offers.
const ACCEPT: &str = ".json,.html,.htm,application/json,text/html";

/// Start a plan, whole or from a starting point, start Bilag 1, open a file: always in this order, so that each is
/// found where it was.
#[component]
pub fn Ways() -> impl IntoView {
    let words = use_words();
    let router = use_router();
    let (dispatcher, incoming) = (use_dispatcher(), use_incoming());
    let start = move |kind: DraftKind, from: Option<usize>| {
        dispatcher.dispatch(DraftCommand::Begin(kind, from), move |done| {
            if let Done::Begun(draft) = done {
                router.go(&match kind {
                    // Where its first question is.
                    DraftKind::Plan => Route::Plan {
                        draft,
                        place: Place::Theme {
                            theme: FIRST_THEME.clone(),
                            prompt: None,
                        },
                    },
                    DraftKind::Annex | DraftKind::Worksheet => Route::entry(draft, kind),
                });
            }
        });
    };
    // Compiled once for all of them.
    let button = move |class: &'static str, text: &'static str, kind, from| {
        view! {
            <button type="button" class=class on:click=move |_| start(kind, from)>{text}</button>
        }
        .into_any()
    };
    let open = move |_| open_picker(ACCEPT, move |files| incoming.receive(files));
    let text = &words.start;
    let starts = text.begin.into_iter().enumerate();
    let starts: Vec<AnyView> = starts
        .map(|(at, name)| button("button button--small", name, DraftKind::Plan, Some(at)))
        .collect();
    view! {
        <section class="ways" aria-label=text.ways>
            <Way icon=IconName::Plan title=text.plan_title text=text.plan_text>
                {button("button button--primary", text.plan_start, DraftKind::Plan, None)}
            </Way>
            <Way icon=IconName::Table title=text.annex_title text=text.annex_text>
                {button("button", text.annex_start, DraftKind::Annex, None)}
            </Way>
            <Way icon=IconName::Open title=text.open_title text=text.open_text>
                <button type="button" class="button" on:click=open>{text.open_choose}</button>
            </Way>
        </section>
        <p class="cluster">{text.begin_from} {starts}</p>
        <p><a class="link-alone" href=Route::Worksheets.href()>{text.worksheets}</a></p>
    }
}

#[component]
fn Way(
    icon: IconName,
    title: &'static str,
    text: &'static str,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="way card">
            <Icon name=icon/>
            <h2 class="way__title">{title}</h2>
            <p class="way__text">{text}</p>
            <div class="way__action">{children()}</div>
        </div>
    }
}

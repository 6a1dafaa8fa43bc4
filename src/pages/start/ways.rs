//! The three ways in.

use crate::view::prelude::*;

use crate::browser::pick_file::open_picker;
use crate::domain::DraftKind;
use crate::pages::storage_problem;
use crate::state::{Place, Route, use_arrivals, use_library, use_notices, use_router, use_words};
use crate::ui::{Icon, IconName};

/// What the file picker offers first.
const ACCEPT: &str = ".json,.html,.htm,application/json,text/html";

/// Start a plan, start Bilag 1, open my file.
#[component]
pub fn Ways() -> impl IntoView {
    let words = use_words();
    let (library, router, notices) = (use_library(), use_router(), use_notices());
    let arrivals = use_arrivals();
    let start = move |_| match library.create_plan() {
        Ok(draft) => router.go(&Route::Plan {
            draft,
            place: Place::Profile,
        }),
        Err(error) => notices.problem(storage_problem(error, words)),
    };
    let start_annex = move |_| match library.create_annex() {
        Ok(draft) => router.go(&Route::entry(draft, DraftKind::Annex)),
        Err(error) => notices.problem(storage_problem(error, words)),
    };
    let open = move |_| open_picker(ACCEPT, move |files| arrivals.receive(files));
    let text = &words.start;
    // Whoever finds nothing here may have had a draft that the browser deleted: the file first.
    let is_empty = library.ids().is_empty();
    let open_file = move || {
        view! {
            <Way icon=IconName::Open title=text.open_title text=text.open_text>
                <button type="button" class="button" on:click=open>{text.open_choose}</button>
            </Way>
        }
    };
    view! {
        <section class="ways" aria-label=text.ways>
            {is_empty.then(open_file)}
            <Way icon=IconName::Plan title=text.plan_title text=text.plan_text>
                <button type="button" class="button button--primary" on:click=start>
                    {text.plan_start}
                </button>
            </Way>
            <Way icon=IconName::Table title=text.annex_title text=text.annex_text>
                <button type="button" class="button" on:click=start_annex>
                    {text.annex_start}
                </button>
            </Way>
            {(!is_empty).then(open_file)}
        </section>
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

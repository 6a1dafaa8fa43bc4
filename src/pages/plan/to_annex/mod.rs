//! "Føj til Bilag 1": adds the plan as an activity to an annex on this device.
//!
//! Used by the overview and the summary. Plan and activity refer to each other. Whether a plan was
//! added is read from the annex, because the activity can be removed there.

mod annex_item;
mod entry;
mod picker;

use leptos::prelude::*;

use crate::browser::focus::focus_soon;
use crate::domain::{Draft, DraftId, DraftKind, order};
use crate::pages::names::draft_title;
use crate::state::{Route, use_chunk_words, use_draft, use_library};
use crate::ui::{Icon, IconName, on_escape};
use picker::Picker;

const BUTTON: &str = "to-annex";
const PANEL: &str = "to-annex-panel";
const QUESTION: &str = "to-annex-question";

/// An annex in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Offer {
    annex: DraftId,
    title: String,
    /// The ambassador, if given.
    who: String,
    /// Whether it contains the plan as an activity.
    is_in: bool,
}

/// Links to the annexes that contain the plan, and the button that adds it to one.
#[component]
pub fn ToAnnex() -> impl IntoView {
    let words = use_chunk_words();
    let asking = RwSignal::new(false);
    let offers = offers();
    let toggle = move |_| {
        asking.update(|asking| *asking = !*asking);
        if asking.get_untracked() {
            focus_soon(QUESTION);
        }
    };
    let close = move |()| {
        asking.set(false);
        focus_soon(BUTTON);
    };
    view! {
        <div class="to-annex">
            <Links offers/>
            <button type="button" class="button button--quiet" id=BUTTON aria-controls=PANEL
                aria-expanded=move || asking.get().to_string() on:click=toggle>
                <Icon name=IconName::Table/>
                {words.to_annex().add}
            </button>
            <div id=PANEL hidden=move || !asking.get()
                on:keydown=move |event| on_escape(&event, || close(()))>
                {move || asking.get().then(|| view! { <Picker offers on_done=close/> })}
            </div>
        </div>
    }
    .into_any()
}

/// Links to the annexes that contain the plan.
#[component]
fn Links(offers: Memo<Vec<Offer>>) -> impl IntoView {
    let link = |offer: Offer| {
        let said = (use_chunk_words().to_annex().is_in)(&offer.title);
        view! { <li><a class="link-alone" href=annex_href(offer.annex)>{said}</a></li> }
    };
    move || {
        let mut offers = offers.get();
        offers.retain(|offer| offer.is_in);
        (!offers.is_empty()).then(|| {
            view! {
                <ul class="to-annex__links">{offers.into_iter().map(link).collect_view()}</ul>
            }
        })
    }
}

fn annex_href(annex: DraftId) -> String {
    Route::entry(annex, DraftKind::Annex).href()
}

/// The annexes on this device, those of the plan's school year first.
fn offers() -> Memo<Vec<Offer>> {
    let words = use_chunk_words();
    let (plan, library) = (use_draft(), use_library());
    let year = plan.plan(|plan| plan.profile.school_year);
    Memo::new(move |_| {
        let mut annexes = library.annexes();
        order::sort_by_key(&mut annexes, |draft| {
            let annex = draft.annex();
            annex.and_then(|annex| annex.head.school_year) != year.get()
        });
        let offer = |draft: &Draft| {
            let annex = draft.annex()?;
            Some(Offer {
                annex: draft.meta.id,
                title: draft_title(draft, &words),
                who: annex.head.ambassador.trim().to_owned(),
                is_in: annex.activity_of(plan.id()).is_some(),
            })
        };
        annexes.iter().filter_map(offer).collect()
    })
}

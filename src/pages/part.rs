//! Pages that are loaded when they are opened: most visits begin on the start page, and a visitor
//! should not wait for what that page does not need. See [`crate::state::part`].
#![cfg_attr(
    feature = "parts",
    allow(
        unsafe_code,
        reason = "a function in another module is an import of this one"
    )
)]

use std::cell::RefCell;

use leptos::prelude::*;

use crate::browser::shared::Shared;
use crate::browser::{self, style};
use crate::state::part::part;
use crate::state::{AnnexPlace, Missing, Place, Route, ensure_settled, use_language, use_router};

use super::frame::{Localised, Page, PartFailed};
use super::{annex, gallery, plan, reading, revisions, start};

/// A page, or a piece of one, that is loaded when it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Plan,
    /// Pages of a plan.
    Overview,
    Agreements,
    Summary,
    Annex,
    /// The saved states of a plan or an annex.
    Revisions,
    Gallery,
    /// What is only read.
    Reading,
    /// What is to be said of files that came in.
    Arriving,
    /// The annexes that are due.
    DueAnnexes,
}

/// Builds it, once it has been loaded.
type Build = fn() -> AnyView;

thread_local! {
    /// What has been loaded: it is shown at once from then on.
    static LOADED: RefCell<Vec<(Part, Build)>> = const { RefCell::new(Vec::new()) };
}

part! { plan: fn plan_page() -> Build { plan::open_plan } }
part! { document: fn overview_page() -> Build { plan::overview_page } }
part! { document: fn agreements_page() -> Build { plan::agreements_page } }
part! { document: fn summary_page() -> Build { plan::summary_page } }
part! { document: fn revisions_page() -> Build { revisions::revisions_page } }
part! { library: fn arriving() -> Build { start::arriving } }
part! { annex: fn annex_page() -> Build { annex::open_annex } }
part! { annex: fn due_annexes() -> Build { start::due_annexes } }
part! { reading: fn reading_page() -> Build { reading::reading_page } }
part! { document: fn gallery_page() -> Build { gallery::gallery_page } }

impl Part {
    /// What a place in a draft needs, other than the draft's own part.
    fn of_place(route: &Route) -> Option<Self> {
        match route {
            Route::Plan { place, .. } => match place {
                Place::Overview => Some(Self::Overview),
                Place::Agreements { .. } => Some(Self::Agreements),
                Place::Summary => Some(Self::Summary),
                Place::Revisions(_) => Some(Self::Revisions),
                Place::Profile | Place::Theme { .. } => None,
            },
            Route::Annex { place, .. } => {
                matches!(place, AnnexPlace::Revisions(_)).then_some(Self::Revisions)
            }
            Route::Start | Route::Reading(_) | Route::Gallery | Route::Unknown => None,
        }
    }

    /// Loads it, and waits for what it stands on, which was asked for before.
    async fn load(self, ground: Shared) -> Result<(), Missing> {
        let build = match self {
            Self::Plan => plan_page().await,
            Self::Overview => overview_page().await,
            Self::Agreements => agreements_page().await,
            Self::Summary => summary_page().await,
            Self::Annex => annex_page().await,
            Self::Revisions => revisions_page().await,
            Self::Gallery => gallery_page().await,
            Self::Reading => reading_page().await,
            Self::Arriving => arriving().await,
            Self::DueAnnexes => due_annexes().await,
        }?;
        if !ground.wait().await {
            return Err(Missing);
        }
        ensure_settled().await?;
        LOADED.with_borrow_mut(|loaded| loaded.push((self, build)));
        Ok(())
    }

    fn loaded(self) -> Option<Build> {
        LOADED.with_borrow(|loaded| {
            let mut loaded = loaded.iter();
            let known = loaded.find(|(part, _)| *part == self);
            known.map(|(_, build)| *build)
        })
    }
}

/// In milliseconds: whoever waits longer for a page is shown its frame meanwhile.
const LATE: u32 = 400;

/// Shows a part as soon as it has been loaded.
#[component]
pub fn Later(
    part: Part,
    /// The part brings header and footer of its own: until it is here they stand without it.
    #[prop(optional)]
    is_whole: bool,
) -> impl IntoView {
    let language = use_language();
    let state = RwSignal::new(part.loaded().map_or(State::Waiting, State::Here));
    let load = move || {
        state.set(State::Waiting);
        let style = Shared::begin(style::bring());
        let ground = Shared::begin(async move {
            let has_texts = language.fetch_texts().await.is_ok();
            style.wait().await && has_texts
        });
        browser::spawn(async move {
            let loaded = match part.load(ground).await {
                Ok(()) => part.loaded().map_or(State::Failed, State::Here),
                Err(Missing) => State::Failed,
            };
            // Whoever has gone to another page meanwhile has no use for it.
            state.try_set(loaded);
        });
    };
    // The place in the draft is loaded at the same time as the draft's page, which asks for it later.
    let place = Part::of_place(&use_router().route_now()).filter(|_| is_whole);
    if let Some(place) = place.filter(|place| place.loaded().is_none()) {
        let ground = Shared::begin(std::future::ready(true));
        browser::spawn(async move {
            let _ = place.load(ground).await;
        });
    }
    // A page that comes at once needs no other before it.
    let is_late = RwSignal::new(false);
    if part.loaded().is_none() {
        load();
        browser::timer::after(LATE, move || {
            is_late.try_set(true);
        })
        .forget();
    }
    let failed = move || view! { <PartFailed on_retry=move |()| load()/> };
    move || match (state.get(), is_whole) {
        (State::Here(build), _) => untrack(build),
        (State::Waiting, true) if is_late.get() => {
            view! { <Localised page=Page::new(|| ())/> }.into_any()
        }
        (State::Waiting, _) => ().into_any(),
        (State::Failed, false) => failed().into_any(),
        (State::Failed, true) => view! { <Localised page=Page::new(failed)/> }.into_any(),
    }
}

#[derive(Clone, Copy)]
enum State {
    Waiting,
    Here(Build),
    Failed,
}

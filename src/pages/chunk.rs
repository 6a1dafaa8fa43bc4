//! Pages that are loaded when they are opened: most visits begin on the start page, and a visitor
//! should not wait for what that page does not need. See [`crate::state::chunk`].
#![cfg_attr(
    feature = "chunks",
    allow(
        unsafe_code,
        reason = "a function in another module is an import of this one"
    )
)]

use std::cell::RefCell;

use leptos::prelude::*;

use crate::browser;
use crate::browser::shared::Shared;
use crate::browser::style::{self, Sheet};
use crate::state::chunk::chunk;
use crate::state::{
    AnnexPlace, Missing, Place, Route, TextSet, ensure_settled, use_language, use_router,
};

use super::frame::{ChunkFailed, Localised, Page};
use super::{annex, gallery, plan, reading, revisions, start, worksheet};

/// A page, or a part of one, that is loaded when it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chunk {
    Plan,
    /// Pages of a plan.
    Profile,
    Overview,
    Agreements,
    Summary,
    /// The answers of a draft whose prompts no longer exist.
    FormerAnswers,
    /// A worksheet that stands alone.
    Worksheet,
    WorksheetSummary,
    /// The worksheets that can stand alone.
    Worksheets,
    Annex,
    /// The saved states of a plan or an annex.
    Revisions,
    Gallery,
    /// Static pages, such as the help.
    Reading,
    /// Messages and questions about imported files.
    Arriving,
    /// The annexes that are due.
    DueAnnexes,
    /// Search and sort of a long list of drafts.
    Finder,
    /// The items in the menu of a draft in the list.
    Actions,
    /// The field that renames a draft in the list.
    Rename,
    /// The bin and the unreadable records.
    Kept,
}

/// Renders a loaded chunk.
type Build = fn() -> AnyView;

thread_local! {
    /// The loaded chunks, which are shown at once from then on.
    static LOADED: RefCell<Vec<(Chunk, Build)>> = const { RefCell::new(Vec::new()) };
}

chunk! { plan: fn plan_page() -> Build { plan::open_plan } }
chunk! { profile: fn profile_page() -> Build { plan::profile_page } }
chunk! { document: fn overview_page() -> Build { plan::overview_page } }
chunk! { document: fn agreements_page() -> Build { plan::agreements_page } }
chunk! { document: fn former_list() -> Build { plan::former_answers_list } }
chunk! { document: fn summary_page() -> Build { plan::summary_page } }
chunk! { worksheet: fn worksheet_page() -> Build { worksheet::open_worksheet } }
chunk! { worksheet: fn worksheets_page() -> Build { worksheet::worksheets_page } }
chunk! { document: fn worksheet_summary() -> Build { worksheet::worksheet_summary } }
chunk! { document: fn revisions_page() -> Build { revisions::revisions_page } }
chunk! { library: fn arriving() -> Build { start::arriving } }
chunk! { library: fn finder() -> Build { start::finder } }
chunk! { library: fn actions() -> Build { start::actions } }
chunk! { library: fn rename() -> Build { start::rename } }
chunk! { library: fn kept() -> Build { start::kept } }
chunk! { annex: fn annex_page() -> Build { annex::open_annex } }
chunk! { annex: fn due_annexes() -> Build { start::due_annexes } }
chunk! { reading: fn reading_page() -> Build { reading::reading_page } }
chunk! { document: fn gallery_page() -> Build { gallery::gallery_page } }

impl Chunk {
    /// The chunk of a place in a draft, other than the draft's own.
    fn of_place(route: &Route) -> Option<Self> {
        match route {
            Route::Plan { place, .. } => match place {
                Place::Overview => Some(Self::Overview),
                Place::Agreements { .. } => Some(Self::Agreements),
                Place::Summary => Some(Self::Summary),
                Place::Revisions(_) => Some(Self::Revisions),
                Place::Profile => Some(Self::Profile),
                Place::Theme { .. } => None,
            },
            Route::Annex { place, .. } => {
                matches!(place, AnnexPlace::Revisions(_)).then_some(Self::Revisions)
            }
            Route::Worksheet { place, .. } => match place {
                Place::Summary => Some(Self::WorksheetSummary),
                Place::Revisions(_) => Some(Self::Revisions),
                _ => None,
            },
            Route::Start
            | Route::Reading(_)
            | Route::Gallery
            | Route::Worksheets
            | Route::Unknown => None,
        }
    }

    /// Loads the chunk, and waits for `ground` (styles and texts), which was requested before.
    async fn load(self, ground: Shared) -> Result<(), Missing> {
        let build = match self {
            Self::Plan => plan_page().await,
            Self::Profile => profile_page().await,
            Self::Overview => overview_page().await,
            Self::Agreements => agreements_page().await,
            Self::Summary => summary_page().await,
            Self::FormerAnswers => former_list().await,
            Self::Worksheet => worksheet_page().await,
            Self::WorksheetSummary => worksheet_summary().await,
            Self::Worksheets => worksheets_page().await,
            Self::Annex => annex_page().await,
            Self::Revisions => revisions_page().await,
            Self::Gallery => gallery_page().await,
            Self::Reading => reading_page().await,
            Self::Arriving => arriving().await,
            Self::DueAnnexes => due_annexes().await,
            Self::Finder => finder().await,
            Self::Actions => actions().await,
            Self::Rename => rename().await,
            Self::Kept => kept().await,
        }?;
        if !ground.wait().await {
            return Err(Missing);
        }
        ensure_settled().await?;
        LOADED.with_borrow_mut(|loaded| loaded.push((self, build)));
        Ok(())
    }

    /// What its pages show besides the words of the first load: styles and texts.
    fn needs(self) -> (&'static [Sheet], &'static [TextSet]) {
        const DOCUMENT: &[Sheet] = &[Sheet::Document, Sheet::Chunks];
        const ANNEX: &[Sheet] = &[Sheet::Annex, Sheet::Document, Sheet::Chunks];
        match self {
            Self::Finder | Self::Actions | Self::Rename | Self::Kept => (&[], &[]),
            Self::Reading => (&[Sheet::Chunks], &[TextSet::Pages]),
            // The facts of the agreement are on two of its pages.
            Self::Annex => (ANNEX, &[TextSet::Content, TextSet::Pages]),
            // It shows components of an annex.
            Self::Gallery => (ANNEX, &[TextSet::Content]),
            Self::Profile | Self::Overview | Self::Agreements | Self::Summary | Self::Revisions => {
                (DOCUMENT, &[TextSet::Content])
            }
            Self::DueAnnexes => (&[Sheet::Annex, Sheet::Chunks], &[TextSet::Content]),
            Self::Worksheet | Self::Worksheets => (&[Sheet::Chunks], &[TextSet::Worksheets]),
            Self::WorksheetSummary => (DOCUMENT, &[TextSet::Worksheets]),
            Self::Plan | Self::FormerAnswers | Self::Arriving => {
                (&[Sheet::Chunks], &[TextSet::Content])
            }
        }
    }

    /// Begins to load the style sheets.
    fn bring_styles(self) -> Vec<Shared> {
        let (sheets, _) = self.needs();
        sheets.iter().copied().map(style::bring).collect()
    }

    fn loaded(self) -> Option<Build> {
        LOADED.with_borrow(|loaded| {
            let mut loaded = loaded.iter();
            let known = loaded.find(|(chunk, _)| *chunk == self);
            known.map(|(_, build)| *build)
        })
    }
}

/// Whether all of these succeed.
fn all(parts: Vec<Shared>) -> Shared {
    Shared::begin(async move {
        let mut is_whole = true;
        for part in parts {
            is_whole &= part.wait().await;
        }
        is_whole
    })
}

/// Milliseconds after which a page that is still loading shows its frame.
const LATE: u32 = 400;

/// Shows a chunk as soon as it is loaded.
#[component]
pub fn Later(
    chunk: Chunk,
    /// The chunk renders header and footer itself. Until it is loaded they are shown without it.
    #[prop(optional)]
    is_whole: bool,
) -> impl IntoView {
    let language = use_language();
    let state = RwSignal::new(chunk.loaded().map_or(State::Waiting, State::Here));
    let load = move || {
        state.set(State::Waiting);
        let (_, texts) = chunk.needs();
        let texts = texts
            .iter()
            .map(|set| Shared::begin(async move { language.fetch_texts(*set).await.is_ok() }));
        let ground = all(chunk.bring_styles().into_iter().chain(texts).collect());
        browser::spawn(async move {
            let loaded = match chunk.load(ground).await {
                Ok(()) => chunk.loaded().map_or(State::Failed, State::Here),
                Err(Missing) => State::Failed,
            };
            // The user may have left the page meanwhile.
            state.try_set(loaded);
        });
    };
    // Loads the place in the draft together with the draft's page, which requests it later.
    let place = Chunk::of_place(&use_router().route_now()).filter(|_| is_whole);
    if let Some(place) = place.filter(|place| place.loaded().is_none()) {
        let ground = all(place.bring_styles());
        browser::spawn(async move {
            let _ = place.load(ground).await;
        });
    }
    // A page that loads at once needs no placeholder.
    let is_late = RwSignal::new(false);
    if chunk.loaded().is_none() {
        load();
        browser::timer::after(LATE, move || {
            is_late.try_set(true);
        })
        .forget();
    }
    let failed = move || view! { <ChunkFailed on_retry=move |()| load()/> };
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

//! Pages that are loaded when they are opened: most visits begin on the start page, and a visitor
//! should not wait for what that page does not need. See [`crate::state::chunk`].
#![cfg_attr(
    feature = "chunks",
    allow(
        unsafe_code,
        reason = "a function in another module is an import of this one"
    )
)]

mod parts;

use std::cell::RefCell;

use leptos::prelude::*;

use crate::browser;
use crate::browser::shared::Shared;
use crate::browser::style::{self, Sheet};
use crate::state::chunk::chunk;
use crate::state::{Missing, Place, Route, TextSet, ensure_settled, use_language, use_router};

pub use parts::{AnnexPart, DocumentPart, LibraryPart, WorksheetPart};

use super::frame::{ChunkFailed, Localised, Page};
use super::{
    annex, carried, etwinning, gallery, link, merging, plan, reading, revisions, start, worksheet,
};

/// A page, or a part of one, that is loaded when it is shown: by the module that it is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chunk {
    Plan,
    /// The page of a plan about its parties.
    Profile,
    Document(DocumentPart),
    Worksheet(WorksheetPart),
    Annex(AnnexPart),
    Library(LibraryPart),
    /// Static pages, such as the help.
    Reading,
}

/// Renders a loaded chunk.
type Build = fn() -> AnyView;

thread_local! {
    /// The loaded chunks, which are shown at once from then on.
    static LOADED: RefCell<Vec<(Chunk, Build)>> = const { RefCell::new(Vec::new()) };
}

// One function for each module: each function is a module of its own besides the one that it names, and
// code of the first load.
chunk! { plan: fn plan_page() -> Build { plan::open_plan } }
chunk! { profile: fn profile_page() -> Build { plan::profile_page } }
chunk! { reading: fn reading_page() -> Build { reading::reading_page } }
chunk! { document:
    fn document_part(part: DocumentPart) -> Build {
        match part {
            DocumentPart::Overview => plan::overview_page,
            DocumentPart::Agreements => plan::agreements_page,
            DocumentPart::Summary => plan::summary_page,
            DocumentPart::WorksheetSummary => worksheet::worksheet_summary,
            DocumentPart::FormerAnswers => plan::former_answers_list,
            DocumentPart::Lessons => carried::lessons_beside,
            DocumentPart::Revisions => revisions::revisions_page,
            DocumentPart::Merging => merging::merging,
            DocumentPart::Link => link::link_share,
            DocumentPart::LinkOpened => link::link_opened,
            DocumentPart::Gallery => gallery::gallery_page,
        }
    }
}
chunk! { worksheet:
    fn worksheet_part(part: WorksheetPart) -> Build {
        match part {
            WorksheetPart::Page => worksheet::open_worksheet,
            WorksheetPart::List => worksheet::worksheets_page,
            WorksheetPart::Cases => worksheet::cases_page,
            WorksheetPart::CasesBeside => worksheet::cases_beside,
            WorksheetPart::Etwinning => etwinning::etwinning,
            WorksheetPart::Design => worksheet::design_page,
            WorksheetPart::Above => worksheet::above_in_plan,
            WorksheetPart::InPlan => worksheet::in_plan,
            WorksheetPart::Added => worksheet::added_sheets,
            WorksheetPart::Checkpoint => plan::checkpoint_fields,
            WorksheetPart::Criterion => plan::criterion_fields,
            WorksheetPart::Table => plan::table_fields,
            WorksheetPart::Comments => plan::comments_beside,
        }
    }
}
chunk! { annex:
    fn annex_part(part: AnnexPart) -> Build {
        match part {
            AnnexPart::Page => annex::open_annex,
            AnnexPart::Due => start::due_annexes,
        }
    }
}
chunk! { library:
    fn library_part(part: LibraryPart) -> Build {
        match part {
            LibraryPart::Arriving => start::arriving,
            LibraryPart::Finder => start::finder,
            LibraryPart::Actions => start::actions,
            LibraryPart::Rename => start::rename,
            LibraryPart::Kept => start::kept,
        }
    }
}

impl Chunk {
    /// The chunk of a place in a draft, other than the draft's own.
    fn of_place(route: &Route) -> Option<Self> {
        if route.revision_place().is_some() {
            return Some(Self::Document(DocumentPart::Revisions));
        }
        let part = match route {
            Route::Plan { place, .. } => match place {
                Place::Overview => DocumentPart::Overview,
                Place::Agreements { .. } => DocumentPart::Agreements,
                Place::Summary => DocumentPart::Summary,
                Place::Profile => return Some(Self::Profile),
                Place::Theme { .. } | Place::Revisions(_) => return None,
            },
            Route::Worksheet {
                place: Place::Summary,
                ..
            } => DocumentPart::WorksheetSummary,
            Route::Start
            | Route::Annex { .. }
            | Route::Worksheet { .. }
            | Route::Reading(_)
            | Route::Gallery
            | Route::Worksheets
            | Route::Cases
            | Route::Unknown => return None,
        };
        Some(Self::Document(part))
    }

    /// Loads the chunk, and waits for `ground` (styles and texts), which was requested before.
    async fn load(self, ground: Shared) -> Result<(), Missing> {
        let build = match self {
            Self::Plan => plan_page().await,
            Self::Profile => profile_page().await,
            Self::Reading => reading_page().await,
            Self::Document(part) => document_part(part).await,
            Self::Worksheet(part) => worksheet_part(part).await,
            Self::Annex(part) => annex_part(part).await,
            Self::Library(part) => library_part(part).await,
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
            Self::Library(LibraryPart::Arriving) | Self::Plan => {
                (&[Sheet::Chunks], &[TextSet::Content])
            }
            Self::Library(_) => (&[Sheet::Chunks], &[]),
            // Styles and texts of the fields are those of the page.
            Self::Worksheet(
                WorksheetPart::Checkpoint | WorksheetPart::Criterion | WorksheetPart::Table,
            ) => (&[], &[]),
            Self::Worksheet(WorksheetPart::Comments) => (&[Sheet::Worksheet], &[]),
            Self::Reading | Self::Worksheet(WorksheetPart::Etwinning) => {
                (&[Sheet::Chunks], &[TextSet::Pages])
            }
            // The facts of the agreement are on two of its pages.
            Self::Annex(AnnexPart::Page) => (ANNEX, &[TextSet::Content, TextSet::Pages]),
            Self::Annex(AnnexPart::Due) => (&[Sheet::Annex, Sheet::Chunks], &[TextSet::Content]),
            // It shows components of an annex.
            Self::Document(DocumentPart::Gallery) => (ANNEX, &[TextSet::Content]),
            Self::Document(DocumentPart::WorksheetSummary | DocumentPart::Merging) => {
                (DOCUMENT, &[TextSet::Worksheets])
            }
            Self::Document(DocumentPart::FormerAnswers) => (&[Sheet::Chunks], &[TextSet::Content]),
            Self::Document(_) | Self::Profile => (DOCUMENT, &[TextSet::Content]),
            Self::Worksheet(WorksheetPart::Cases | WorksheetPart::CasesBeside) => (
                &[Sheet::Worksheet, Sheet::Chunks],
                &[TextSet::Content, TextSet::Pages],
            ),
            Self::Worksheet(WorksheetPart::Design) => (
                &[Sheet::Worksheet, Sheet::Document, Sheet::Chunks],
                &[TextSet::Worksheets],
            ),
            Self::Worksheet(_) => (&[Sheet::Worksheet, Sheet::Chunks], &[TextSet::Worksheets]),
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

/// Begins to load a chunk, so that it is there when it is shown.
pub fn bring(chunk: Chunk) {
    if chunk.loaded().is_none() {
        let ground = all(chunk.bring_styles());
        browser::spawn(async move {
            // If it does not come, the place that shows it says so.
            let _ = chunk.load(ground).await;
        });
    }
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
    if let Some(place) = place {
        bring(place);
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

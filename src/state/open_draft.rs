//! The draft on screen. `edit` is the one write path.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::route::{AnnexPlace, Place, Route};
use super::save::{SaveStatus, Saver};
use super::shelf;
use super::use_notices;
use crate::browser;
use crate::domain::{Annex, Draft, DraftId, DraftKind, Plan};

/// The draft on screen.
#[derive(Clone, Copy)]
pub struct OpenDraft {
    id: DraftId,
    draft: RwSignal<Draft>,
    saver: Saver,
    filed: RwSignal<Option<DateTime<Utc>>>,
}

/// Opens a draft for the pages below; `None` when it is not on this device.
pub fn provide_draft(id: DraftId) -> Option<OpenDraft> {
    let draft = RwSignal::new(shelf::load(id)?);
    let open = OpenDraft {
        id,
        draft,
        saver: Saver::new(draft),
        filed: RwSignal::new(shelf::filed(id)),
    };
    provide_context(open);
    // A way back within a draft ends with the draft: better none than one that does nothing.
    let notices = use_notices();
    on_cleanup(move || notices.close());
    Some(open)
}

/// The draft on screen.
pub fn use_draft() -> OpenDraft {
    expect_context()
}

impl OpenDraft {
    pub fn id(self) -> DraftId {
        self.id
    }

    /// What kind of draft it is.
    pub fn kind(self) -> DraftKind {
        self.with(|draft| draft.body.kind())
    }

    /// Changes the draft: the one write path. Saving follows by itself.
    pub fn edit(self, change: impl FnOnce(&mut Draft)) {
        self.draft.update(|draft| {
            change(draft);
            draft.meta.modified = browser::clock::now();
        });
        self.saver.changed();
    }

    /// Changes the plan.
    pub fn edit_plan(self, change: impl FnOnce(&mut Plan)) {
        self.edit(|draft| {
            if let Some(plan) = draft.plan_mut() {
                change(plan);
            }
        });
    }

    /// Changes the annex without telling those who read it; saving follows as ever.
    ///
    /// For a cell of a long table: telling every reader of each key would cost the more, the more
    /// rows there are. The cell shows its text itself, and whoever calls this sees to it that
    /// nothing else on screen shows what was changed. Pages that are opened later read it anew.
    pub fn edit_annex_quietly(self, change: impl FnOnce(&mut Annex)) {
        self.draft.maybe_update(|draft| {
            if let Some(annex) = draft.annex_mut() {
                change(annex);
            }
            draft.meta.modified = browser::clock::now();
            false
        });
        self.saver.changed();
    }

    /// Changes the annex.
    pub fn edit_annex(self, change: impl FnOnce(&mut Annex)) {
        self.edit(|draft| {
            if let Some(annex) = draft.annex_mut() {
                change(annex);
            }
        });
    }

    /// Something read from the draft, that tells when it changes.
    pub fn slice<T>(self, read: impl Fn(&Draft) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| self.draft.with(&read))
    }

    /// Something read from the plan, that tells when it changes.
    pub fn plan<T>(self, read: impl Fn(&Plan) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Default + Send + Sync + 'static,
    {
        self.slice(move |draft| draft.plan().map(&read).unwrap_or_default())
    }

    /// Something read from the annex, that tells when it changes.
    pub fn annex<T>(self, read: impl Fn(&Annex) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Default + Send + Sync + 'static,
    {
        self.slice(move |draft| draft.annex().map(&read).unwrap_or_default())
    }

    /// Reads the draft as it is now, without being told of changes.
    pub fn with<T>(self, read: impl FnOnce(&Draft) -> T) -> T {
        self.draft.with_untracked(read)
    }

    /// Reads the draft, and is told of changes.
    pub fn track<T>(self, read: impl FnOnce(&Draft) -> T) -> T {
        self.draft.with(read)
    }

    pub fn title(self) -> Memo<String> {
        self.slice(|draft| draft.meta.title.clone())
    }

    pub fn set_title(self, title: String) {
        self.edit(|draft| draft.meta.title = title);
    }

    /// The link to a place in this annex.
    pub fn annex_href(self, place: AnnexPlace) -> String {
        let draft = self.id;
        Route::Annex { draft, place }.href()
    }

    /// The link to a place in this plan.
    pub fn href(self, place: Place) -> String {
        let draft = self.id;
        Route::Plan { draft, place }.href()
    }

    /// What the status line says; tracks.
    pub fn status(self) -> SaveStatus {
        self.saver.status()
    }

    /// Saves without waiting, before something that leaves the page.
    pub fn save_now(self) {
        self.saver.save_now();
    }

    /// When it was last downloaded as a file; tracks.
    pub fn filed(self) -> Option<DateTime<Utc>> {
        self.filed.get()
    }

    /// Remembers that it was downloaded as a file just now.
    pub fn mark_filed(self) {
        let now = browser::clock::now();
        // A lost mark only means that the file is recommended once more.
        let _ = shelf::mark_filed(self.id, now);
        self.filed.set(Some(now));
    }
}

//! The draft on screen. [`OpenDraft::edit`] is the one write path: it feeds saving, undo ([`undo`]), the
//! other tabs ([`tabs`]) and the readers ([`topics`]).

mod tabs;
mod topics;
mod undo;

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::save::{SaveStatus, Saver};
use super::shelf;
use super::turn::{Turn, TurnEvents};
use crate::browser;
use crate::domain::{Annex, Draft, DraftId, DraftKind, History, Plan, Revision};
use crate::state::updates::Guard;
use crate::state::{
    AnnexPlace, LanguageState, Notices, Place, Route, records, use_language, use_library,
    use_notices, use_updates,
};

pub use topics::{Readers, Topic};

use topics::Topics;

/// The draft on screen.
#[derive(Clone, Copy)]
pub struct OpenDraft {
    id: DraftId,
    draft: RwSignal<Draft>,
    revision_list: RwSignal<Vec<Revision>>,
    parts: StoredValue<Parts>,
}

/// What watches over the draft; by itself, because every cell on screen holds an [`OpenDraft`].
#[derive(Clone, Copy)]
struct Parts {
    saver: Saver,
    turn: Turn,
    filed: RwSignal<Option<DateTime<Utc>>>,
    notices: Notices,
    /// What tabs tell each other comes outside of any component, where no context can be asked for.
    language: LanguageState,
    history: StoredValue<History<Draft>>,
    ways: RwSignal<(bool, bool)>,
    topics: Topics,
    /// Edits of this visit, letters that were typed in one go counted as one.
    edits: StoredValue<u32>,
    /// When its state was last kept by itself.
    kept: StoredValue<Option<DateTime<Utc>>>,
}

/// Opens a draft for the pages below; `None` when it is not on this device.
pub fn provide_draft(id: DraftId) -> Option<OpenDraft> {
    let Some(draft) = shelf::load(id) else {
        use_library().doubt(id);
        return None;
    };
    let draft = RwSignal::new(draft);
    let notices = use_notices();
    let saver = Saver::new(id, draft);
    use_updates().watch_over(Guard {
        save_then: Callback::new(move |then| saver.save_then(then)),
        has_kept_all: Callback::new(move |()| saver.has_kept_all()),
    });
    // Both know the other; until the draft is open nothing can happen to it.
    let cell = StoredValue::new(None::<OpenDraft>);
    let when = move |act: fn(OpenDraft)| {
        Callback::new(move |()| {
            if let Some(open) = cell.try_get_value().flatten() {
                act(open);
            }
        })
    };
    let yielding = Callback::new(move |then| match cell.try_get_value().flatten() {
        Some(open) => open.parts().saver.save_then(then),
        None => then.run(()),
    });
    let events = TurnEvents {
        yielding,
        gained: when(OpenDraft::follow),
        lost: when(OpenDraft::give_way),
    };
    let parts = Parts {
        saver,
        turn: Turn::new(id, events),
        filed: RwSignal::new(records::filed(id)),
        notices,
        language: use_language(),
        history: StoredValue::new(History::new(undo::ROOM)),
        ways: RwSignal::new((false, false)),
        topics: Topics::new(),
        edits: StoredValue::new(0),
        kept: StoredValue::new(None),
    };
    let open = OpenDraft {
        id,
        draft,
        revision_list: RwSignal::new(Vec::new()),
        parts: StoredValue::new(parts),
    };
    cell.set_value(Some(open));
    saver.on_conflict(when(OpenDraft::tell_of_conflict));
    open.listen_to_other_tabs();
    provide_context(open);
    // A way back within a draft ends with the draft: better none than one that does nothing.
    on_cleanup(move || notices.clear());
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

    /// Changes the draft, and notifies these readers: the one write path. Saving and undo follow.
    pub fn edit(self, readers: Readers, change: impl FnOnce(&mut Draft)) {
        if !self.may_write() {
            return;
        }
        self.remember();
        let is_for_all = !matches!(readers, Readers::Only(_));
        self.draft.maybe_update(|draft| {
            change(draft);
            draft.touch(browser::clock::now());
            is_for_all
        });
        if let Readers::AllAnd(topic) | Readers::Only(topic) = readers {
            self.notify_topic(&topic);
        }
        self.parts().saver.changed();
    }

    /// Changes the plan.
    pub fn edit_plan(self, change: impl FnOnce(&mut Plan)) {
        self.edit(Readers::All, |draft| {
            if let Some(plan) = draft.plan_mut() {
                change(plan);
            }
        });
    }

    /// Changes the annex, and notifies these readers.
    pub fn edit_annex(self, readers: Readers, change: impl FnOnce(&mut Annex)) {
        self.edit(readers, |draft| {
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
        self.edit(Readers::All, |draft| draft.meta.title = title);
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
        self.parts().saver.status()
    }

    /// Saves without waiting, before something that leaves the page.
    pub fn save_now(self) {
        if let Some(parts) = self.open_parts() {
            parts.saver.save_now();
        }
    }

    /// When it was last downloaded as a file; tracks.
    pub fn filed(self) -> Option<DateTime<Utc>> {
        self.parts().filed.get()
    }

    /// Remembers that it was downloaded as a file just now.
    pub fn mark_filed(self) {
        let now = browser::clock::now();
        // A lost mark only means that the file is recommended once more.
        let _ = shelf::mark_filed(self.id, now);
        self.parts().filed.set(Some(now));
    }

    /// Puts another state in the place of the present one; undoing leads back.
    pub(super) fn replace(self, state: Draft) {
        if !self.may_write() {
            return;
        }
        self.keep_step();
        // Whoever replaces a state has kept it already.
        self.parts().kept.set_value(Some(browser::clock::now()));
        self.put(state);
        self.parts().saver.changed();
    }

    fn parts(self) -> Parts {
        self.parts.get_value()
    }

    /// What watches over it; `None` after it was closed, when the browser still tells of fields
    /// that were left by it.
    fn open_parts(self) -> Option<Parts> {
        self.parts.try_get_value()
    }

    fn may_write(self) -> bool {
        self.open_parts()
            .is_some_and(|parts| parts.turn.writes_now())
    }

    pub(super) fn revision_list(self) -> RwSignal<Vec<Revision>> {
        self.revision_list
    }

    /// Takes over another state of the draft as a change of now.
    fn put(self, state: Draft) {
        let before = self.with(Clone::clone);
        self.draft
            .update(|draft| draft.take_over(state, browser::clock::now()));
        self.with(|draft| self.parts().topics.notify_replaced(&before, draft));
    }
}

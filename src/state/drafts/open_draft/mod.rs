//! The open draft.

mod content;
mod in_file;
mod own_texts;
mod tabs;
mod topics;
mod undo;

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::draft_records;
use super::save::{SaveStatus, Saver};
use super::write_lock::{LockEvents, WriteLock};
use crate::browser;
use crate::domain::{Draft, DraftId, DraftKind, History, Revision, RevisionId};
use crate::files::{Filed, InFile};
use crate::state::language::provide_draft_texts;
use crate::state::updates::Guard;
use crate::state::{
    AnnexPlace, LanguageState, Notices, Place, Route, use_language, use_library, use_notices,
    use_updates,
};

pub use topics::{Readers, Topic};

use topics::Topics;

/// The open draft.
#[derive(Clone, Copy)]
pub struct OpenDraft {
    id: DraftId,
    draft: RwSignal<Draft>,
    revision_list: RwSignal<Vec<Revision>>,
    parts: StoredValue<Parts>,
}

/// The other state of an open draft. Separate, because every cell on screen holds an [`OpenDraft`].
#[derive(Clone, Copy)]
struct Parts {
    saver: Saver,
    lock: WriteLock,
    filed: StoredValue<Option<Filed>>,
    in_file: RwSignal<InFile>,
    notices: Notices,
    /// Events from other tabs arrive outside of components, where no context is available.
    language: LanguageState,
    history: StoredValue<History<Draft>>,
    ways: RwSignal<(bool, bool)>,
    topics: Topics,
    /// The number of edits in this visit. A run of typing counts as one.
    edits: StoredValue<u32>,
    /// The states that left the device in this visit.
    sent: StoredValue<Vec<RevisionId>>,
    /// When its state was last saved automatically as a revision.
    kept: StoredValue<Option<DateTime<Utc>>>,
}

/// Opens a draft for the pages below; `None` when it is not on this device.
pub fn provide_draft(id: DraftId) -> Option<OpenDraft> {
    let Some(draft) = draft_records::load(id) else {
        use_library().doubt(id);
        return None;
    };
    let filed = in_file::filed(&draft);
    let in_file = RwSignal::new(in_file::state(filed, &draft));
    let draft = RwSignal::new(draft);
    let notices = use_notices();
    let saver = Saver::new(id, draft);
    use_updates().watch_over(Guard {
        save_then: Callback::new(move |then| saver.save_then(then)),
        has_kept_all: Callback::new(move |()| saver.has_kept_all()),
    });
    // They refer to each other. Nothing calls this before the draft is open.
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
    let events = LockEvents {
        yielding,
        gained: when(OpenDraft::follow),
        lost: when(OpenDraft::give_way),
    };
    let parts = Parts {
        saver,
        lock: WriteLock::new(id, events),
        filed: StoredValue::new(filed),
        in_file,
        notices,
        language: use_language(),
        history: StoredValue::new(History::new(undo::ROOM)),
        ways: RwSignal::new((false, false)),
        topics: Topics::new(),
        edits: StoredValue::new(0),
        sent: StoredValue::new(Vec::new()),
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
    open.begin_with_merge();
    provide_draft_texts();
    provide_context(open);
    // A notice may offer an undo, which has no effect after the draft is closed.
    on_cleanup(move || notices.clear());
    Some(open)
}

/// The open draft.
pub fn use_draft() -> OpenDraft {
    expect_context()
}

impl OpenDraft {
    pub fn id(self) -> DraftId {
        self.id
    }

    /// The kind of the draft.
    pub fn kind(self) -> DraftKind {
        self.with(|draft| draft.body.kind())
    }

    /// Changes the draft and notifies `readers`. The only write path: saving, undo and revisions follow
    /// from it.
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
        self.update_in_file();
        self.parts().saver.changed();
    }

    /// A memo of something in the draft.
    pub fn slice<T>(self, read: impl Fn(&Draft) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| self.draft.with(&read))
    }

    /// Reads the draft without tracking.
    pub fn with<T>(self, read: impl FnOnce(&Draft) -> T) -> T {
        self.draft.with_untracked(read)
    }

    /// Reads the draft; tracks.
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

    /// A place in this plan or worksheet.
    pub fn route(self, place: Place) -> Route {
        let draft = self.id;
        match self.kind() {
            DraftKind::Worksheet => Route::Worksheet { draft, place },
            DraftKind::Plan | DraftKind::Annex => Route::Plan { draft, place },
        }
    }

    /// The link to a place in this plan or worksheet.
    pub fn href(self, place: Place) -> String {
        self.route(place).href()
    }

    /// The status of saving; tracks.
    pub fn status(self) -> SaveStatus {
        self.parts().saver.status()
    }

    /// Saves immediately, before the page is left.
    pub fn save_now(self) {
        if let Some(parts) = self.open_parts() {
            parts.saver.save_now();
        }
    }

    /// Replaces the present state with another. Undo restores it.
    pub(super) fn replace(self, state: Draft) {
        if !self.may_write() {
            return;
        }
        self.keep_step();
        // The caller has kept the present state as a revision.
        self.parts().kept.set_value(Some(browser::clock::now()));
        self.put(state);
        self.parts().saver.changed();
    }

    fn parts(self) -> Parts {
        self.parts.get_value()
    }

    /// The other state; `None` after the draft was closed, when the browser may still fire events of its
    /// fields.
    fn open_parts(self) -> Option<Parts> {
        self.parts.try_get_value()
    }

    pub(super) fn may_write(self) -> bool {
        self.open_parts()
            .is_some_and(|parts| parts.lock.writes_now())
    }

    pub(super) fn revision_list(self) -> RwSignal<Vec<Revision>> {
        self.revision_list
    }

    /// Takes over another state of the draft, as a change at the present moment.
    fn put(self, state: Draft) {
        self.put_by(|draft| draft.take_over(state, browser::clock::now()));
    }

    fn put_by(self, change: impl FnOnce(&mut Draft)) {
        let before = self.with(Clone::clone);
        self.draft.update(change);
        self.with(|draft| self.parts().topics.notify_replaced(&before, draft));
        self.update_in_file();
    }
}

//! Notices at the bottom of the screen, which may offer an undo. A notice belongs to a page and leaves with it.

use std::sync::{Arc, Mutex};

use leptos::prelude::*;

use super::route::Route;
use crate::browser;

/// The tone of a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeTone {
    Calm,
    /// An error. It stays until it is closed.
    Problem,
}

/// A notice on screen.
#[derive(Clone)]
pub struct Notice {
    /// Tells it from other notices of the same text.
    pub number: u32,
    pub tone: NoticeTone,
    pub text: String,
    undo: Option<Undo>,
    /// It offers a newer version of the app. The page has its words.
    pub is_newer: bool,
    /// It is shown again after a notice that replaced it.
    is_patient: bool,
}

/// The text of a notice that waits until no other is shown; `None` when it is no longer relevant.
type Waiting = Arc<dyn Fn() -> Option<String> + Send + Sync>;

type Undo = Arc<Mutex<Option<Box<dyn FnOnce() + Send>>>>;

/// The one notice on screen. A later one replaces it.
#[derive(Clone, Copy)]
pub struct Notices {
    current: RwSignal<Option<Notice>>,
    waiting: StoredValue<Option<Waiting>>,
    last: StoredValue<Last>,
    /// A newer version of the app is available, which is shown while there is no other notice.
    newer: RwSignal<bool>,
}

/// The last notice.
struct Last {
    number: u32,
    page: Route,
}

pub(super) fn provide_notices() {
    let notices = Notices {
        current: RwSignal::new(None),
        waiting: StoredValue::new(None),
        last: StoredValue::new(Last {
            number: 0,
            page: page_now(),
        }),
        newer: RwSignal::new(false),
    };
    provide_context(notices);
    let listener = browser::location::on_hash_change(move |_| notices.leave_page());
    let kept = StoredValue::new_local(listener);
    on_cleanup(move || kept.dispose());
}

/// Like the route, but already while a navigation is pending.
fn page_now() -> Route {
    Route::parse(&browser::location::hash()).page()
}

/// The notices of the app.
pub fn use_notices() -> Notices {
    expect_context()
}

impl Notices {
    /// The notice on screen; tracks.
    pub fn current(self) -> Option<Notice> {
        let newer = || self.newer.get().then(Notice::of_newer_version);
        self.current.get().or_else(newer)
    }

    /// Offers a newer version of the app, until the notice is closed.
    pub(super) fn offer_newer(self) {
        self.newer.set(true);
    }

    /// Shows a notice.
    pub fn say(self, text: impl Into<String>) {
        self.show(NoticeTone::Calm, text.into(), None);
    }

    /// Shows an error and what to do.
    pub fn problem(self, text: impl Into<String>) {
        self.show(NoticeTone::Problem, text.into(), None);
    }

    /// Shows what was removed, and offers to restore it.
    pub fn offer_undo(self, text: impl Into<String>, undo: impl FnOnce() + Send + 'static) {
        let undo: Undo = Arc::new(Mutex::new(Some(Box::new(undo))));
        self.show(NoticeTone::Calm, text.into(), Some(undo));
    }

    /// Shows a notice once no undo is on offer. `text` is called then.
    pub(super) fn say_when_free(self, text: impl Fn() -> Option<String> + Send + Sync + 'static) {
        // Not a `Callback`, which would be disposed with the button that was pressed.
        self.waiting.set_value(Some(Arc::new(text)));
        // The current event handler may still offer an undo.
        browser::spawn(async move { self.say_waiting() });
    }

    /// Closes the notice, and shows the one that waits.
    pub fn close(self) {
        if self.current.with_untracked(Option::is_none) {
            self.newer.set(false);
        }
        self.current.set(None);
        self.say_waiting();
    }

    /// Closes the notice if it belongs to another page.
    fn leave_page(self) {
        if self.last.with_value(|last| last.page != page_now()) {
            self.current.set(None);
            self.say_waiting();
        }
    }

    /// Removes the notice that waits or has waited, when the user has done what it recommends.
    pub(super) fn drop_waiting(self) {
        self.waiting.set_value(None);
        let is_shown = |notice: &Option<Notice>| notice.as_ref().is_some_and(|it| it.is_patient);
        if self.current.with_untracked(is_shown) {
            self.current.set(None);
        }
    }

    /// Removes the notice and the one that waits.
    pub(super) fn clear(self) {
        self.waiting.set_value(None);
        self.current.set(None);
    }

    fn say_waiting(self) {
        if self.can_undo() {
            return;
        }
        let text = self.waiting.try_update_value(Option::take).flatten();
        if let Some(text) = text.and_then(|text| text()) {
            self.put(Notice {
                is_patient: true,
                ..Notice::new(NoticeTone::Calm, text)
            });
        }
    }

    /// Runs the undo of the notice, once.
    pub fn undo(self) {
        let notice = self.current.get_untracked();
        self.current.set(None);
        let undo = notice
            .and_then(|notice| notice.undo)
            .and_then(|undo| undo.lock().ok().and_then(|mut undo| undo.take()));
        if let Some(undo) = undo {
            undo();
        }
        // The undo may have shown a notice of its own.
        if self.current.with_untracked(Option::is_none) {
            self.say_waiting();
        }
    }

    /// Whether the notice offers an undo.
    pub fn can_undo(self) -> bool {
        let notice = self.current.get_untracked();
        notice.is_some_and(|notice| notice.can_undo())
    }

    /// Closes the notice if it offers an undo, when the content that it would restore has changed
    /// otherwise.
    pub fn withdraw(self) {
        if self.can_undo() {
            self.close();
        }
    }

    fn show(self, tone: NoticeTone, text: String, undo: Option<Undo>) {
        let before = self.current.get_untracked();
        if let Some(before) = before.filter(|before| before.is_patient) {
            let again = move || Some(before.text.clone());
            self.waiting.set_value(Some(Arc::new(again)));
        }
        self.put(Notice {
            undo,
            ..Notice::new(tone, text)
        });
    }

    fn put(self, mut notice: Notice) {
        self.last.update_value(|last| {
            last.number += 1;
            notice.number = last.number;
            last.page = page_now();
        });
        // The current event handler may still navigate to the page that the notice is for.
        browser::spawn(async move {
            self.last.try_update_value(|last| last.page = page_now());
        });
        self.current.set(Some(notice));
    }
}

impl Notice {
    fn new(tone: NoticeTone, text: String) -> Self {
        Self {
            number: 0,
            tone,
            text,
            undo: None,
            is_newer: false,
            is_patient: false,
        }
    }

    fn of_newer_version() -> Self {
        Self {
            is_newer: true,
            ..Self::new(NoticeTone::Calm, String::new())
        }
    }

    /// Whether it offers an undo.
    pub fn can_undo(&self) -> bool {
        self.undo.is_some()
    }
}

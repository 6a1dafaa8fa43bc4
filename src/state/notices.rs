//! What the app has to say at the foot of the screen, and the way back after a deletion.

use std::sync::{Arc, Mutex};

use leptos::prelude::*;

use crate::browser;

/// How a notice is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeTone {
    Calm,
    /// Something went wrong; it stays until closed.
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
    /// It offers a newer version of the app; its words are the page's.
    pub is_newer: bool,
    /// It comes back when another notice has taken its place.
    is_patient: bool,
}

/// What is to be said when nothing else is; `None` when it is no longer worth saying.
type Waiting = Arc<dyn Fn() -> Option<String> + Send + Sync>;

type Undo = Arc<Mutex<Option<Box<dyn FnOnce() + Send>>>>;

/// The one notice on screen: a later one takes its place.
#[derive(Clone, Copy)]
pub struct Notices {
    current: RwSignal<Option<Notice>>,
    waiting: StoredValue<Option<Waiting>>,
    /// The number of the last notice.
    number: StoredValue<u32>,
    /// A newer version of the app waits, which is said whenever nothing else is.
    newer: RwSignal<bool>,
}

pub(super) fn provide_notices() {
    provide_context(Notices {
        current: RwSignal::new(None),
        waiting: StoredValue::new(None),
        number: StoredValue::new(0),
        newer: RwSignal::new(false),
    });
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

    /// Offers a newer version of the app, until it is closed.
    pub(super) fn offer_newer(self) {
        self.newer.set(true);
    }

    /// Says something.
    pub fn say(self, text: impl Into<String>) {
        self.show(NoticeTone::Calm, text.into(), None);
    }

    /// Says what went wrong and what to do.
    pub fn problem(self, text: impl Into<String>) {
        self.show(NoticeTone::Problem, text.into(), None);
    }

    /// Says what was taken away, and offers to bring it back.
    pub fn offer_undo(self, text: impl Into<String>, undo: impl FnOnce() + Send + 'static) {
        let undo: Undo = Arc::new(Mutex::new(Some(Box::new(undo))));
        self.show(NoticeTone::Calm, text.into(), Some(undo));
    }

    /// Says something that can wait, when no way back is on offer: what `text` gives then.
    pub(super) fn say_when_free(self, text: impl Fn() -> Option<String> + Send + Sync + 'static) {
        // No `Callback`: it would be gone with the button that was pressed.
        self.waiting.set_value(Some(Arc::new(text)));
        // What is going on now may offer a way back before it is over.
        browser::spawn(async move { self.say_waiting() });
    }

    /// Takes the notice away; what waited behind it is said.
    pub fn close(self) {
        if self.current.with_untracked(Option::is_none) {
            self.newer.set(false);
        }
        self.current.set(None);
        self.say_waiting();
    }

    /// Takes away all that is said, and all that is to be.
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

    /// Brings back what the notice offers, once.
    pub fn undo(self) {
        let notice = self.current.get_untracked();
        self.current.set(None);
        let undo = notice
            .and_then(|notice| notice.undo)
            .and_then(|undo| undo.lock().ok().and_then(|mut undo| undo.take()));
        if let Some(undo) = undo {
            undo();
        }
        // What came back may be said in place of it.
        if self.current.with_untracked(Option::is_none) {
            self.say_waiting();
        }
    }

    /// Whether there is a way back now.
    pub fn can_undo(self) -> bool {
        let notice = self.current.get_untracked();
        notice.is_some_and(|notice| notice.can_undo())
    }

    /// Takes back the offer of a way back, when what it would bring back came or went otherwise.
    pub(super) fn withdraw(self) {
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
        self.number.update_value(|number| *number += 1);
        notice.number = self.number.get_value();
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

    /// Whether it offers a way back.
    pub fn can_undo(&self) -> bool {
        self.undo.is_some()
    }
}

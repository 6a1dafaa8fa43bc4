//! What the app has to say at the foot of the screen, and the way back after a deletion.

use std::sync::{Arc, Mutex};

use leptos::prelude::*;

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
    pub tone: NoticeTone,
    pub text: String,
    undo: Option<Undo>,
}

type Undo = Arc<Mutex<Option<Box<dyn FnOnce() + Send>>>>;

/// The one notice on screen: a later one takes its place.
#[derive(Clone, Copy)]
pub struct Notices {
    current: RwSignal<Option<Notice>>,
}

pub(super) fn provide_notices() {
    provide_context(Notices {
        current: RwSignal::new(None),
    });
}

/// The notices of the app.
pub fn use_notices() -> Notices {
    expect_context()
}

impl Notices {
    /// The notice on screen; tracks.
    pub fn current(self) -> Option<Notice> {
        self.current.get()
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

    /// Takes the notice away.
    pub fn close(self) {
        self.current.set(None);
    }

    /// Brings back what the notice offers, once.
    pub fn undo(self) {
        let notice = self.current.get_untracked();
        self.close();
        let undo = notice
            .and_then(|notice| notice.undo)
            .and_then(|undo| undo.lock().ok().and_then(|mut undo| undo.take()));
        if let Some(undo) = undo {
            undo();
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
        self.current.set(Some(Notice { tone, text, undo }));
    }
}

impl Notice {
    /// Whether it offers a way back.
    pub fn can_undo(&self) -> bool {
        self.undo.is_some()
    }
}

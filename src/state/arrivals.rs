//! Files that the user opens: read, compared with what is here, and asked about where they differ.

use leptos::prelude::*;

use super::{LanguageState, Library, Route, Router};
use super::{revisions, shelf};
use super::{use_language, use_library, use_notices, use_router};
use crate::browser;
use crate::browser::file::{FileHandle, ReadError};
use crate::browser::storage::StorageError;
use crate::domain::{Draft, DraftId, RevisionReason};
use crate::files::{self, Arrival, FileError, MAX_BYTES};

/// Why a file was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// What is in it can't be read.
    File(FileError),
    /// The browser could not read it.
    Unread,
    /// There is no room for it.
    Storage(StorageError),
}

/// A file that was not taken, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    pub file: String,
    pub why: Refusal,
}

/// A draft of a file that differs from the one here: the user decides.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub mine: Draft,
    pub theirs: Draft,
}

/// Files on their way in.
#[derive(Clone, Copy)]
pub struct Arrivals {
    questions: RwSignal<Vec<Question>>,
    refused: RwSignal<Option<Refused>>,
    library: Library,
    router: Router,
    notices: super::Notices,
    /// Files arrive outside of any component, where no context can be asked for.
    language: LanguageState,
}

pub(super) fn provide_arrivals() {
    provide_context(Arrivals {
        questions: RwSignal::new(Vec::new()),
        refused: RwSignal::new(None),
        library: use_library(),
        router: use_router(),
        notices: use_notices(),
        language: use_language(),
    });
}

/// Files on their way in.
pub fn use_arrivals() -> Arrivals {
    expect_context()
}

impl Arrivals {
    /// The first question that waits for the user; tracks.
    pub fn question(self) -> Option<Question> {
        self.questions.with(|questions| questions.first().cloned())
    }

    /// The file that was not taken; tracks.
    pub fn refused(self) -> Option<Refused> {
        self.refused.get()
    }

    /// Puts the message about a file away.
    pub fn dismiss(self) {
        self.refused.set(None);
    }

    /// Takes files from the picker or from a drop. The start page, where what comes of
    /// it is shown, is gone to first: an open draft is saved and closed by that.
    pub fn receive(self, handles: Vec<FileHandle>) {
        self.refused.set(None);
        self.router.go(&Route::Start);
        browser::spawn(async move {
            for handle in handles {
                let bytes = handle.bytes(MAX_BYTES as u64).await;
                self.take(&handle.name(), bytes);
            }
        });
    }

    fn take(self, file: &str, bytes: Result<Vec<u8>, ReadError>) {
        let beside = bytes
            .as_deref()
            .map_or_else(|_| files::Records::new(), files::device_records);
        let drafts = bytes
            .map_err(|error| match error {
                ReadError::TooLarge { bytes } => Refusal::File(FileError::TooLarge {
                    bytes: usize::try_from(bytes).unwrap_or(usize::MAX),
                    limit: MAX_BYTES,
                }),
                ReadError::Unreadable => Refusal::Unread,
            })
            .and_then(|bytes| files::read(&bytes).map_err(Refusal::File))
            .and_then(|drafts| self.sort_in(drafts));
        match drafts {
            Ok(taken) => {
                self.tell(&taken);
                self.take_beside(file.to_owned(), beside);
            }
            Err(why) => self.refused.set(Some(Refused {
                file: file.to_owned(),
                why,
            })),
        }
    }

    /// Takes what a file has beside drafts: that of a whole device.
    fn take_beside(self, file: String, records: files::Records) {
        if records.is_empty() {
            return;
        }
        browser::spawn(async move {
            match self.library.bring_back(records).await {
                Ok(count) => self
                    .notices
                    .say((self.language.words().privacy.brought_back)(count)),
                Err(error) => self.refused.set(Some(Refused {
                    file,
                    why: Refusal::Storage(error),
                })),
            }
        });
    }

    /// Stores what is new, asks about what differs; gives the ids of what was stored,
    /// or `None` in place of one that is here already, word for word.
    fn sort_in(self, drafts: Vec<Draft>) -> Result<Vec<Option<DraftId>>, Refusal> {
        let mut taken = Vec::new();
        for draft in drafts {
            let mine = shelf::load(draft.meta.id);
            match (files::arrival(&draft, mine.as_slice()), mine) {
                (Arrival::Differs, Some(mine)) => self.questions.update(|questions| {
                    questions.push(Question {
                        mine,
                        theirs: draft,
                    });
                }),
                (Arrival::Same, _) => taken.push(None),
                _ => {
                    self.library.keep(&draft).map_err(Refusal::Storage)?;
                    taken.push(Some(draft.meta.id));
                }
            }
        }
        Ok(taken)
    }

    fn tell(self, taken: &[Option<DraftId>]) {
        let words = self.language.words();
        let new: Vec<DraftId> = taken.iter().flatten().copied().collect();
        if let ([id], [_]) = (new.as_slice(), taken) {
            self.notices.say((words.start.opened)(1));
            self.open(*id);
        } else if !new.is_empty() {
            self.notices.say((words.start.opened)(new.len()));
        } else if !taken.is_empty() {
            self.notices.say(words.start.same);
        }
    }

    /// Answers the first question: the draft of the file becomes one of its own.
    pub fn keep_both(self, title: String) {
        let words = self.language.words();
        self.answer(|question| {
            let id = DraftId(browser::ids::new_uuid());
            let mut own = question.theirs.clone();
            own.meta.id = id;
            own.meta.title = title;
            self.library.keep(&own)?;
            self.notices.say((words.start.opened)(1));
            Ok(id)
        });
    }

    /// Answers the first question: the draft of the file takes the place of mine, and
    /// mine stays as a saved state: that is kept first.
    pub fn replace(self) {
        let words = self.language.words();
        let Some(question) = self.questions.with_untracked(|all| all.first().cloned()) else {
            return;
        };
        browser::spawn(async move {
            let kept = revisions::keep(&question.mine, RevisionReason::BeforeImport).await;
            self.answer(|question| {
                kept?;
                self.library.keep(&later(question))?;
                self.notices.say(words.start.replaced);
                Ok(question.theirs.meta.id)
            });
        });
    }

    /// Puts the first question away; nothing changes.
    pub fn leave(self) {
        self.questions.update(|questions| {
            questions.drain(..questions.len().min(1));
        });
    }

    fn answer(self, act: impl FnOnce(&Question) -> Result<DraftId, StorageError>) {
        let Some(question) = self.questions.with_untracked(|all| all.first().cloned()) else {
            return;
        };
        match act(&question) {
            Ok(id) => {
                self.leave();
                if self.questions.with_untracked(Vec::is_empty) {
                    self.open(id);
                }
            }
            Err(error) => self.refused.set(Some(Refused {
                file: question.theirs.meta.title,
                why: Refusal::Storage(error),
            })),
        }
    }

    fn open(self, draft: DraftId) {
        if let Some(kind) = shelf::load(draft).map(|draft| draft.body.kind()) {
            self.router.go(&Route::entry(draft, kind));
        }
    }
}

/// The draft of the file, as later than the one here: otherwise a start, or another tab, would take
/// it for an earlier state of that and put that over it.
fn later(question: &Question) -> Draft {
    let mut theirs = question.theirs.clone();
    if theirs.meta.modified <= question.mine.meta.modified {
        theirs.meta.modified = question.mine.meta.modified;
        theirs.touch(browser::clock::now());
    }
    theirs
}

//! Files that the user opens: read, compared with what is here, and asked about where they differ.

use std::cell::OnceCell;

use leptos::prelude::*;

use super::{revisions, shelf};
use crate::browser;
use crate::browser::file::{FileHandle, ReadError};
use crate::browser::storage::StorageError;
use crate::domain::{Draft, DraftId, RevisionReason};
use crate::files::{self, Arrival, FileError, MAX_BYTES};
use crate::state::incoming::{Home, use_incoming};
use crate::state::{Route, ensure_settled};

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

/// Files that came in, and what is to be asked or said about them.
#[derive(Clone, Copy)]
pub struct Arrivals {
    questions: RwSignal<Vec<Question>>,
    refused: RwSignal<Option<Refused>>,
    home: Home,
}

thread_local! {
    /// They outlast the page that shows them: made when the first file comes, and never taken away.
    static ARRIVALS: OnceCell<(Owner, Arrivals)> = const { OnceCell::new() };
}

fn arrivals(home: Home) -> Arrivals {
    let make = || {
        let owner = Owner::new();
        let arrivals = owner.with(|| Arrivals {
            questions: RwSignal::new(Vec::new()),
            refused: RwSignal::new(None),
            home,
        });
        (owner, arrivals)
    };
    ARRIVALS.with(|known| known.get_or_init(make).1)
}

/// Files that came in.
pub fn use_arrivals() -> Arrivals {
    arrivals(use_incoming().home())
}

/// Reading a larger file takes longer than a frame or two on a slow machine, in bytes: it is said.
const LARGE: u64 = 200_000;

/// Takes in files, one after the other.
pub(in crate::state) async fn receive(home: Home, files: Vec<FileHandle>) {
    let arrivals = arrivals(home);
    arrivals.refused.set(None);
    if ensure_settled().await.is_err() {
        return home
            .notices
            .problem(home.language.chunk_words().app.chunk_failed);
    }
    for file in files {
        let name = file.name();
        if file.size() > LARGE {
            let words = home.language.chunk_words();
            home.notices.say((words.start.reading)(&name));
            browser::timer::drawn().await;
        }
        let bytes = file.bytes(MAX_BYTES as u64).await;
        arrivals.take(&name, bytes).await;
    }
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

    async fn take(self, file: &str, bytes: Result<Vec<u8>, ReadError>) {
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
            .and_then(|bytes| files::read(&bytes).map_err(Refusal::File));
        let taken = match drafts {
            Ok(drafts) => self.sort_in(drafts).await,
            Err(why) => Err(why),
        };
        match taken {
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
            match self.home.library.bring_back(records).await {
                Ok(count) => {
                    let words = self.home.language.chunk_words();
                    self.home.notices.say((words.privacy().brought_back)(count));
                }
                Err(error) => self.refused.set(Some(Refused {
                    file,
                    why: Refusal::Storage(error),
                })),
            }
        });
    }

    /// Stores what is new, asks about what differs; gives the ids of what was stored,
    /// or `None` in place of one that is here already, word for word.
    async fn sort_in(self, drafts: Vec<Draft>) -> Result<Vec<Option<DraftId>>, Refusal> {
        let mut taken = Vec::new();
        let mut new = Vec::new();
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
                    taken.push(Some(draft.meta.id));
                    new.push(draft);
                }
            }
        }
        let Home {
            library, notices, ..
        } = self.home;
        let words = self.home.language.chunk_words();
        let tell = |done| notices.say((words.start.storing)(done, new.len()));
        let kept = library.keep_all(&new, tell).await;
        kept.map_err(Refusal::Storage)?;
        Ok(taken)
    }

    fn tell(self, taken: &[Option<DraftId>]) {
        let words = self.home.language.chunk_words();
        let new: Vec<DraftId> = taken.iter().flatten().copied().collect();
        if let ([id], [_]) = (new.as_slice(), taken) {
            self.home.notices.say((words.start.opened)(1));
            self.open(*id);
        } else if !new.is_empty() {
            self.home.notices.say((words.start.opened)(new.len()));
        } else if !taken.is_empty() {
            self.home.notices.say(words.start.same);
        }
    }

    /// Answers the first question: the draft of the file becomes one of its own.
    pub fn keep_both(self, title: String) {
        let words = self.home.language.chunk_words();
        self.answer(|question| {
            let id = DraftId(browser::ids::new_uuid());
            let mut own = question.theirs.clone();
            own.meta.id = id;
            own.meta.title = title;
            self.home.library.keep(&own)?;
            self.home.notices.say((words.start.opened)(1));
            Ok(id)
        });
    }

    /// Answers the first question: the draft of the file takes the place of mine, and
    /// mine stays as a saved state: that is kept first.
    pub fn replace(self) {
        let words = self.home.language.chunk_words();
        let Some(question) = self.questions.with_untracked(|all| all.first().cloned()) else {
            return;
        };
        browser::spawn(async move {
            let kept = revisions::keep(&question.mine, RevisionReason::BeforeImport).await;
            self.answer(|question| {
                kept?;
                self.home.library.keep(&later(question))?;
                self.home.notices.say(words.start.replaced);
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
            self.home.router.go(&Route::entry(draft, kind));
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

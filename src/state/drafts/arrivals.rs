//! Import of files: reading, comparing with the drafts here, and asking the user where they differ.

use std::cell::OnceCell;

use leptos::prelude::*;

use super::{draft_records, revisions};
use crate::browser;
use crate::browser::file::{FileHandle, ReadError};
use crate::browser::storage::StorageError;
use crate::domain::{Draft, DraftId, DraftKind, RevisionReason};
use crate::files::{self, Arrival, Contents, FileError, MAX_BYTES};
use crate::state::incoming::{Home, use_incoming};
use crate::state::{Route, ensure_settled};

/// Why a file was not imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The content can't be read.
    File(FileError),
    /// The browser could not read it.
    Unread,
    /// It could not be stored.
    Storage(StorageError),
}

/// A file that was not imported, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    pub file: String,
    pub why: Refusal,
}

/// A draft in a file that differs from the one on this device: the user decides.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub mine: Draft,
    pub theirs: Draft,
}

/// The id and the kind of a stored draft, as needed to open it.
type Stored = (DraftId, DraftKind);

/// Imported files, and what the user is asked about them.
#[derive(Clone, Copy)]
pub struct Arrivals {
    questions: RwSignal<Vec<Question>>,
    refused: RwSignal<Option<Refused>>,
    home: Home,
}

thread_local! {
    /// Created with the first file and kept, because it outlives the page that shows it.
    static ARRIVALS: OnceCell<(Owner, Arrivals)> = const { OnceCell::new() };
}

fn arrivals(home: &Home) -> Arrivals {
    let make = || {
        let owner = Owner::new();
        let arrivals = owner.with(|| Arrivals {
            questions: RwSignal::new(Vec::new()),
            refused: RwSignal::new(None),
            home: *home,
        });
        (owner, arrivals)
    };
    ARRIVALS.with(|known| known.get_or_init(make).1)
}

/// The imported files.
pub fn use_arrivals() -> Arrivals {
    arrivals(&use_incoming().home())
}

/// The size in bytes from which reading a file may take more than two frames on a slow machine, so a
/// notice is shown.
const LARGE: u64 = 200_000;

/// Imports files one after the other.
pub(in crate::state) async fn receive(home: &Home, files: Vec<FileHandle>) {
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
    /// The first question to the user; tracks.
    pub fn question(self) -> Option<Question> {
        self.questions.with(|questions| questions.first().cloned())
    }

    /// The file that was not imported; tracks.
    pub fn refused(self) -> Option<Refused> {
        self.refused.get()
    }

    /// Closes the message about a file.
    pub fn dismiss(self) {
        self.refused.set(None);
    }

    async fn take(self, file: &str, bytes: Result<Vec<u8>, ReadError>) {
        let contents = bytes
            .map_err(|error| match error {
                ReadError::TooLarge { bytes } => {
                    let bytes = usize::try_from(bytes).unwrap_or(usize::MAX);
                    Refusal::File(files::too_large(file, bytes))
                }
                ReadError::Unreadable => Refusal::Unread,
            })
            .and_then(|bytes| files::read_file(file, &bytes).map_err(Refusal::File));
        let taken = match contents {
            Ok(Contents { bad, .. }) if !bad.is_empty() => {
                let mut bad = bad.into_iter();
                let error = bad.next().map(|bad| bad.error);
                Err(Refusal::File(error.unwrap_or(FileError::NotSamspil)))
            }
            Ok(Contents {
                drafts, records, ..
            }) => self.sort_in(drafts).await.map(|taken| (taken, records)),
            Err(why) => Err(why),
        };
        match taken {
            Ok((taken, records)) => {
                self.tell(&taken);
                self.take_beside(file.to_owned(), records);
            }
            Err(why) => self.refused.set(Some(Refused {
                file: file.to_owned(),
                why,
            })),
        }
    }

    /// Imports the other records in the file of a whole device.
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

    /// Stores drafts that are new and asks about drafts that differ. Returns the stored drafts,
    /// with `None` for a draft that is here already and equal.
    async fn sort_in(self, drafts: Vec<Draft>) -> Result<Vec<Option<Stored>>, Refusal> {
        let mut taken = Vec::new();
        let mut new = Vec::new();
        for draft in drafts {
            let mine = draft_records::load(draft.meta.id);
            match (files::arrival(&draft, mine.as_slice()), mine) {
                (Arrival::Differs, Some(mine)) => self.questions.update(|questions| {
                    questions.push(Question {
                        mine,
                        theirs: draft,
                    });
                }),
                (Arrival::Same, _) => taken.push(None),
                _ => {
                    taken.push(Some((draft.meta.id, draft.body.kind())));
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

    fn tell(self, taken: &[Option<Stored>]) {
        let words = self.home.language.chunk_words();
        let new: Vec<Stored> = taken.iter().flatten().copied().collect();
        if let ([stored], [_]) = (new.as_slice(), taken) {
            self.home.notices.say((words.start.opened)(1));
            self.open(*stored);
        } else if !new.is_empty() {
            self.home.notices.say((words.start.opened)(new.len()));
        } else if !taken.is_empty() {
            self.home.notices.say(words.start.same);
        }
    }

    /// Answers the first question: keeps both, the draft of the file under a new id.
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

    /// Answers the first question: replaces the draft of this device, which is kept as a saved state
    /// first.
    pub fn replace(self) {
        let words = self.home.language.chunk_words();
        let Some(question) = self.questions.with_untracked(|all| all.first().cloned()) else {
            return;
        };
        browser::spawn(async move {
            let kept = revisions::keep(&question.mine, RevisionReason::BeforeImport).await;
            self.answer(|question| {
                kept?;
                let mut theirs = question.theirs.clone();
                // Otherwise another tab, or the next start, would put the draft of this device back.
                theirs.supersede(&question.mine, browser::clock::now());
                self.home.library.keep(&theirs)?;
                self.home.notices.say(words.start.replaced);
                Ok(question.theirs.meta.id)
            });
        });
    }

    /// Dismisses the first question, and changes nothing.
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
                    self.open((id, question.theirs.body.kind()));
                }
            }
            Err(error) => self.refused.set(Some(Refused {
                file: question.theirs.meta.title,
                why: Refusal::Storage(error),
            })),
        }
    }

    fn open(self, (id, kind): Stored) {
        self.home.router.go(&Route::entry(id, kind));
    }
}

//! Import of files: reading, comparing with the drafts here, and asking the user where they differ
//! (`questions`). What the user has to see stays until it is answered or closed, whatever page is shown
//! meanwhile.

mod link;
mod merging;
mod questions;
mod refusals;
mod unfinished;

use std::cell::OnceCell;
use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::draft_records;
use crate::browser;
use crate::browser::file::{FileHandle, ReadError};
use crate::browser::shared::Shared;
use crate::domain::{Draft, DraftId, DraftKind, RevisionId};
use crate::files::{self, Arrival, Contents, MAX_BYTES};
use crate::state::incoming::{Home, use_incoming};
use crate::state::{Author, Route, ensure_settled};

pub use link::{LinkRefusal, LinkStage, make_link};
pub(in crate::state::drafts) use merging::before_merge;
pub use questions::Question;
use questions::Waiting;
use refusals::Outcome;
pub use refusals::{LeftOut, Refusal, Refusals, Refused};
pub(in crate::state::drafts) use unfinished::{forget_all, mark};

/// The id and the kind of a stored draft, as needed to open it.
type Stored = (DraftId, DraftKind);

/// Imported files, and what the user is asked and told about them.
#[derive(Clone, Copy)]
pub struct Arrivals {
    waiting: RwSignal<Vec<Waiting>>,
    /// The number of the last question.
    number: StoredValue<u32>,
    refused: RwSignal<Refusals>,
    left_out: RwSignal<Vec<LeftOut>>,
    /// The saved states that may be common ancestors.
    states: StoredValue<BTreeMap<RevisionId, Draft>>,
    /// The draft before the last merge, and the version that the merge made, until it is opened.
    merged: StoredValue<Option<(Draft, DateTime<Utc>)>>,
    /// The link that was opened, until it is answered.
    link: RwSignal<Option<LinkStage>>,
    /// The number of groups of files that are being read.
    running: StoredValue<u32>,
    /// The reading of what earlier visits left.
    recalled: StoredValue<Option<Shared>, LocalStorage>,
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
            waiting: RwSignal::new(Vec::new()),
            number: StoredValue::new(0),
            refused: RwSignal::new(Refusals::default()),
            left_out: RwSignal::new(Vec::new()),
            states: StoredValue::new(BTreeMap::new()),
            merged: StoredValue::new(None),
            link: RwSignal::new(None),
            running: StoredValue::new(0),
            recalled: StoredValue::new_local(None),
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
    // Those of files that are being read may not have been seen yet.
    if arrivals.running.get_value() == 0 {
        arrivals.dismiss();
    }
    if ensure_settled().await.is_err() {
        return home
            .notices
            .problem(home.language.chunk_words().app.chunk_failed);
    }
    arrivals.recall().await;
    arrivals.running.update_value(|running| *running += 1);
    let mut outcome = Outcome::default();
    for file in files {
        let name = file.name();
        if file.size() > LARGE {
            let words = home.language.chunk_words();
            home.notices.say((words.arriving().reading)(&name));
            browser::timer::drawn().await;
        }
        let bytes = file.bytes(MAX_BYTES as u64).await;
        arrivals.take(&name, bytes, &mut outcome).await;
    }
    arrivals.running.update_value(|running| *running -= 1);
    arrivals.tell(outcome);
}

impl Arrivals {
    /// Imports a file.
    async fn take(self, file: &str, bytes: Result<Vec<u8>, ReadError>, outcome: &mut Outcome) {
        let contents = bytes
            .map_err(|error| match error {
                ReadError::TooLarge { bytes } => {
                    let bytes = usize::try_from(bytes).unwrap_or(usize::MAX);
                    Refusal::File(files::too_large(file, bytes))
                }
                ReadError::Unreadable => Refusal::Unread,
            })
            .and_then(|bytes| files::read_file(file, &bytes).map_err(Refusal::File));
        let Contents {
            drafts,
            bad,
            records,
            earlier,
        } = match contents {
            Ok(contents) => contents,
            Err(why) => return outcome.refuse(file, why),
        };
        self.leave_out(file, bad);
        self.remember(earlier.clone());
        // The file of a whole device has its saved states among its records.
        let is_of_device = !records.is_empty();
        match self.sort_in(file, drafts, &earlier, is_of_device).await {
            Ok(taken) => {
                outcome.taken.extend(taken);
                self.take_beside(file.to_owned(), records);
            }
            Err(why) => outcome.refuse(file, why),
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
                    self.recall_more().await;
                    let words = self.home.language.chunk_words();
                    self.home.notices.say((words.privacy().brought_back)(count));
                }
                Err(error) => self.refuse(&file, Refusal::Storage(error)),
            }
        });
    }

    /// Stores drafts that are new and asks about drafts that differ. Returns the stored drafts,
    /// with `None` for a draft that is here already and equal.
    async fn sort_in(
        self,
        file: &str,
        drafts: Vec<Draft>,
        earlier: &[Draft],
        is_of_device: bool,
    ) -> Result<Vec<Option<Stored>>, Refusal> {
        let mut taken = Vec::new();
        let (mut new, mut same) = (Vec::new(), Vec::new());
        let now = browser::clock::now();
        for mut draft in drafts {
            draft.correct_received(now);
            // Everybody who opens an empty worksheet gets one to fill in.
            if let Some(begun) = draft.from_form(DraftId(browser::ids::new_uuid()), now) {
                draft = begun;
            }
            let mine = draft_records::load(draft.meta.id);
            match (files::arrival(&draft, mine.as_slice()), mine) {
                (Arrival::Differs, Some(mine)) => {
                    self.remember_states(&mine, &draft).await;
                    let question = self.ask(file, mine, draft, earlier);
                    if self.leave_if_settled(question) {
                        taken.push(None);
                    }
                }
                (Arrival::Same, mine) => {
                    taken.push(None);
                    same.extend(mine.map(|mine| self.note_as_known(mine, &draft)));
                }
                _ => {
                    if !is_of_device {
                        if let Some(to) = draft.handed_over().and_then(|one| one.to.as_ref()) {
                            Author::learn_party(to);
                        }
                        merging::keep_received(&draft);
                    }
                    taken.push(Some((draft.meta.id, draft.body.kind())));
                    new.push(draft);
                }
            }
        }
        let Home {
            library, notices, ..
        } = self.home;
        let words = self.home.language.chunk_words();
        let tell = |done| notices.say((words.arriving().storing)(done, new.len()));
        let kept = library.keep_all(&new, tell).await;
        kept.map_err(Refusal::Storage)?;
        library.mark_opened(&same);
        Ok(taken)
    }

    /// Says what was imported. Opens a draft that came alone, unless the user has something to answer or to
    /// read first.
    fn tell(self, Outcome { taken, refused }: Outcome) {
        let Home {
            router, notices, ..
        } = self.home;
        let words = self.home.language.chunk_words();
        let new: Vec<Stored> = taken.iter().flatten().copied().collect();
        if !new.is_empty() {
            notices.say((words.arriving().opened)(new.len()));
        } else if !taken.is_empty() {
            notices.say(words.arriving().same);
        }
        let is_partly_stored = |refused: &Refused| matches!(refused.why, Refusal::Storage(_));
        let has_changed = !new.is_empty() || refused.iter().any(is_partly_stored);
        self.show(refused, has_changed);
        if self.has_more() {
            // The start page shows it. The user may have left that while the files were read.
            if router.route_now() != Route::Start {
                notices.say(words.problems().message_waits);
            }
        } else if let ([stored], [_]) = (new.as_slice(), taken.as_slice()) {
            self.open(*stored);
        }
    }

    fn open(self, (id, kind): Stored) {
        self.home.router.go(&Route::entry(id, kind));
    }
}

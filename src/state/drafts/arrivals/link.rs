//! Links that hold a draft: making one, and what the user is asked about one that was opened.

use leptos::prelude::*;

use super::Arrivals;
use super::refusals::Outcome;
use crate::browser::cipher::{CipherError, Sealed, seal, unseal};
use crate::browser::letters::composed;
use crate::browser::{self, location};
use crate::domain::Draft;
use crate::files::{self, Contents, FileError, LinkFault, Linked, Locked};
use crate::state::drafts::draft_records;
use crate::state::ensure_settled;

/// How far a link that was opened has come. Nothing of it is stored yet.
#[derive(Clone, Debug, PartialEq)]
pub enum LinkStage {
    /// It needs a passphrase.
    Locked {
        locked: Locked,
        /// How many passphrases were wrong.
        wrong: u32,
    },
    /// It holds a draft that is not on this device.
    Offered(Box<Draft>),
    Refused(LinkRefusal),
}

/// Why a link was not opened, or not made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkRefusal {
    Link(LinkFault),
    /// What it holds can't be read.
    File(FileError),
    /// The browser does not encrypt here.
    NoCipher,
}

impl Arrivals {
    /// The link that was opened, until it is answered; tracks.
    pub fn link(self) -> Option<LinkStage> {
        self.link.get()
    }

    /// Whether a link was opened and not answered; tracks.
    pub fn has_link(self) -> bool {
        let is_open = self.link.with(Option::is_some);
        self.home.router.has_link() || is_open
    }

    /// Reads the link that was opened last, if it was not read; tracks.
    pub fn read_link(self) {
        let Some(text) = self.home.router.take_link() else {
            return;
        };
        match files::read_link(&text) {
            Ok(Linked::Plain(data)) => self.judge(&data),
            Ok(Linked::Locked(locked)) => self.set_link(LinkStage::Locked { locked, wrong: 0 }),
            Err(fault) => self.set_link(LinkStage::Refused(LinkRefusal::Link(fault))),
        }
    }

    /// Tries a passphrase.
    pub fn unlock_link(self, phrase: String) {
        let Some(LinkStage::Locked { locked, wrong }) = self.link.get_untracked() else {
            return;
        };
        browser::spawn(async move {
            let opened = unseal(&composed(&phrase), &sealed(&locked)).await;
            // Another link may have come meanwhile, or the user closed this one.
            let is_asked = self.link.with_untracked(
                |link| matches!(link, Some(LinkStage::Locked { locked: one, .. }) if *one == locked),
            );
            match opened {
                _ if !is_asked => {}
                Ok(data) => self.judge(&data),
                Err(CipherError::WrongPhrase) => self.set_link(LinkStage::Locked {
                    locked,
                    wrong: wrong.saturating_add(1),
                }),
                Err(CipherError::Unavailable) => {
                    self.set_link(LinkStage::Refused(LinkRefusal::NoCipher));
                }
            }
        });
    }

    /// Stores the draft of the link and opens it.
    pub fn accept_link(self) {
        if let Some(LinkStage::Offered(draft)) = self.link.get_untracked() {
            self.leave_link();
            self.receive_linked(*draft);
        }
    }

    /// Puts the link away, and changes nothing.
    pub fn leave_link(self) {
        self.link.set(None);
    }

    fn set_link(self, stage: LinkStage) {
        self.link.set(Some(stage));
    }

    /// Offers the draft in the data of a link. One that is here is compared as if a file had come, which asks before
    /// anything is changed.
    fn judge(self, data: &[u8]) {
        match draft_in(data) {
            Ok(draft) if draft_records::load(draft.meta.id).is_some() => {
                self.leave_link();
                self.receive_linked(draft);
            }
            Ok(draft) => self.set_link(LinkStage::Offered(Box::new(draft))),
            Err(refusal) => self.set_link(LinkStage::Refused(refusal)),
        }
    }

    fn receive_linked(self, draft: Draft) {
        browser::spawn(async move {
            let words = self.home.language.chunk_words();
            if ensure_settled().await.is_err() {
                return self.home.notices.problem(words.app.chunk_failed);
            }
            let name = words.link().name;
            let mut outcome = Outcome::default();
            match self.sort_in(name, vec![draft], &[], false).await {
                Ok(taken) => outcome.taken.extend(taken),
                Err(why) => outcome.refuse(name, why),
            }
            self.tell(outcome);
        });
    }
}

/// The draft in the data of a link, which has one and nothing else.
fn draft_in(data: &[u8]) -> Result<Draft, LinkRefusal> {
    let file = files::unpacked(data).map_err(LinkRefusal::Link)?;
    let contents = files::read_file("", &file).map_err(LinkRefusal::File)?;
    let Contents {
        mut drafts,
        records,
        ..
    } = contents;
    match drafts.pop() {
        Some(draft) if drafts.is_empty() && records.is_empty() => Ok(draft),
        _ => Err(LinkRefusal::Link(LinkFault::Damaged)),
    }
}

/// The address that holds a draft, without what is internal. With a passphrase it is encrypted.
///
/// # Errors
/// [`LinkRefusal`]
pub async fn make_link(draft: &Draft, phrase: &str) -> Result<String, LinkRefusal> {
    let data = files::packed(draft).map_err(LinkRefusal::File)?;
    let linked = if phrase.is_empty() {
        Linked::Plain(data)
    } else {
        let sealed = seal(&composed(phrase), &data).await;
        Linked::Locked(locked(sealed.map_err(|_| LinkRefusal::NoCipher)?))
    };
    let folder = location::folder().unwrap_or_default();
    let text = files::write_link(&linked);
    Ok(format!("{folder}#{}{text}", files::LINK))
}

fn sealed(locked: &Locked) -> Sealed {
    Sealed {
        rounds: locked.rounds,
        salt: locked.salt,
        iv: locked.iv,
        bytes: locked.sealed.clone(),
    }
}

fn locked(sealed: Sealed) -> Locked {
    Locked {
        rounds: sealed.rounds,
        salt: sealed.salt,
        iv: sealed.iv,
        sealed: sealed.bytes,
    }
}

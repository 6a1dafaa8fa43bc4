//! The list of drafts on this device, the bin, and records that can't be read.

use std::sync::Arc;

use leptos::prelude::*;

use super::cards::DraftCard;
use super::keys::{BIN, DRAFT};
use super::records::{self, Seen, Uncarded};
use super::uncarded::{self, Judgement};
use super::{draft_chunk, ensure_settled, store, used_days};
use crate::browser;
use crate::browser::letters::composed;
use crate::browser::storage::StorageError;
use crate::domain::{AnnexHead, DraftId, DraftKind, order};

/// A stored record that can't be read. It is kept, and offered as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    pub key: String,
    pub raw: String,
}

/// The drafts on this device.
#[derive(Clone, Copy)]
pub struct Library {
    cards: RwSignal<Cards>,
    bin: RwSignal<Cards>,
    unreadable: RwSignal<Vec<Unreadable>>,
    trouble: RwSignal<Option<StorageError>>,
    /// Uncarded records are being parsed.
    is_looking: RwSignal<bool>,
    /// Whether the list was read. Pages that show it read it when they are built; most pages of a draft
    /// do not.
    has_looked: StoredValue<bool>,
    /// Whether both copies are equal, or can't be made equal in this visit.
    is_settled: RwSignal<bool>,
}

/// The cards of drafts, last changed first. Shared, so that a reader does not copy a thousand of them.
pub type Cards = Arc<[Arc<DraftCard>]>;

pub(super) fn provide_library() {
    let library = Library {
        cards: RwSignal::new(Arc::default()),
        bin: RwSignal::new(Arc::default()),
        unreadable: RwSignal::new(Vec::new()),
        trouble: RwSignal::new(None),
        is_looking: RwSignal::new(false),
        has_looked: StoredValue::new(false),
        is_settled: RwSignal::new(false),
    };
    provide_context(library);
}

/// The drafts on this device.
pub fn use_library() -> Library {
    expect_context()
}

impl Library {
    /// The drafts, last changed first; tracks.
    pub fn cards(self) -> Cards {
        self.cards.get()
    }

    /// The kind of a draft in the list; does not track.
    pub fn kind_of(self, id: DraftId) -> Option<DraftKind> {
        self.cards.with_untracked(|cards| {
            let card = cards.iter().find(|card| card.id == id);
            card.map(|card| card.facts.kind())
        })
    }

    /// The ids of the drafts; does not track.
    pub fn ids(self) -> Vec<DraftId> {
        self.cards
            .with_untracked(|cards| cards.iter().map(|card| card.id).collect())
    }

    /// The drafts in the bin, last changed first; tracks.
    pub fn bin(self) -> Cards {
        self.bin.get()
    }

    /// The records that can't be read; tracks.
    pub fn unreadable(self) -> Vec<Unreadable> {
        self.unreadable.get()
    }

    /// Why nothing can be stored; tracks.
    pub fn trouble(self) -> Option<StorageError> {
        self.trouble.get()
    }

    /// Whether the list may still be incomplete; tracks.
    pub fn is_looking(self) -> bool {
        self.is_looking.get()
    }

    /// Whether the list may still change without a user action, because the copies are being compared or
    /// records parsed; tracks.
    pub fn is_busy(self) -> bool {
        !self.is_settled.get() || self.is_looking.get()
    }

    /// Whether an annex of a later year was created from this one; tracks.
    pub fn has_successor(self, id: DraftId, head: &AnnexHead) -> bool {
        let ambassador = composed(&head.ambassador);
        self.cards.with(|cards| {
            let mut followers = cards.iter().filter_map(|card| card.facts.follower());
            followers.any(|follower| follower.follows(id, head.school_year, &ambassador))
        })
    }

    /// Waits until both copies are equal, then reads the list again if it was read before.
    pub(super) fn settle(self) {
        browser::spawn(async move {
            if ensure_settled().await.is_ok() {
                if self.has_looked.get_value() {
                    self.refresh();
                }
                if used_days::is_new_day() {
                    // If that code can't be loaded, the next start does it.
                    let _ = draft_chunk::begin_day(self).await;
                }
            }
            self.is_settled.set(true);
        });
    }

    /// Reads the list, unless it was read before.
    pub fn look(self) {
        if !self.has_looked.get_value() {
            self.refresh();
        }
    }

    /// Reads the list.
    pub fn refresh(self) {
        self.has_looked.set_value(true);
        let drafts = records::look(DRAFT);
        let bin = records::look(BIN);
        let trouble = drafts.as_ref().err().or(bin.as_ref().err()).copied();
        let trouble = trouble
            .or_else(|| browser::storage::probe().err())
            .or_else(slow);
        set_if_new(self.trouble, trouble);
        let mut sorted = Sorted::default();
        let cards = sorted.sort_out(drafts.unwrap_or_default());
        let bin = sorted.sort_out(bin.unwrap_or_default());
        let kept = records::kept().unwrap_or_default();
        let kept = kept.into_iter().map(|(key, raw)| Unreadable { key, raw });
        sorted.unreadable.extend(kept);
        set_if_new(self.is_looking, !sorted.unknown.is_empty());
        set_if_new(self.cards, cards);
        set_if_new(self.bin, bin);
        set_if_new(self.unreadable, sorted.unreadable);
        if !sorted.unknown.is_empty() {
            browser::spawn(async move {
                uncarded::look_into(sorted.unknown).await;
                self.refresh();
            });
        }
    }

    /// Reads the list when another tab has changed something, while the calling component exists.
    pub fn watch(self) {
        let timer = StoredValue::new_local(None);
        let listener = store::on_change_elsewhere(move |_| {
            // While a user types in another tab, it saves several times a second.
            let look = browser::timer::after(400, move || self.refresh());
            timer.try_set_value(Some(look));
        });
        let kept = StoredValue::new_local(listener);
        on_cleanup(move || kept.dispose());
    }
}

/// Sets a signal only if the value differs: rendering an equal list again would close an open menu, or
/// replace a button that is about to be pressed.
fn set_if_new<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if signal.with_untracked(|now| *now != value) {
        signal.set(value);
    }
}

/// A durable copy that does not respond is worth a notice; a browser without one is not.
fn slow() -> Option<StorageError> {
    store::fault().filter(|fault| *fault == StorageError::Slow)
}

/// Collects the records that have no card.
#[derive(Default)]
struct Sorted {
    unreadable: Vec<Unreadable>,
    /// Uncarded records that were not parsed yet.
    unknown: Vec<Uncarded>,
}

impl Sorted {
    /// The cards of these records, last changed first. The other records are collected in `self`.
    fn sort_out(&mut self, records: Vec<Seen>) -> Cards {
        let (filed, now) = (records::all_filed(), browser::clock::now());
        let mut cards = Vec::new();
        for record in records {
            let (id, card) = match record {
                Seen::Card(id, card) => (id, card),
                Seen::Uncarded(uncarded) => match (uncarded::judgement(&uncarded), uncarded.id) {
                    (Judgement::Draft(card), Some(id)) => (id, *card),
                    (Judgement::Unknown, _) => {
                        self.unknown.push(uncarded);
                        continue;
                    }
                    _ => {
                        let Uncarded { key, raw, .. } = uncarded;
                        self.unreadable.push(Unreadable { key, raw });
                        continue;
                    }
                },
            };
            cards.push(DraftCard::new(id, card, filed.get(&id).copied(), now));
        }
        let mut cards: Vec<_> = cards.into_iter().map(Arc::new).collect();
        order::sort_by_key(&mut cards, |card| std::cmp::Reverse(card.modified));
        cards.into()
    }
}

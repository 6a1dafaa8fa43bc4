//! What lies on this device: the drafts, the bin, and what could not be read.

mod bin;

use leptos::prelude::*;

use super::cards::{DraftCard, card, follower};
use super::shelf::{self, Record};
use super::store;
use super::{today, use_words};
use crate::browser;
use crate::browser::storage::StorageError;
use crate::domain::{AnnexHead, Draft, DraftId, SchoolYear};
use crate::files;

/// A record of storage that could not be read: kept as it is, and offered as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    pub key: String,
    pub raw: String,
}

/// What lies on this device.
#[derive(Clone, Copy)]
pub struct Library {
    cards: RwSignal<Vec<DraftCard>>,
    bin: RwSignal<Vec<DraftCard>>,
    unreadable: RwSignal<Vec<Unreadable>>,
    trouble: RwSignal<Option<StorageError>>,
}

pub(super) fn provide_library() {
    let library = Library {
        cards: RwSignal::new(Vec::new()),
        bin: RwSignal::new(Vec::new()),
        unreadable: RwSignal::new(Vec::new()),
        trouble: RwSignal::new(None),
    };
    library.refresh();
    provide_context(library);
}

/// What lies on this device.
pub fn use_library() -> Library {
    expect_context()
}

impl Library {
    /// The drafts, last changed first; tracks.
    pub fn cards(self) -> Vec<DraftCard> {
        self.cards.get()
    }

    /// The ids of the drafts, as they are now.
    pub fn ids(self) -> Vec<DraftId> {
        self.cards
            .with_untracked(|cards| cards.iter().map(|card| card.id).collect())
    }

    /// The drafts in the bin, last changed first; tracks.
    pub fn bin(self) -> Vec<DraftCard> {
        self.bin.get()
    }

    /// What could not be read; tracks.
    pub fn unreadable(self) -> Vec<Unreadable> {
        self.unreadable.get()
    }

    /// Why nothing can be stored; tracks.
    pub fn trouble(self) -> Option<StorageError> {
        self.trouble.get()
    }

    /// Whether the annex of a later year was made after this one; tracks.
    pub fn has_successor(self, id: DraftId, head: &AnnexHead) -> bool {
        self.cards.with(|cards| {
            let mut followers = cards.iter().filter_map(|card| card.facts.follower());
            followers.any(|follower| follower.follows(id, head))
        })
    }

    /// Looks again at what lies on this device.
    pub fn refresh(self) {
        let drafts = shelf::load_all();
        let bin = shelf::load_bin();
        let trouble = drafts.as_ref().err().or(bin.as_ref().err()).copied();
        self.trouble.set(
            trouble
                .or_else(|| browser::storage::probe().err())
                .or_else(slow),
        );
        let (cards, mut unreadable) = sort_out(drafts.unwrap_or_default());
        let (bin, unreadable_bin) = sort_out(bin.unwrap_or_default());
        unreadable.extend(unreadable_bin);
        unreadable.extend(sort_out(shelf::load_kept().unwrap_or_default()).1);
        self.cards.set(cards);
        self.bin.set(bin);
        self.unreadable.set(unreadable);
    }

    /// Makes a new plan for this school year.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn create_plan(self) -> Result<DraftId, StorageError> {
        let id = DraftId(browser::ids::new_uuid());
        let year = SchoolYear::containing(today());
        let language = use_words().language.tag();
        let draft = Draft::new_plan(id, browser::clock::now(), year, language);
        self.keep(&draft)?;
        Ok(id)
    }

    /// Makes a new annex for this school year.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn create_annex(self) -> Result<DraftId, StorageError> {
        self.create_annex_for(SchoolYear::containing(today()))
    }

    /// A draft on this device, to read from or to copy.
    pub fn draft(self, id: DraftId) -> Option<Draft> {
        shelf::load(id)
    }

    /// Stores a draft that came from outside or was made here.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn keep(self, draft: &Draft) -> Result<(), StorageError> {
        shelf::save(draft)?;
        self.refresh();
        Ok(())
    }

    /// Gives a draft another title.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn rename(self, id: DraftId, title: String) -> Result<(), StorageError> {
        let Some(mut draft) = shelf::load(id) else {
            return Ok(());
        };
        draft.meta.title = title;
        draft.meta.modified = browser::clock::now();
        self.keep(&draft)
    }

    /// Makes a copy that lives on its own.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn duplicate(self, id: DraftId, title: String) -> Result<(), StorageError> {
        let Some(draft) = shelf::load(id) else {
            return Ok(());
        };
        let copy_id = DraftId(browser::ids::new_uuid());
        self.keep(&draft.duplicate(copy_id, title, browser::clock::now()))
    }

    /// Looks again whenever another tab has changed something, as long as a page asks for it.
    pub fn watch(self) {
        let timer = StoredValue::new_local(None);
        let listener = store::on_change_elsewhere(move |_| {
            // A tab in which somebody writes changes something several times a second.
            let look = browser::timer::after(400, move || self.refresh());
            timer.try_set_value(Some(look));
        });
        let kept = StoredValue::new_local(listener);
        on_cleanup(move || kept.dispose());
    }

    /// One draft as a file: its name and content.
    pub fn file_of(self, id: DraftId) -> Option<(String, String)> {
        let draft = shelf::load(id)?;
        let content = files::write_draft(&draft).ok()?;
        Some((files::file_name(&draft, today()), content))
    }

    /// All drafts in one file: its name and content.
    pub fn file_of_all(self) -> Option<(String, String)> {
        let records = shelf::load_all().ok()?;
        let drafts: Vec<Draft> = records
            .into_iter()
            .filter_map(|record| match record {
                Record::Draft(draft) => Some(*draft),
                Record::Unreadable { .. } => None,
            })
            .collect();
        let content = files::write_collection(&drafts).ok()?;
        Some((files::collection_file_name(today()), content))
    }

    /// Remembers that these drafts were downloaded as files just now.
    pub fn mark_filed(self, ids: &[DraftId]) {
        for id in ids {
            // A lost mark only means that the file is recommended once more.
            let _ = shelf::mark_filed(*id, browser::clock::now());
        }
        self.refresh();
    }
}

/// A durable copy that does not answer is worth a word; a browser that has none is not.
fn slow() -> Option<StorageError> {
    store::fault().filter(|fault| *fault == StorageError::Slow)
}

fn sort_out(records: Vec<Record>) -> (Vec<DraftCard>, Vec<Unreadable>) {
    let mut drafts = Vec::new();
    let mut unreadable = Vec::new();
    for record in records {
        match record {
            Record::Draft(draft) => drafts.push(*draft),
            Record::Unreadable { key, raw } => unreadable.push(Unreadable { key, raw }),
        }
    }
    let annexes = || drafts.iter().filter_map(Draft::annex);
    let has_successor = |draft: &Draft| {
        let head = draft.annex().map(|annex| &annex.head);
        let follows = |head| annexes().any(|annex| follower(annex).follows(draft.meta.id, head));
        head.is_some_and(follows)
    };
    let with_card = |draft| card(draft, has_successor(draft));
    let mut cards: Vec<DraftCard> = drafts.iter().map(with_card).collect();
    cards.sort_by_key(|card| std::cmp::Reverse(card.modified));
    (cards, unreadable)
}

//! All changes to the two lists.
//!
//! Adding, moving and removing an entry move the focus to where the user continues.

use super::entry_kind::EntryKind;
use super::named_items::{put_back, shift, take};
use crate::browser::{announce, focus, ids};
use crate::domain::{Move, NamedItem, NamedItemId};
use crate::state::{Notices, OpenDraft, Readers, use_chunk_words, use_draft, use_notices};
use crate::text::ChunkWords;

/// Access to one of the lists in the open annex.
#[derive(Clone, Copy)]
pub struct Entries {
    pub kind: EntryKind,
    pub draft: OpenDraft,
    notices: Notices,
    words: ChunkWords,
}

/// Access to one of the lists in the open annex.
pub fn use_entries(kind: EntryKind) -> Entries {
    Entries {
        kind,
        draft: use_draft(),
        notices: use_notices(),
        words: use_chunk_words(),
    }
}

impl Entries {
    fn edit(self, change: impl FnOnce(&mut Vec<NamedItem>)) {
        self.draft
            .edit_annex(Readers::All, |annex| change(self.kind.list_mut(annex)));
    }

    /// Adds a custom entry at the end and announces it; the focus stays in the field.
    pub fn add(self, name: &str) {
        let entry = NamedItem::named(NamedItemId::own(ids::new_uuid()), name.to_owned());
        self.edit(|list| list.push(entry));
        announce::announce(&(self.words.objectives().added)(name));
    }

    /// Renames an entry; an empty name restores the default.
    pub fn rename(self, id: &NamedItemId, name: String) {
        self.edit(|list| {
            if let Some(entry) = list.iter_mut().find(|entry| entry.id == *id) {
                entry.name = name;
            }
        });
        self.focus_on(id);
    }

    /// Moves an entry, and keeps the focus on the button that moved it.
    pub fn shift(self, id: &NamedItemId, way: Move) {
        self.edit(|list| shift(list, id, way));
        let button = match way {
            Move::Up => 1,
            Move::Down => 2,
        };
        let row = self.row(id);
        focus::focus_within(&format!("{row} .row-actions > :nth-child({button})"));
    }

    /// Removes an entry, offers to restore it, and focuses the one after it.
    pub fn remove(self, id: &NamedItemId) {
        let mut gone = None;
        let mut next = None;
        self.edit(|list| {
            gone = take(list, id);
            let at = gone.as_ref().map_or(0, |(at, _)| *at);
            next = list.get(at).or(list.last()).map(|entry| entry.id.clone());
        });
        let Some((at, entry)) = gone else { return };
        match next {
            Some(next) => self.focus_on(&next),
            None => focus::focus_soon(&self.add_id()),
        }
        let text = self.kind.words(self.words);
        self.notices.offer_undo(text.removed, move || {
            let id = entry.id.clone();
            self.edit(|list| put_back(list, at, entry));
            self.focus_on(&id);
            self.notices.say(text.restored);
        });
    }

    /// Restores a built-in entry. Its ties still exist.
    pub fn bring_back(self, id: &NamedItemId) {
        let entry = NamedItem::built_in(id.clone());
        self.edit(|list| put_back(list, usize::MAX, entry));
        self.focus_on(id);
        self.notices.say(self.kind.words(self.words).restored);
    }

    /// The id of the button that adds an entry, which gets the focus when the list is empty.
    pub fn add_id(self) -> String {
        format!("add-{}", self.kind.key())
    }

    /// The value of `data-entry` of the row of an entry. The id may come from a file.
    pub fn row_id(self, id: &NamedItemId) -> String {
        format!("{}-{id}", self.kind.key())
    }

    fn row(self, id: &NamedItemId) -> String {
        let row = self.row_id(id).replace(['\'', '\\', '\n'], "");
        format!("[data-entry='{row}']")
    }

    /// Focuses the first button of an entry.
    pub fn focus_on(self, id: &NamedItemId) {
        focus::focus_within(&self.row(id));
    }
}

//! Access to the questions and headings of the worksheet.

use leptos::prelude::*;

use super::{definition, definition_mut};
use crate::browser::focus;
use crate::domain::{DefinedItem, DefinedKind, Keyed, Move, RowId, WorksheetBody};
use crate::state::{Notices, OpenDraft, new_row_id, use_draft, use_notices};
use crate::worksheet::prompt_id;

/// The items of the open worksheet.
#[derive(Clone, Copy)]
pub struct ItemList {
    draft: OpenDraft,
    notices: Notices,
    removed: &'static str,
    restored: &'static str,
}

/// The items of the open worksheet.
pub fn use_items() -> ItemList {
    let words = crate::state::use_chunk_words().own_sheet();
    ItemList {
        draft: use_draft(),
        notices: use_notices(),
        removed: words.removed,
        restored: words.restored,
    }
}

fn items(body: &WorksheetBody) -> &[DefinedItem] {
    definition(body).map_or(&[], |definition| &definition.items)
}

impl ItemList {
    /// The id of the button that adds a question, which gets the focus when the last line is removed.
    pub const ADD_ID: &'static str = "add-item";

    /// The lines by id and number from 1.
    pub fn keys(self) -> Memo<Vec<(RowId, usize)>> {
        self.draft.worksheet(|body| {
            let present = items(body).iter().filter(|item| !item.removed);
            present.map(Keyed::id).zip(1..).collect()
        })
    }

    /// The removed lines, with their titles.
    pub fn removed(self) -> Memo<Vec<(RowId, String)>> {
        self.draft.worksheet(|body| {
            let gone = items(body).iter().filter(|item| item.removed);
            gone.map(|item| (item.id, item.title.clone())).collect()
        })
    }

    /// A memo of a value in one line.
    pub fn field<V>(self, id: RowId, read: fn(&DefinedItem) -> V) -> Memo<V>
    where
        V: Clone + Default + PartialEq + Send + Sync + 'static,
    {
        self.draft.worksheet(move |body| {
            let item = items(body).iter().find(|item| item.id == id);
            item.map(read).unwrap_or_default()
        })
    }

    /// Changes one line.
    pub fn edit(self, id: RowId, change: impl FnOnce(&mut DefinedItem)) {
        self.change(|items| {
            if let Some(item) = items.iter_mut().find(|item| item.id == id) {
                change(item);
            }
        });
    }

    /// Adds a line at the end and focuses its title.
    pub fn add(self, kind: DefinedKind) {
        let id = new_row_id();
        self.change(|items| items.push(DefinedItem::new(id, kind)));
        focus::focus_within(&title_of(id));
    }

    /// Moves a line past the next one that is shown, and keeps the focus on the button that moved it.
    pub fn shift(self, id: RowId, way: Move) {
        self.change(|items| {
            let Some(from) = items.iter().position(|item| item.id == id) else {
                return;
            };
            let present = |at: &usize| items.get(*at).is_some_and(|item| !item.removed);
            let to = match way {
                Move::Up => (0..from).rev().find(present),
                Move::Down => (from + 1..items.len()).find(present),
            };
            if let Some(to) = to {
                let item = items.remove(from);
                items.insert(to, item);
            }
        });
        let button = match way {
            Move::Up => 1,
            Move::Down => 2,
        };
        let row = row_of(id);
        focus::focus_within(&format!("#{row} .row-actions > :nth-child({button})"));
    }

    /// Removes a line and offers to restore it. A line that was never written is deleted; any other one is kept,
    /// because answers may need its name.
    pub fn remove(self, id: RowId) {
        let has_answer = self.draft.with(|draft| {
            let responses = draft.responses();
            responses.is_some_and(|responses| responses.answers.contains_key(&prompt_id(id)))
        });
        let mut next = None;
        self.change(|items| {
            let Some(at) = items.iter().position(|item| item.id == id) else {
                return;
            };
            let mut others = items.iter().skip(at + 1).chain(items.iter().take(at).rev());
            next = others.find(|item| !item.removed).map(|item| item.id);
            if let Some(item) = items.get_mut(at) {
                item.removed = true;
            }
            items.retain(|item| !item.removed || has_answer || !is_blank(item) || item.id != id);
        });
        match next {
            Some(next) => focus::focus_within(&title_of(next)),
            None => focus::focus_soon(Self::ADD_ID),
        }
        self.notices
            .offer_undo(self.removed, move || self.bring_back(id));
    }

    /// Restores a removed line where it was, and focuses it.
    pub fn bring_back(self, id: RowId) {
        let mut is_back = false;
        self.change(|items| {
            if let Some(item) = items.iter_mut().find(|item| item.id == id) {
                item.removed = false;
                is_back = true;
            }
        });
        if is_back {
            focus::focus_within(&title_of(id));
            self.notices.say(self.restored);
        }
    }

    fn change(self, change: impl FnOnce(&mut Vec<DefinedItem>)) {
        self.draft.edit_worksheet(|body| {
            if let Some(definition) = definition_mut(body) {
                change(&mut definition.items);
            }
        });
    }
}

fn is_blank(item: &DefinedItem) -> bool {
    let texts = [&item.title, &item.guidance, &item.suggestions];
    texts.iter().all(|text| text.trim().is_empty()) && item.columns.is_empty()
}

/// The id of a line's element.
pub fn row_of(id: RowId) -> String {
    format!("item-{id}")
}

fn title_of(id: RowId) -> String {
    format!("#{} .design-item__title textarea", row_of(id))
}

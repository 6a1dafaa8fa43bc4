//! The activity table: what is shown of it, and all changes to its rows.
//!
//! 200 rows of 10 columns must be as fluid as 5 of 4. So nothing in a row follows the draft:
//! a cell reads its text once, when it is built, and from then on shows what is typed itself
//! while it writes to the draft quietly. Which rows and columns there are is read anew only
//! when this table says that they changed. Typing elsewhere on the page wakes no row.

use std::collections::{BTreeSet, HashMap};

use leptos::prelude::*;

use crate::browser::{announce::announce, focus::focus_within};
use crate::domain::{Activity, Annex, BuiltIn, ColumnId, Keyed, Move, RowId, move_row};
use crate::state::{Notices, OpenDraft, new_row_id, use_chunk_words, use_draft, use_notices};
use crate::text::ChunkWords;

/// The id of the button that adds a row: the focus goes there when the last row is gone.
pub const ADD_ROW: &str = "add-activity";

/// The table on screen.
#[derive(Clone, Copy)]
pub struct Table {
    pub draft: OpenDraft,
    pub words: ChunkWords,
    pub notices: Notices,
    /// Rows came, went or moved.
    rows: Trigger,
    /// Columns came, went, moved or were renamed.
    pub(super) columns: Trigger,
    /// How often another state of the draft took the place of each row, and of any: what shows
    /// its text itself is then built anew.
    rebuilt: StoredValue<HashMap<RowId, u32>>,
    times: RwSignal<u32>,
}

impl Table {
    pub fn new() -> Self {
        let table = Self {
            draft: use_draft(),
            words: use_chunk_words(),
            notices: use_notices(),
            rows: Trigger::new(),
            columns: Trigger::new(),
            rebuilt: StoredValue::new(HashMap::new()),
            times: RwSignal::new(0),
        };
        Effect::new(move |seen: Option<()>| {
            let changed = table.draft.replaced();
            if seen.is_some() {
                table.show_anew(&changed);
            }
        });
        table
    }

    /// Undoing, or another tab, has put another state in the place of what is shown.
    fn show_anew(self, changed: &BTreeSet<RowId>) {
        self.rebuilt.update_value(|rebuilt| {
            for id in changed {
                *rebuilt.entry(*id).or_default() += 1;
            }
        });
        self.times.update(|times| *times += 1);
        self.rows.notify();
        self.columns.notify();
    }

    /// The rows in their order, each with how often it was built.
    pub fn rows(self) -> Memo<Vec<(RowId, u32)>> {
        self.of_rows(move |annex| {
            let ids = annex.activities.iter().map(Keyed::id);
            self.rebuilt.with_value(|rebuilt| {
                let built = |id| (id, rebuilt.get(&id).copied().unwrap_or_default());
                ids.map(built).collect()
            })
        })
    }

    /// How often any was built; tracks.
    pub fn times(self) -> u32 {
        self.times.get()
    }

    /// Something of the annex that only the rows in their order decide.
    pub fn of_rows<T>(self, read: impl Fn(&Annex) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Default + Send + Sync + 'static,
    {
        Memo::new(move |_| {
            self.rows.track();
            self.read(&read)
        })
    }

    /// Reads the annex as it is now.
    pub fn read<T: Default>(self, read: impl FnOnce(&Annex) -> T) -> T {
        self.draft
            .with(|draft| draft.annex().map(read).unwrap_or_default())
    }

    /// Reads one activity as it is now.
    pub fn activity<T: Default>(self, id: RowId, read: impl FnOnce(&Activity) -> T) -> T {
        self.read(|annex| {
            let row = annex.activities.iter().find(|row| row.id == id);
            row.map(read).unwrap_or_default()
        })
    }

    /// Changes one activity for a cell that shows the change itself.
    pub fn edit_quietly(self, id: RowId, change: impl FnOnce(&mut Activity)) {
        self.draft
            .edit_annex_quietly(|annex| annex.edit_activity(id, change));
    }

    /// Adds an activity at the end, and goes to the first cell that is to be written in.
    pub fn add(self) {
        let id = new_row_id();
        self.change_rows(|annex| annex.activities.push(Activity::new(id)));
        self.focus_row(id);
    }

    /// Moves an activity, says where it is now, and gives the focus back to where it was.
    pub fn shift(self, id: RowId, way: Move, focus: &str) {
        let place = |annex: &Annex| annex.activities.iter().position(|row| row.id == id);
        let before = self.read(place);
        self.change_rows(|annex| move_row(&mut annex.activities, id, way));
        focus_within(focus);
        let (after, of) = self.read(|annex| (place(annex), annex.activities.len()));
        if let Some(after) = after.filter(|_| after != before) {
            announce(&(self.words.activities().table.moved)(after + 1, of));
        }
    }

    /// Takes an activity away, offers it back, and goes to the one after it.
    pub fn remove(self, id: RowId) {
        let mut gone = None;
        self.change_rows(|annex| gone = annex.remove_activity(id));
        let Some((at, activity)) = gone else { return };
        let next = self.read(|annex| {
            let rows = &annex.activities;
            rows.get(at).or(rows.last()).map(Keyed::id)
        });
        match next {
            Some(next) => self.focus_row(next),
            None => crate::browser::focus::focus_soon(ADD_ROW),
        }
        let words = &self.words.activities().table;
        self.notices.offer_undo(words.removed, move || {
            self.change_rows(|annex| annex.restore_activity(at, activity));
            self.focus_row(id);
            self.notices.say(words.restored);
        });
    }

    /// Brings a removed activity back.
    pub fn bring_back(self, id: RowId) {
        self.change_rows(|annex| annex.bring_back_activity(id));
        self.focus_row(id);
        self.notices.say(self.words.activities().table.restored);
    }

    fn change_rows(self, change: impl FnOnce(&mut Annex)) {
        self.draft.edit_annex(change);
        self.rows.notify();
    }

    /// Goes to the first cell that is written in; the number of a row writes itself.
    fn focus_row(self, id: RowId) {
        let number = BuiltIn::Number.id();
        let column = self.read(|annex| {
            let ids = || annex.shown_columns().map(|column| &column.id);
            ids().find(|id| **id != number).or(ids().next()).cloned()
        });
        match column {
            Some(column) => focus_within(&cell_selector(id, &column)),
            None => focus_within(&format!("#{}", row_element(id))),
        }
    }
}

/// The id of a row's element.
pub fn row_element(id: RowId) -> String {
    format!("activity-{id}")
}

/// Names the cell of a row to the browser.
pub fn cell_selector(id: RowId, column: &ColumnId) -> String {
    format!("#{} [data-column='{column}']", row_element(id))
}

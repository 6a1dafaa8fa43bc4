//! Which readers an edit notifies.
//!
//! Most readers follow the whole draft by a memo of their slice. In an annex of 200 activities and ten
//! columns that would be thousands of memos to run at each key, so what shows a single activity or
//! column follows its [`Topic`] alone.

use std::collections::HashMap;

use leptos::prelude::*;

use super::OpenDraft;
use crate::domain::{Activity, Annex, ColumnId, Draft, RowId};

/// Something in an annex that can be followed without following the whole draft.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    /// Which activities there are, and their order.
    Rows,
    /// Which columns there are, their order, and the names that the table shows.
    Columns,
    /// All that is in one activity.
    Row(RowId),
    /// The name of one column as it is typed.
    Column(ColumnId),
}

/// Which readers an edit notifies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Readers {
    /// Those that follow the draft.
    All,
    /// Those that follow the draft, and those of the topic.
    AllAnd(Topic),
    /// Only those of the topic. For a field of a long table, whose text nothing outside the topic
    /// shows. Pages that are opened later read the draft as it is then.
    Only(Topic),
}

/// The readers of each topic that has any.
#[derive(Clone, Copy)]
pub(super) struct Topics(StoredValue<HashMap<Topic, ArcTrigger>>);

impl Topics {
    pub fn new() -> Self {
        Self(StoredValue::new(HashMap::new()))
    }

    fn track(self, topic: Topic) {
        let trigger = self.0.try_update_value(|topics| {
            let trigger = topics.entry(topic).or_insert_with(ArcTrigger::new);
            trigger.clone()
        });
        if let Some(trigger) = trigger {
            trigger.track();
        }
    }

    pub fn notify(self, topic: &Topic) {
        // Copied first: a reader may ask for another topic when it is notified.
        let trigger = self.0.try_with_value(|topics| topics.get(topic).cloned());
        if let Some(trigger) = trigger.flatten() {
            trigger.notify();
        }
    }

    /// Another state took the place of the present one.
    pub fn notify_replaced(self, before: &Draft, after: &Draft) {
        let (Some(before), Some(after)) = (before.annex(), after.annex()) else {
            return;
        };
        let is_changed = |row: &&Activity| !before.activities.contains(row);
        let changed = after.activities.iter().filter(is_changed);
        for row in changed {
            self.notify(&Topic::Row(row.id));
        }
        for column in &after.columns {
            self.notify(&Topic::Column(column.id.clone()));
        }
        self.notify(&Topic::Rows);
        self.notify(&Topic::Columns);
    }
}

impl OpenDraft {
    /// Something read from the annex, that is read again when the topic changes.
    pub fn of_topic<T>(
        self,
        topic: Topic,
        read: impl Fn(&Annex) -> T + Send + Sync + 'static,
    ) -> Memo<T>
    where
        T: PartialEq + Default + Send + Sync + 'static,
    {
        Memo::new(move |_| {
            self.track_topic(topic.clone());
            self.annex_now(&read)
        })
    }

    /// Something read from one activity, that is read again when that activity changes.
    pub fn of_row<T>(
        self,
        id: RowId,
        read: impl Fn(&Annex, &Activity) -> T + Send + Sync + 'static,
    ) -> Memo<T>
    where
        T: PartialEq + Default + Send + Sync + 'static,
    {
        self.of_topic(Topic::Row(id), move |annex| {
            let row = annex.activities.iter().find(|row| row.id == id);
            row.map(|row| read(annex, row)).unwrap_or_default()
        })
    }

    /// Changes one activity, and notifies its readers alone ([`Readers::Only`]) or also those that follow
    /// the draft ([`Readers::AllAnd`]).
    pub fn edit_activity(
        self,
        readers: fn(Topic) -> Readers,
        id: RowId,
        change: impl FnOnce(&mut Activity),
    ) {
        self.edit_annex(readers(Topic::Row(id)), |annex| {
            annex.edit_activity(id, change);
        });
    }

    /// Follows a topic.
    pub fn track_topic(self, topic: Topic) {
        if let Some(parts) = self.open_parts() {
            parts.topics.track(topic);
        }
    }

    /// Notifies the readers of a topic of edits that did not.
    pub fn notify_topic(self, topic: &Topic) {
        if let Some(parts) = self.open_parts() {
            parts.topics.notify(topic);
        }
    }

    /// Reads the annex as it is now, without following it.
    pub fn annex_now<T: Default>(self, read: impl FnOnce(&Annex) -> T) -> T {
        self.with(|draft| draft.annex().map(read).unwrap_or_default())
    }
}

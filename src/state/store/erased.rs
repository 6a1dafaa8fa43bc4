//! The mark of an erasure. Browsers write local storage to the disk late, so a browser that is killed soon
//! after an erasure may bring its old content back. The mark is on the disk before anything is deleted, and
//! a start that finds it finishes the erasure before it shows anything.
//!
//! The mark is a number in a database of its own. When everything is deleted, local storage gets the same
//! number, as a stamp: without it, what local storage has is from before the erasure. The stamp stays for
//! good. The mark goes when local storage has had time to reach the disk.

use super::now;
use crate::browser::database::{Database, DatabaseRecord};
use crate::browser::erase;
use crate::browser::storage::{self, StorageError};
use crate::state::keys::ERASED;

/// The name of the database. `offline/page.js` knows it too.
pub(super) const MARKS: &str = "samspil-erased";
/// The record with the number of the erasure.
const NUMBER: &str = "number";
/// The record which says that the durable copy is deleted.
const GONE: &str = "gone";

/// A day, in milliseconds: far longer than a browser takes to write local storage to the disk.
const LATE: f64 = 86_400_000.0;

/// How far an erasure has got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Erased {
    /// The copies may still have something.
    InPart,
    /// Both copies are deleted.
    Wholly,
    /// The same, and the mark is not needed any more.
    LongAgo,
}

/// The mark of an erasure.
pub(super) struct Mark {
    marks: Database,
    number: String,
    at: f64,
}

impl Mark {
    /// The mark, if there is one.
    pub async fn find() -> Result<Option<Self>, StorageError> {
        let marks = Database::open(MARKS).await?;
        let record = marks.read(NUMBER).await?;
        let found = record.and_then(|record| Some((record.value?, record.at)));
        Ok(found.map(|(number, at)| Self { marks, number, at }))
    }

    /// Marks that everything is about to be deleted. Returns when that is on the disk; `None` where there is
    /// no database that could have it.
    pub async fn write() -> Result<Option<Self>, StorageError> {
        let marks = match Database::open(MARKS).await {
            Ok(marks) => marks,
            Err(StorageError::Slow) => return Err(StorageError::Slow),
            Err(_) => return Ok(None),
        };
        let last = marks.read(NUMBER).await?.and_then(|record| record.value);
        let stamp = storage::read(ERASED).ok().flatten();
        let number = [last, stamp].into_iter().flatten();
        let number = number.filter_map(|number| number.parse::<u32>().ok()).max();
        let number = number.unwrap_or_default().wrapping_add(1).to_string();
        let at = now();
        let record = |key: &str, value| DatabaseRecord {
            key: key.to_owned(),
            value,
            at,
        };
        let begun = [record(NUMBER, Some(number.clone())), record(GONE, None)];
        marks.write_in_time(&begun).await?;
        Ok(Some(Self { marks, number, at }))
    }

    /// How far the erasure has got.
    pub fn state(&self) -> Erased {
        if storage::read(ERASED) != Ok(Some(self.number.clone())) {
            Erased::InPart
        } else if (now() - self.at).abs() > LATE {
            // In both directions: this reading of the clock or the one in the mark may be wrong.
            Erased::LongAgo
        } else {
            Erased::Wholly
        }
    }

    /// Whether the durable copy is deleted.
    pub async fn is_durable_copy_gone(&self) -> Result<bool, StorageError> {
        let record = self.marks.read(GONE).await?;
        Ok(record.is_some_and(|record| record.value.is_some()))
    }

    /// Marks that the durable copy is deleted, so that a later start keeps what it has by then.
    pub async fn durable_copy_is_gone(&self) -> Result<(), StorageError> {
        let gone = DatabaseRecord {
            key: GONE.to_owned(),
            value: Some(String::new()),
            at: now(),
        };
        self.marks.write_in_time(&[gone]).await
    }

    /// Stamps local storage: what it has from now on is from after the erasure.
    pub fn stamp(&self) -> Result<(), StorageError> {
        storage::put(ERASED, &self.number)
    }
}

/// Deletes the mark.
pub(super) async fn forget_mark() {
    // If it fails, a later start tries again.
    let _ = erase::database(MARKS).await;
}

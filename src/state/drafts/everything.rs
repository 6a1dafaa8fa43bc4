//! Everything on this device as files, and back.

use super::draft_records::{self, Record};
use super::revisions;
use crate::browser::storage::{self, StorageError};
use crate::files::{self, Records};
use crate::state::keys::{BIN, DRAFT, FILED, HELD, KEPT, KNOWN};
use crate::state::{Library, store, today};

impl Library {
    /// All that lies here, as files of which none is too large to be read again: mostly one. Names
    /// and contents; `None` when it can't be read.
    pub async fn files_of_everything(self) -> Option<Vec<(String, String)>> {
        let mut drafts = Vec::new();
        let mut records = Records::new();
        for record in draft_records::load_all().ok()? {
            match record {
                Record::Draft(draft) => drafts.push(*draft),
                Record::Unreadable { key, raw } => {
                    records.insert(key, raw);
                }
            }
        }
        for prefix in [BIN, FILED, KEPT] {
            for key in store::keys_with_prefix(prefix).ok()? {
                let raw = store::read(&key).ok()??;
                records.insert(key, raw);
            }
        }
        for prefix in [KNOWN, HELD] {
            records.extend(revisions::values(prefix).await);
        }
        let files = files::write_device(&drafts, records).ok()?;
        let name = files::collection_file_name(today());
        let named = files.into_iter().enumerate().map(|(at, file)| match at {
            0 => (name.clone(), file),
            at => (files::suffixed(&name, &(at + 1).to_string()), file),
        });
        Some(named.collect())
    }

    /// Puts what a file has beside its drafts where it was, unless something lies there; tells how
    /// much came back that a user would miss.
    ///
    /// # Errors
    /// When there is no room for it.
    pub(super) async fn bring_back(self, records: Records) -> Result<usize, StorageError> {
        let here = revisions::values(KNOWN).await;
        let is_here = |key: &str| {
            let id = key.strip_prefix(HELD).or_else(|| key.strip_prefix(KNOWN));
            let known = id.map(|id| format!("{KNOWN}{id}"));
            here.iter().any(|(key, _)| known.as_ref() == Some(key))
        };
        let mut states = Vec::new();
        let mut count = 0;
        for (key, raw) in records {
            if key.starts_with(KNOWN) || key.starts_with(HELD) {
                if !is_here(&key) {
                    count += usize::from(key.starts_with(HELD));
                    states.push((key, raw));
                }
            } else if store::read(&key)?.is_none() && put_back(&key, &raw)? {
                count += 1;
            }
        }
        if !states.is_empty() {
            revisions::write(states).await?;
        }
        self.refresh();
        Ok(count)
    }
}

/// Puts a record where it was; tells whether it is one that a user would miss. A draft that can be
/// read is not put back by this way: it comes among the drafts, about which the user is asked.
fn put_back(key: &str, raw: &str) -> Result<bool, StorageError> {
    if key.starts_with(KEPT) {
        storage::write(key, raw)?;
        return Ok(true);
    }
    let is_bin = key.starts_with(BIN);
    let is_unreadable = key.starts_with(DRAFT) && draft_records::parse(raw).is_none();
    if is_bin || is_unreadable || key.starts_with(FILED) {
        store::change(&[(key, Some(raw))], |_| {})?;
    }
    Ok(is_bin || is_unreadable)
}

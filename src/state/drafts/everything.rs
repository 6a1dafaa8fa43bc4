//! Export of everything on this device, and its import.

use super::draft_records::{self, Record};
use super::library::{DraftsFile, Versions, versions};
use super::{arrivals, received, revisions};
use crate::browser::clock;
use crate::browser::storage::{self, StorageError};
use crate::files::{self, Records};
use crate::state::keys::{ARRIVED, BIN, CHOSEN, DRAFT, FILED, HELD, KEPT, KNOWN, MERGED};
use crate::state::{Library, store, today};

impl Library {
    /// Everything on this device as files, none too large to be imported: usually one. `None` when storage
    /// can't be read.
    pub async fn files_of_everything(self) -> Option<Vec<DraftsFile>> {
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
        for prefix in [KNOWN, HELD, ARRIVED, CHOSEN, MERGED] {
            records.extend(revisions::values(prefix).await);
        }
        let files = files::write_device(&drafts, records).ok()?;
        let name = files::collection_file_name(today());
        let named = files.into_iter().enumerate().map(|(at, content)| match at {
            // The drafts are in the first.
            0 => DraftsFile {
                name: name.clone(),
                content,
                versions: versions(&drafts),
            },
            at => DraftsFile {
                name: files::suffixed(&name, &(at + 1).to_string()),
                content,
                versions: Versions::new(),
            },
        });
        Some(named.collect())
    }

    /// Restores the other records of a file where there are none. Returns how many of them a user would
    /// miss.
    ///
    /// # Errors
    /// When there is no room for them.
    pub(super) async fn bring_back(self, records: Records) -> Result<usize, StorageError> {
        let here = revisions::values(KNOWN).await;
        let is_here = |key: &str| {
            let id = key.strip_prefix(HELD).or_else(|| key.strip_prefix(KNOWN));
            let known = id.map(|id| format!("{KNOWN}{id}"));
            here.iter().any(|(key, _)| known.as_ref() == Some(key))
        };
        let waiting = revisions::values(ARRIVED).await;
        let waits_here = |key: &str| waiting.iter().any(|(here, _)| here == key);
        let mut states = Vec::new();
        let mut count = 0;
        let now = clock::now();
        for (key, raw) in records {
            let raw = received::corrected(&key, raw, now);
            if key.starts_with(KNOWN) || key.starts_with(HELD) {
                if !is_here(&key) {
                    count += usize::from(key.starts_with(HELD));
                    let is_known = key.starts_with(KNOWN);
                    let raw = if is_known {
                        revisions::saved_today(raw)
                    } else {
                        raw
                    };
                    states.push((key, raw));
                }
            } else if key.starts_with(ARRIVED) || key.starts_with(CHOSEN) {
                let id = key.strip_prefix(CHOSEN);
                let question = id.map_or(key.clone(), |id| format!("{ARRIVED}{id}"));
                if !waits_here(&question) {
                    states.push((key, raw));
                }
            } else if key.starts_with(MERGED) {
                if revisions::values(&key).await.is_empty() {
                    states.push((key, raw));
                }
            } else if store::read(&key)?.is_none() && put_back(&key, &raw)? {
                count += 1;
            }
        }
        if !states.is_empty() {
            let has_question = states.iter().any(|(key, _)| key.starts_with(ARRIVED));
            revisions::write(states).await?;
            if has_question {
                arrivals::mark();
            }
        }
        self.refresh();
        Ok(count)
    }
}

/// Restores a record. Returns whether a user would miss it. Drafts that can be read are not restored
/// here: they are imported as drafts, about which the user is asked.
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

//! Operations on the drafts of this device.

use super::draft_records::{self, Record};
use crate::browser;
use crate::browser::storage::StorageError;
use crate::domain::{Draft, DraftId, SchoolYear};
use crate::files;
use crate::state::{Library, records, today, uncarded};

/// The number of drafts that are stored in one go: each go waits for the disk, and should take no more
/// than two frames.
const AT_ONCE: usize = 25;

impl Library {
    /// Creates a plan for this school year, in this language.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn create_plan(self, language: &str) -> Result<DraftId, StorageError> {
        let id = DraftId(browser::ids::new_uuid());
        let year = SchoolYear::containing(today());
        let draft = Draft::new_plan(id, browser::clock::now(), year, language);
        self.keep(&draft)?;
        Ok(id)
    }

    /// Creates an annex for this school year, in this language.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn create_annex(self, language: &str) -> Result<DraftId, StorageError> {
        self.create_annex_for(SchoolYear::containing(today()), language)
    }

    /// A draft on this device, to read or to copy.
    pub fn draft(self, id: DraftId) -> Option<Draft> {
        draft_records::load(id)
    }

    /// Stores a draft that was imported or created.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn keep(self, draft: &Draft) -> Result<(), StorageError> {
        draft_records::save(draft)?;
        self.refresh();
        Ok(())
    }

    /// Stores imported drafts. `tell` is called with the number of stored drafts after each go.
    ///
    /// # Errors
    /// When one could not be stored; those before it are.
    pub(super) async fn keep_all(
        self,
        drafts: &[Draft],
        tell: impl Fn(usize),
    ) -> Result<(), StorageError> {
        let mut kept = Ok(());
        let mut done = 0;
        for some in drafts.chunks(AT_ONCE) {
            if done > 0 {
                tell(done);
                browser::timer::drawn().await;
            }
            kept = draft_records::save_all(some);
            done += some.len();
            if kept.is_err() {
                break;
            }
        }
        self.refresh();
        kept
    }

    /// Changes the title of a draft.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn rename(self, id: DraftId, title: String) -> Result<(), StorageError> {
        let Some(mut draft) = draft_records::load(id) else {
            return Ok(());
        };
        draft.meta.title = title;
        draft.touch(browser::clock::now());
        self.keep(&draft)
    }

    /// Creates an independent copy of a draft.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn duplicate(self, id: DraftId, title: String) -> Result<(), StorageError> {
        let Some(draft) = draft_records::load(id) else {
            return Ok(());
        };
        let copy_id = DraftId(browser::ids::new_uuid());
        self.keep(&draft.duplicate(copy_id, title, browser::clock::now()))
    }

    /// One draft as a file: its name and content.
    pub fn file_of(self, id: DraftId) -> Option<(String, String)> {
        let draft = draft_records::load(id)?;
        let content = files::write_draft(&draft).ok()?;
        Some((files::file_name(&draft, today()), content))
    }

    /// All drafts in one file: its name and content.
    pub fn file_of_all(self) -> Option<(String, String)> {
        let records = draft_records::load_all().ok()?;
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

    /// Stores that these drafts were downloaded as files now.
    pub fn mark_filed(self, ids: &[DraftId]) {
        for id in ids {
            // If the mark is lost, the download is only suggested again.
            let _ = draft_records::mark_filed(*id, browser::clock::now());
        }
        self.refresh();
    }
    /// Called when a draft could not be opened. If it has a record, the record is not readable, whatever
    /// its card says, and is listed so.
    pub(super) fn doubt(self, id: DraftId) {
        if let Some(raw) = records::raw(id).filter(|raw| draft_records::parse(raw).is_none()) {
            uncarded::mark_unreadable(records::draft_key(id), raw);
            self.refresh();
        }
    }
}

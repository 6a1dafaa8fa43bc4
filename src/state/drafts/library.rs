//! What is done to the drafts that lie on this device.

use super::shelf::{self, Record};
use crate::browser;
use crate::browser::storage::StorageError;
use crate::domain::{Draft, DraftId, SchoolYear};
use crate::files;
use crate::state::{Library, records, strange, today};

/// So many drafts are stored at once: each time the disk is waited for, and no longer than a frame or two
/// is taken.
const AT_ONCE: usize = 25;

impl Library {
    /// Makes a new plan for this school year, in this language.
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

    /// Makes a new annex for this school year, in this language.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn create_annex(self, language: &str) -> Result<DraftId, StorageError> {
        self.create_annex_for(SchoolYear::containing(today()), language)
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

    /// Stores drafts that came from outside, and tells how many are stored each time that the page has
    /// had time to show it.
    ///
    /// # Errors
    /// When one could not be stored: those before it are.
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
            kept = shelf::save_all(some);
            done += some.len();
            if kept.is_err() {
                break;
            }
        }
        self.refresh();
        kept
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
        draft.touch(browser::clock::now());
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
    /// A draft could not be opened: if there is a record of it, that can't be read, whatever its card
    /// says, and is listed so.
    pub(super) fn doubt(self, id: DraftId) {
        if let Some(raw) = records::raw(id).filter(|raw| shelf::parse(raw).is_none()) {
            strange::distrust(records::draft_key(id), raw);
            self.refresh();
        }
    }
}

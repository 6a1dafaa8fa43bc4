//! Operations on the drafts of this device.

use chrono::{DateTime, Utc};

use super::draft_records::{self, Record};
use crate::browser;
use crate::browser::storage::StorageError;
use crate::domain::{
    DefinedItem, DefinedKind, Definition, Draft, DraftId, Plan, RowId, SchoolYear, WorksheetId,
};
use crate::files::{self, Filed, InFile};
use crate::state::{Library, records, today, uncarded};

/// The number of drafts that are stored in one go: each go waits for the disk, and should take no more
/// than two frames.
const AT_ONCE: usize = 25;

/// Which versions of which drafts.
pub type Versions = Vec<(DraftId, DateTime<Utc>)>;

/// Drafts as a file.
pub struct DraftsFile {
    pub name: String,
    pub content: String,
    /// What is in it.
    pub versions: Versions,
}

pub(super) fn versions(drafts: &[Draft]) -> Versions {
    let drafts = drafts.iter().map(|draft| &draft.meta);
    drafts.map(|meta| (meta.id, meta.modified())).collect()
}

impl Library {
    /// Creates a plan for this school year, in this language, with what it begins with.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn create_plan_with(
        self,
        language: &str,
        fill: impl FnOnce(&mut Plan),
    ) -> Result<DraftId, StorageError> {
        let id = DraftId(browser::ids::new_uuid());
        let year = SchoolYear::containing(today());
        let mut draft = Draft::new_plan(id, browser::clock::now(), year, language);
        if let Some(plan) = draft.plan_mut() {
            fill(plan);
        }
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

    /// Creates a worksheet that stands alone, with this title and in this language.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn create_worksheet(
        self,
        worksheet: WorksheetId,
        title: String,
        language: &str,
    ) -> Result<DraftId, StorageError> {
        let id = DraftId(browser::ids::new_uuid());
        let now = browser::clock::now();
        let mut draft = Draft::new_worksheet(id, now, worksheet, language);
        draft.meta.title = title;
        self.keep(&draft)?;
        Ok(id)
    }

    /// Creates a worksheet whose questions the user writes, with an empty question.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn create_own_worksheet(self, language: &str) -> Result<DraftId, StorageError> {
        let id = DraftId(browser::ids::new_uuid());
        let worksheet = WorksheetId::own(browser::ids::new_uuid());
        let mut definition = Definition::new(worksheet.clone());
        let first = DefinedItem::new(RowId(browser::ids::new_uuid()), DefinedKind::Record);
        definition.items.push(first);
        let mut draft = Draft::new_worksheet(id, browser::clock::now(), worksheet, language);
        if let Some(responses) = draft.responses_mut() {
            responses.definitions.push(definition);
        }
        self.keep(&draft)?;
        Ok(id)
    }

    /// A draft on this device, to read or to copy.
    pub fn draft(self, id: DraftId) -> Option<Draft> {
        draft_records::load(id)
    }

    /// Stores a draft that was created.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn keep(self, draft: &Draft) -> Result<(), StorageError> {
        draft_records::save(draft)?;
        self.refresh();
        Ok(())
    }

    /// Stores a draft that was opened from a file.
    ///
    /// # Errors
    /// When it could not be stored.
    pub(super) fn keep_opened(self, draft: Draft) -> Result<(), StorageError> {
        draft_records::save_opened(&[draft])?;
        self.refresh();
        Ok(())
    }

    /// Stores drafts that were opened from a file. `tell` is called with the number of stored drafts after each go.
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
            kept = draft_records::save_opened(some);
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

    /// One draft as a file.
    pub fn file_of(self, id: DraftId) -> Option<DraftsFile> {
        let draft = draft_records::load(id)?;
        Some(DraftsFile {
            name: files::file_name(&draft, today()),
            content: files::write_draft(&draft).ok()?,
            versions: versions(&[draft]),
        })
    }

    /// All drafts in one file.
    pub fn file_of_all(self) -> Option<DraftsFile> {
        let records = draft_records::load_all().ok()?;
        let drafts: Vec<Draft> = records
            .into_iter()
            .filter_map(|record| match record {
                Record::Draft(draft) => Some(*draft),
                Record::Unreadable { .. } => None,
            })
            .collect();
        Some(DraftsFile {
            name: files::collection_file_name(today()),
            content: files::write_collection(&drafts).ok()?,
            versions: versions(&drafts),
        })
    }

    /// Stores that these versions were downloaded as files now.
    pub fn mark_filed(self, versions: &Versions) {
        let now = browser::clock::now();
        let versions = versions.iter();
        let marks: Vec<_> = versions
            .map(|(id, version)| (*id, Filed::downloaded(*version, now)))
            .collect();
        // If a mark is lost, the download is only suggested again.
        let _ = draft_records::mark_filed(&marks);
        self.refresh();
    }

    /// Stores that these drafts are in the file that was opened. A mark of their last download is kept if it
    /// is of the same version.
    pub(super) fn mark_opened(self, drafts: &[Draft]) {
        let now = browser::clock::now();
        let is_missing = |draft: &&Draft| {
            let filed = records::filed(draft.meta.id);
            InFile::of(filed, draft.meta.modified(), false, now).is_missing()
        };
        let missing = drafts.iter().filter(is_missing);
        let marks: Vec<_> = missing
            .map(|draft| (draft.meta.id, Filed::opened(draft.meta.modified())))
            .collect();
        if !marks.is_empty() {
            let _ = draft_records::mark_filed(&marks);
            self.refresh();
        }
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

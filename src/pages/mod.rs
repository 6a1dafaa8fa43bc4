//! The screens, one folder or file each, and the frame around them.

mod annex;
mod carried;
mod chunk;
mod document;
mod etwinning;
mod for_other_party;
mod frame;
mod gallery;
mod link;
mod made_draft;
mod merging;
mod names;
mod plan;
mod privacy;
mod problem_text;
mod reading;
mod revisions;
mod save_page;
mod start;
mod worksheet;

pub use chunk::{AnnexPart, Chunk, DocumentPart, Later, LibraryPart, WorksheetPart, bring};
pub use frame::{Localised, Page, PageHead, UnknownPage};
pub use problem_text::{file_problem, storage_problem};
pub use save_page::{SavePageButton, save_page};
pub use start::StartPage;

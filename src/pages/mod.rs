//! The screens, one folder or file each, and the frame around them.

mod annex;
mod document;
mod frame;
mod gallery;
mod names;
mod part;
mod plan;
mod privacy;
mod problem_text;
mod reading;
mod revisions;
mod save_page;
mod start;

pub use frame::{
    Footer, GonePage, Header, NoticeBar, PageHead, PartFailed, ShortcutList, UnknownPage, Waiting,
};
pub use part::{Later, Part};
pub use problem_text::{file_problem, storage_problem};
pub use reading::ReadingPage;
pub use save_page::{SavePageButton, save_page};
pub use start::StartPage;

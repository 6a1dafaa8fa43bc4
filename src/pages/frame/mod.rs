//! The frame of every page: header, heading, notices, footer, and error pages.

mod draft_bar;
mod draft_page;
mod drop_target;
mod follow_bar;
mod footer;
mod header;
mod heading;
mod lost;
mod notice_bar;
mod rail_frame;
mod save_line;
mod shell;
mod shortcuts;
mod undo_buttons;
mod where_panel;
mod worded;
mod writing;

use footer::Footer;
use header::Header;
use lost::Waiting;
use notice_bar::NoticeBar;
use shortcuts::ShortcutList;

pub use draft_page::{draft_page, plain};
pub use heading::PageHead;
pub use lost::{ChunkFailed, GonePage, UnknownPage, UnknownPlace};
pub use rail_frame::{RailFrame, RailLink};
pub use shell::{Localised, Page};
pub use shortcuts::ShowShortcuts;
pub use worded::in_words_of_parties;
pub use writing::Writing;

//! What stands around every page: header, heading, notices, and the pages for lost ways.

mod drop_target;
mod follow_bar;
mod footer;
mod header;
mod heading;
mod lost;
mod notice_bar;
mod rail_frame;
mod save_line;
mod shortcuts;
mod undo_buttons;
mod where_panel;

pub use footer::Footer;
pub use header::Header;
pub use heading::PageHead;
pub use lost::{GonePage, PartFailed, UnknownPage, Waiting};
pub use notice_bar::NoticeBar;
pub use rail_frame::{RailFrame, RailLink};
pub use shortcuts::{ShortcutList, ShowShortcuts};

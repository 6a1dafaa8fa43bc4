//! Wrappers around browser APIs: storage, downloads, file pickers, print, clock, focus,
//! announcements.
//!
//! The only module that uses `web-sys`, `js-sys`, `gloo` and `wasm-bindgen`. Functions
//! take and return strings and plain values, or a `Result`. Called by `state` and `pages`.
//! One file per browser API; start with [`storage`].
//!
//! Must not contain signals, user-visible text, other modules of the app, or panics. A
//! panic ends the whole app, so a refusal by the browser is returned as an error if the
//! user must know of it, and is ignored otherwise.

pub mod announce;
pub mod answers;
pub mod cells;
pub mod cipher;
pub mod clipboard;
pub mod clock;
mod css_string;
pub mod database;
pub mod dialog;
pub mod download;
pub mod drop;
pub mod erase;
pub mod fetch;
pub mod file;
pub mod focus;
pub mod fold;
pub mod height;
pub mod ids;
pub mod keeping;
pub mod keys;
pub mod leave;
pub mod letters;
pub mod listen;
pub mod location;
pub mod locks;
pub mod narrow;
pub mod offline;
mod own_sheet;
pub mod page;
pub mod page_box;
pub mod paste;
pub mod pick_file;
pub mod resume;
pub mod roving;
pub mod session;
pub mod shared;
mod soon;
pub mod storage;
pub mod style;
pub mod tabs;
pub mod timer;
pub mod typing;
mod whereabouts;

pub use fetch::spawn;
pub use file::FileHandle;
pub use listen::Listener;
pub use timer::Timer;

fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

fn document() -> Option<web_sys::Document> {
    window()?.document()
}

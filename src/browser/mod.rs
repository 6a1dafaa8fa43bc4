//! The browser: storage, downloads, file pickers, print, clock, focus, announcements.
//!
//! The only place for `web-sys`, `js-sys`, `gloo` and `wasm-bindgen`. Strings and
//! plain values go in, a `Result` or a plain value comes out. Called by `state` and
//! `pages`. One file per browser API; start with [`storage`].
//!
//! What must not be here: signals, words of the interface, any other module of ours,
//! and panics: one panic kills the whole page, so a browser that refuses something is
//! an error to return where the user must hear of it, and is ignored where it can wait.

pub mod announce;
pub mod answers;
pub mod clock;
mod css_string;
pub mod dialog;
pub mod download;
pub mod drop;
pub mod erase;
pub mod fetch;
pub mod file;
pub mod focus;
pub mod fold;
pub mod ids;
pub mod keeping;
pub mod keys;
pub mod leave;
pub mod listen;
pub mod location;
pub mod locks;
pub mod lower_case;
pub mod offline;
pub mod page;
pub mod page_box;
pub mod pick_file;
pub mod session;
pub mod shared;
mod soon;
pub mod storage;
pub mod style;
pub mod tabs;
pub mod timer;
pub mod typing;
pub mod vault;
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

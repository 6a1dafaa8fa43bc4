//! How the end-to-end tests drive the app: as a user would, by visible and accessible names.
//!
//! Where to start: [`journey`] runs a test in a browser with an empty profile; [`Session`] is that
//! browser with the app in it; [`Scope`] has the verbs (`click_button`, `fill`, `choose`), for the
//! whole page or for a part of it. The words come from the app ([`Speech`]), so that a journey runs
//! in every language.
//!
//! A journey that goes on after the browser has ended, or was killed, runs on a [`Device`].
//! The journeys run in three engines. What each does in its own way is in `engine`, and nowhere
//! else; what one can't do is in [`Feature`]; which journeys run in which engine is in `marker`.

mod annex;
mod axe;
mod browser;
mod check;
mod device;
mod disk;
mod driver;
mod driver_pool;
mod duration;
mod engine;
mod equal_access;
mod evidence;
mod exchange;
mod fault;
mod feature;
mod fields;
mod files;
mod find;
mod host;
mod journey;
mod keyboard;
mod marker;
mod markup;
mod origin;
mod outline;
mod page;
mod page_size;
mod pdf;
mod picture;
mod processes;
mod proxy;
mod scope;
mod screen;
mod session;
mod settings;
mod slots;
mod speech;
mod steps;
mod storage;
mod targets;
mod text_size;
mod theme;
mod tour;
mod wait;
mod windows;
mod work;

pub use annex::empty_annex;
pub use axe::Audit;
pub use browser::Browser;
pub use check::{contains, equal, lacks, letters};
pub use device::Device;
pub use engine::Engine;
pub use equal_access::EqualAccess;
pub use exchange::{RETURNED_STATE, returned};
pub use fault::{Fault, lost};
pub use feature::{Feature, left_out, part_left_out};
pub use fields::{REDO, TAB, UNDO};
pub use find::Role;
pub use host::{Asked, Flaw, Host, copy_of_release};
pub use journey::{journey, journey_in};
pub use marker::{is_left_to_chromium, is_thorough};
pub use markup::Markup;
pub use outline::same_as_file;
pub use pdf::Pdf;
pub use proxy::Proxy;
pub use samspil::text::Language;
pub use scope::Scope;
pub use session::Session;
pub use speech::Speech;
pub use steps::{empty_plan, set, titles, without_lineage};
pub use storage::{at, record_of};
pub use targets::Targets;
pub use theme::Theme;
/// A key that is no letter.
pub use thirtyfour::Key;
pub use tour::Stop;
pub use wait::until;
pub use windows::Tab;
pub use work::Work;

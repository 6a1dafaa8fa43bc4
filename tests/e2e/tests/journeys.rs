//! The journeys: what users do, and what must come of it. One file per part of the app.
#![allow(
    clippy::indexing_slicing,
    reason = "a test may fail where something is missing"
)]

mod annex;
mod bin;
mod device;
mod heard;
mod hostile;
mod import;
mod keyboard;
mod language;
mod layout;
mod overflow;
mod print;
mod prompts;
mod refused_files;
mod reliability;
mod revisions;
mod routes;
mod rows;
mod saved_page;
mod saving;
mod start_page;
mod undo;
mod undo_edits;
mod valhoej;
mod watched;
mod where_panel;

//! The journeys: what users do, and what must come of it. One file per part of the app.
#![allow(
    clippy::indexing_slicing,
    reason = "a test may fail where something is missing"
)]

mod annex;
mod axe;
mod bin;
mod bugs;
mod cases;
mod chunk;
mod comments;
mod device;
mod exchange;
mod hand_over;
mod heard;
mod hostile;
mod import;
mod interference;
mod keyboard;
mod kinds;
mod language;
mod layout;
mod link;
mod markup;
mod network;
mod next_year;
mod offline;
mod overflow;
mod own_worksheet;
mod policy;
mod print;
mod privacy;
mod prompts;
mod refused_files;
mod reliability;
mod revisions;
mod revisions_room;
mod routes;
mod rows;
mod saved_page;
mod saving;
mod shell;
mod start_page;
mod starts;
mod take_back;
mod targets;
mod undo;
mod undo_edits;
mod undo_places;
mod valhoej;
mod watched;
mod where_panel;
mod worksheets;

//! The journeys: what users do, and what must come of it. One file per part of the app.

mod annex;
mod hostile;
mod import;
mod print;
mod prompts;
mod routes;
mod rows;
mod saving;
mod start_page;
mod valhoej;

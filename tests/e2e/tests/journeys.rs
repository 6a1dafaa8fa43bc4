//! The journeys: what users do, and what must come of it. One file per part of the app.

mod import;
mod prompts;
mod routes;
mod saving;
mod start_page;

//! The journeys: what users do, and what must come of it. One file per part of the app.

mod routes;
mod saving;
mod start_page;

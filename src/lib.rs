//! Samspil: plan a collaboration between a school and an external learning environment.
//!
//! Where to start: `domain` says what a plan is, `worksheet` what it asks, `pages`
//! how it looks. `ARCHITECTURE.md` tells the rest, and `tests/architecture.rs`
//! holds the arrows between the layers:
//!
//! | layer | may know | must never hold |
//! |---|---|---|
//! | `domain` | nobody | words, clocks, browser |
//! | `worksheet` | `domain` | words, browser |
//! | `text` | `domain` | browser, signals |
//! | `files` | `domain`, `worksheet`, `text` | browser, signals |
//! | `browser` | none of ours | signals, panics |
//! | `state` | all the above | HTML |
//! | `ui` | `text`, plain types of `domain` | state, browser |
//! | `pages` | all the above | rules of the domain |

pub mod app;
pub mod browser;
pub mod domain;
pub mod files;
pub mod pages;
pub mod state;
pub mod text;
pub mod ui;
pub mod worksheet;

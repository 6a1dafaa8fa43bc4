//! Samspil: plan a collaboration between a school and an external learning environment.
//!
//! Where to start: `domain` has the data model, `worksheet` the questions, `pages` the
//! screens. `ARCHITECTURE.md` describes the rest. `tests/architecture.rs` enforces the
//! dependencies between the layers:
//!
//! | layer | may use | must not contain |
//! |---|---|---|
//! | `domain` | none | user-visible text, clocks, browser |
//! | `worksheet` | `domain` | user-visible text, browser |
//! | `text` | `domain` | browser, signals |
//! | `files` | `domain`, `worksheet`, `text` | browser, signals |
//! | `browser` | none | signals, panics |
//! | `state` | all of the above | HTML |
//! | `ui` | `text`, plain types of `domain` | state, browser |
//! | `pages` | all of the above | domain rules |

pub mod app;
pub mod browser;
pub mod domain;
pub mod files;
pub mod pages;
pub mod state;
pub mod text;
pub mod ui;
pub mod worksheet;

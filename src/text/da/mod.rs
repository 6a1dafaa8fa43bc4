//! Danish.

pub(super) mod activities;
pub(super) mod agreements;
pub(super) mod annex;
pub(super) mod annex_agreement;
pub(super) mod annex_print;
pub(super) mod app;
pub(super) mod arriving;
pub(super) mod carried;
pub(super) mod comments;
pub(super) mod dates;
pub(super) mod fields;
pub(super) mod footer;
pub(super) mod gallery;
pub(super) mod library;
pub(super) mod link;
pub(super) mod new_year;
pub(super) mod objectives;
pub(super) mod overview;
pub(super) mod own_sheet;
pub(super) mod plan;
pub(super) mod privacy;
pub(super) mod problems;
pub(super) mod profile;
pub(super) mod prompt;
pub(super) mod reliability;
pub(super) mod report;
pub(super) mod revisions;
pub(super) mod saved_page;
pub(super) mod since;
pub(super) mod start;
pub(super) mod storage;
pub(super) mod summary;
pub(super) mod to_annex;
pub(super) mod worksheet;

use super::Language;
use super::chunk_words::all_words;
use super::words::Words;

pub use app::FIRST;

const COMMON: Words = Words {
    language: Language::Da,
    app: app::WORDS,
    start: start::WORDS,
    storage: storage::WORDS,
    dates: dates::WORDS,
    footer: footer::WORDS,
};

/// What the first load contains.
pub static WORDS: Words = COMMON;

all_words!();

//! Norwegian bokmål.

mod activities;
mod agreements;
mod annex;
mod annex_agreement;
mod annex_print;
mod app;
mod arriving;
mod carried;
mod comments;
mod dates;
mod fields;
mod footer;
mod gallery;
mod library;
mod link;
mod new_year;
mod objectives;
mod overview;
mod own_sheet;
mod plan;
mod privacy;
mod problems;
mod profile;
mod prompt;
mod reliability;
mod report;
mod revisions;
mod saved_page;
mod since;
mod start;
mod storage;
mod summary;
mod to_annex;
mod worksheet;

use super::Language;
use super::chunk_words::all_words;
use super::words::Words;

pub use app::FIRST;

const COMMON: Words = Words {
    language: Language::Nb,
    app: app::WORDS,
    start: start::WORDS,
    storage: storage::WORDS,
    dates: dates::WORDS,
    footer: footer::WORDS,
};

all_words!();

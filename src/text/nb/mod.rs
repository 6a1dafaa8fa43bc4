//! Norwegian bokmål.

mod activities;
mod agreements;
mod annex;
mod annex_agreement;
mod annex_print;
mod app;
mod dates;
mod footer;
mod gallery;
mod new_year;
mod objectives;
mod overview;
mod plan;
mod privacy;
mod problems;
mod profile;
mod prompt;
mod reliability;
mod report;
mod revisions;
mod saved_page;
mod start;
mod storage;
mod summary;
mod to_annex;

use super::Language;
use super::words::{LaterWords, Words};

pub use app::FIRST;

pub static WORDS: Words = Words {
    language: Language::Nb,
    app: app::WORDS,
    start: start::WORDS,
    storage: storage::WORDS,
    dates: dates::WORDS,
    footer: footer::WORDS,
    later: || &LATER,
};

static LATER: LaterWords = LaterWords {
    plan: plan::WORDS,
    prompt: prompt::WORDS,
    profile: profile::WORDS,
    agreements: agreements::WORDS,
    overview: overview::WORDS,
    summary: summary::WORDS,
    activities: activities::WORDS,
    annex: annex::WORDS,
    annex_agreement: annex_agreement::WORDS,
    annex_print: annex_print::WORDS,
    gallery: gallery::WORDS,
    new_year: new_year::WORDS,
    objectives: objectives::WORDS,
    reliability: reliability::WORDS,
    report: report::WORDS,
    revisions: revisions::WORDS,
    saved_page: saved_page::WORDS,
    to_annex: to_annex::WORDS,
    privacy: privacy::WORDS,
    problems: problems::WORDS,
};

//! Dansk.

mod agreements;
mod app;
mod dates;
mod overview;
mod plan;
mod problems;
mod profile;
mod prompt;
mod start;
mod summary;

use super::Language;
use super::words::Words;

pub static WORDS: Words = Words {
    language: Language::Da,
    app: app::WORDS,
    start: start::WORDS,
    plan: plan::WORDS,
    prompt: prompt::WORDS,
    profile: profile::WORDS,
    agreements: agreements::WORDS,
    overview: overview::WORDS,
    summary: summary::WORDS,
    problems: problems::WORDS,
    dates: dates::WORDS,
};

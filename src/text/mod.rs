//! The text of the interface.
//!
//! Pure: depends only on `domain`. Typed structs ([`Words`], [`ChunkWords`]), and one folder per
//! language with the same file names, so a missing text does not compile. The texts
//! of the worksheets are in `public/content/`.
//!
//! A new language needs a folder like `da`, a variant of [`Language`] and a file of
//! worksheet texts.

mod chunk_words;
mod da;
mod dates;
mod en;
mod grades;
mod language;
mod nb;
mod wording;
pub mod words;

pub use chunk_words::{AllWords, ChunkWords};
pub use language::Language;
pub use wording::{Says, Wording};
pub use words::{FirstWords, Words};

/// The text of the interface in one language. For tests and for the chunks of the languages.
#[inline]
pub fn words(language: Language) -> &'static AllWords {
    match language {
        Language::Da => &da::ALL,
        Language::En => &en::ALL,
        Language::Nb => &nb::ALL,
    }
}

/// The text that is available before the words of the language are loaded.
pub fn first_words(language: Language) -> &'static FirstWords {
    match language {
        Language::Da => &da::FIRST,
        Language::En => &en::FIRST,
        Language::Nb => &nb::FIRST,
    }
}

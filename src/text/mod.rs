//! The text of the interface.
//!
//! Pure: depends only on `domain`. One typed struct ([`Words`]), and one folder per
//! language with the same file names, so a missing text does not compile. The texts
//! of the worksheets are in `public/content/`.
//!
//! A new language needs a folder like `da`, a variant of [`Language`] and a file of
//! worksheet texts.

mod came;
mod da;
mod dates;
mod en;
mod language;
mod nb;
pub mod words;

#[cfg(feature = "parts")]
pub use came::bring as bring_later_words;
pub use language::Language;
pub use words::{FirstWords, LaterWords, Words};

/// The text of the interface in one language.
#[inline]
pub fn words(language: Language) -> &'static Words {
    match language {
        Language::Da => &da::WORDS,
        Language::En => &en::WORDS,
        Language::Nb => &nb::WORDS,
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

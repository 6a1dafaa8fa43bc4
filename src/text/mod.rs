//! The words of the interface.
//!
//! Pure: knows only `domain`. One typed struct ([`Words`]), one folder per
//! language with the same stems: a text that is missing does not compile. The
//! texts of the worksheets are not here but in `public/content/`.
//!
//! A new language: a folder like `da`, a variant of [`Language`], a file of
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

/// All words in one language.
#[inline]
pub fn words(language: Language) -> &'static Words {
    match language {
        Language::Da => &da::WORDS,
        Language::En => &en::WORDS,
        Language::Nb => &nb::WORDS,
    }
}

/// What is said in a language before its words have come.
pub fn first_words(language: Language) -> &'static FirstWords {
    match language {
        Language::Da => &da::FIRST,
        Language::En => &en::FIRST,
        Language::Nb => &nb::FIRST,
    }
}

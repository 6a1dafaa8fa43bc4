//! The words of a language: Danish ones come with the app, the others when they are wanted.
//!
//! With the feature `parts` (the release) each lies in a WebAssembly module of its own
//! ([`crate::state::part`]).
#![cfg_attr(
    feature = "parts",
    allow(
        unsafe_code,
        reason = "a function in another module is an import of this one"
    )
)]

use crate::state::Missing;
use crate::state::part::part;
use crate::text::{Language, Words, words};

part! { english:
    fn english() -> &'static Words {
        words(Language::En)
    }
}

part! { norwegian:
    fn norwegian() -> &'static Words {
        words(Language::Nb)
    }
}

/// All words in a language, fetched if need be.
pub async fn fetch(language: Language) -> Result<&'static Words, Missing> {
    match language {
        Language::Da => Ok(at_hand()),
        Language::En => english().await,
        Language::Nb => norwegian().await,
    }
}

/// The words that are always here.
pub fn at_hand() -> &'static Words {
    words(Language::Da)
}

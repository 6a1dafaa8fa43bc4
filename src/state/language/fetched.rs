//! The words of a language. The Danish ones are part of the app, the others are loaded on demand.
//!
//! With the feature `parts` (the release), each of the others is in its own WebAssembly module
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

/// All words in a language, loaded if necessary.
pub async fn fetch(language: Language) -> Result<&'static Words, Missing> {
    match language {
        Language::Da => Ok(at_hand()),
        Language::En => english().await,
        Language::Nb => norwegian().await,
    }
}

/// The words that are part of the app.
pub fn at_hand() -> &'static Words {
    words(Language::Da)
}

//! The words of a language: Danish ones come with the app, the others when they are wanted.
//!
//! With the feature `parts` (the release) each lies in a WebAssembly module of its own, as the pages do
//! that are opened later (`pages::part`).
#![cfg_attr(
    feature = "parts",
    allow(
        unsafe_code,
        reason = "a function in another module is an import of this one"
    )
)]

use crate::state::Missing;
use crate::text::{Language, Words, words};

macro_rules! part {
    ($name:ident, $language:expr) => {
        #[cfg(feature = "parts")]
        #[wasm_split_helpers::wasm_split($name, fallible)]
        fn $name() -> Result<&'static Words, Missing> {
            Ok(words($language))
        }

        #[cfg(not(feature = "parts"))]
        async fn $name() -> Result<&'static Words, Missing> {
            std::future::ready(Ok(words($language))).await
        }
    };
}

part!(english, Language::En);
part!(norwegian, Language::Nb);

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

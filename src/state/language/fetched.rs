//! The words of a language. The Danish ones are in the first load and in the chunks that use them; each
//! other language is a chunk of its own ([`crate::state::chunk`]).
#![cfg_attr(
    feature = "chunks",
    allow(
        unsafe_code,
        reason = "a function in another module is an import of this one"
    )
)]

use crate::state::Missing;
use crate::state::chunk::chunk;
use crate::text::{AllWords, ChunkWords, Language, words};

chunk! { english:
    fn english() -> &'static AllWords {
        words(Language::En)
    }
}

chunk! { norwegian:
    fn norwegian() -> &'static AllWords {
        words(Language::Nb)
    }
}

/// All words in a language, loaded if necessary.
pub async fn fetch(language: Language) -> Result<ChunkWords, Missing> {
    match language {
        Language::Da => Ok(ChunkWords::danish()),
        Language::En => english().await.map(ChunkWords::from),
        Language::Nb => norwegian().await.map(ChunkWords::from),
    }
}

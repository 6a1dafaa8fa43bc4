//! Downloads a draft for another party, without what is internal, and with the earlier states by which what comes back
//! is merged.
//!
//! Used by the summary and by the link that is too long. It does not count as a backup.

use std::sync::Arc;

use crate::browser::download::download;
use crate::files::{file_name, page_file_name, page_for_other_party, suffixed, write_shared};
use crate::state::{OpenDraft, today};
use crate::text::ChunkWords;
use crate::worksheet::Texts;

/// What is downloaded.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum GivenAs {
    /// A page that opens without Samspil.
    Page,
    /// A file for Samspil alone.
    File,
}

/// Downloads the open draft for another party. Returns the name of the file if the browser accepted it.
pub async fn give(
    draft: OpenDraft,
    given_as: GivenAs,
    texts: Arc<Texts>,
    words: ChunkWords,
) -> Option<String> {
    draft.mark_state();
    let now = draft.with(Clone::clone);
    let earlier = draft.earlier_states().await;
    let (name, kind, text) = match given_as {
        GivenAs::Page => (
            page_file_name(&now, today()),
            "text/html",
            page_for_other_party(&now, &earlier, &texts, words, today()),
        ),
        GivenAs::File => (
            file_name(&now, today()),
            "application/json",
            write_shared(&now, &earlier),
        ),
    };
    let name = suffixed(&name, words.summary().file_suffix);
    download(&name, kind, text.ok()?).ok()?;
    Some(name)
}

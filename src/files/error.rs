//! Errors of reading and writing files. The messages for users are in `text`.

use super::check::MAX_ENTRIES;
use super::foreign::Foreign;
use super::page::PageFault;
use super::reason::Reason;

/// Why bytes could not be read as drafts, or drafts could not be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileError {
    /// The file is empty.
    Empty,
    /// Larger than the limit.
    TooLarge { bytes: usize, limit: usize },
    /// A file of another kind, such as a picture or a Word document.
    Foreign(Foreign),
    /// A file of this app that is damaged or truncated; line and column count from 1.
    NotJson { line: usize, column: usize },
    /// JSON with too many levels.
    TooDeep,
    /// JSON with more values than browsers have memory for.
    TooMuch { limit: usize },
    /// An HTML page without a readable draft.
    Page(PageFault),
    /// JSON, but not a file of this app.
    NotSamspil,
    /// From a newer version of the app. It is left unchanged.
    Newer { version: u64 },
    /// A file of this app that is neither a collection nor a draft of a known kind.
    UnknownKind(String),
    /// A value does not have the expected type.
    WrongType {
        /// The path, such as `body.tasks[2].due`; empty for the file as a whole.
        path: String,
        reason: Reason,
    },
    /// A list is longer than the app can show.
    TooMany {
        /// The path, such as `body.tasks`.
        path: String,
        entries: usize,
        limit: usize,
    },
    /// A draft could not be serialized, which would be a bug.
    NotWritten { reason: String },
}

/// Paths and values are clipped, because they can contain text of the file.
const MAX_CHARS: usize = 200;

impl FileError {
    pub(super) fn wrong(path: &str, reason: Reason) -> Self {
        Self::WrongType {
            path: clip(path),
            reason,
        }
    }

    pub(super) fn too_many(path: &str, entries: usize) -> Self {
        Self::TooMany {
            path: clip(path),
            entries,
            limit: MAX_ENTRIES,
        }
    }

    pub(super) fn unknown_kind(kind: &str) -> Self {
        Self::UnknownKind(clip(kind))
    }

    /// The same error for a file inside another one, at `place`.
    pub(super) fn within(self, place: &str) -> Self {
        match self {
            Self::NotSamspil => Self::wrong(place, Reason::NotADraft),
            Self::UnknownKind(kind) => Self::wrong(
                &format!("{place}.kind"),
                Reason::UnknownChoice { found: kind },
            ),
            Self::WrongType { path, reason } if path.is_empty() => Self::wrong(place, reason),
            Self::WrongType { path, reason } => Self::wrong(&format!("{place}.{path}"), reason),
            Self::TooMany { path, entries, .. } => {
                Self::too_many(&format!("{place}.{path}"), entries)
            }
            other => other,
        }
    }
}

pub(super) fn clip(text: &str) -> String {
    let mut clipped: String = text.chars().take(MAX_CHARS).collect();
    if clipped.len() < text.len() {
        clipped.push('…');
    }
    clipped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_length_of_an_error_is_limited() {
        let long = "æ".repeat(100_000);
        let FileError::WrongType { path, .. } = FileError::wrong(&long, Reason::Other) else {
            return assert_eq!(long, "");
        };
        assert_eq!(path.chars().count(), MAX_CHARS + 1);
    }

    #[test]
    fn an_error_in_a_collection_names_the_draft() {
        let inner = FileError::wrong("body.tasks[2].due", Reason::Other);
        assert_eq!(
            inner.within("drafts[3]"),
            FileError::wrong("drafts[3].body.tasks[2].due", Reason::Other)
        );
        assert_eq!(
            FileError::wrong("", Reason::Other).within("drafts[3]"),
            FileError::wrong("drafts[3]", Reason::Other)
        );
        assert_eq!(
            FileError::Newer { version: 7 }.within("drafts[3]"),
            FileError::Newer { version: 7 }
        );
    }
}

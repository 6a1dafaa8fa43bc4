//! Why a file was not taken. The words for users come from `text`.

use super::check::MAX_ENTRIES;
use super::page::PageFault;

/// Why bytes could not be read as drafts, or drafts not be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileError {
    /// Nothing is in it.
    Empty,
    /// Larger than we read.
    TooLarge { bytes: usize, limit: usize },
    /// Not UTF-8: a picture, a Word document, text in another encoding.
    NotText,
    /// Text in UTF-16, as some editors write when asked for "Unicode".
    Utf16,
    /// Text, but not JSON, or cut off; counted from 1.
    NotJson { line: usize, column: usize },
    /// JSON with more levels than we follow.
    TooDeep,
    /// JSON with more values than browsers have room for.
    TooMuch { limit: usize },
    /// A page without a draft that can be read.
    Page(PageFault),
    /// JSON, but none of ours.
    NotSamspil,
    /// From a later version of the app. Nothing of it is touched.
    Newer { version: u64 },
    /// Ours, but neither a collection nor a draft of a kind that we know.
    UnknownKind(String),
    /// Something in it is not as it must be.
    WrongType {
        /// Where, such as `body.tasks[2].due`; empty for the file as a whole.
        path: String,
        /// What is wrong, in English, for whoever mends the file.
        reason: String,
    },
    /// A list is longer than we can show.
    TooMany {
        /// Where, such as `body.tasks`.
        path: String,
        entries: usize,
        limit: usize,
    },
    /// A draft could not be written; that would be an error of ours.
    NotWritten { reason: String },
}

/// Neither a path nor a reason may be as long as the text that is wrong.
const MAX_CHARS: usize = 200;

impl FileError {
    pub(super) fn wrong(path: &str, reason: &str) -> Self {
        Self::WrongType {
            path: clip(path),
            reason: clip(reason),
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

    /// The same error of a file that lies within another, at `place`.
    pub(super) fn within(self, place: &str) -> Self {
        match self {
            Self::NotSamspil => Self::wrong(place, "not a draft of ours"),
            Self::UnknownKind(kind) => {
                Self::wrong(&format!("{place}.kind"), &format!("unknown kind `{kind}`"))
            }
            Self::WrongType { path, reason } if path.is_empty() => Self::wrong(place, &reason),
            Self::WrongType { path, reason } => Self::wrong(&format!("{place}.{path}"), &reason),
            Self::TooMany { path, entries, .. } => {
                Self::too_many(&format!("{place}.{path}"), entries)
            }
            other => other,
        }
    }
}

fn clip(text: &str) -> String {
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
    fn an_error_does_not_grow_with_the_text_that_is_wrong() {
        let long = "æ".repeat(100_000);
        let FileError::WrongType { path, reason } = FileError::wrong(&long, &long) else {
            return assert_eq!(long, "");
        };
        assert_eq!(path.chars().count(), MAX_CHARS + 1);
        assert_eq!(path, reason);
    }

    #[test]
    fn an_error_within_a_collection_names_the_draft() {
        let inner = FileError::wrong("body.tasks[2].due", "no");
        assert_eq!(
            inner.within("drafts[3]"),
            FileError::wrong("drafts[3].body.tasks[2].due", "no")
        );
        assert_eq!(
            FileError::wrong("", "no").within("drafts[3]"),
            FileError::wrong("drafts[3]", "no")
        );
        assert_eq!(
            FileError::Newer { version: 7 }.within("drafts[3]"),
            FileError::Newer { version: 7 }
        );
    }
}

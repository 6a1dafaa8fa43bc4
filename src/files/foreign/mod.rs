//! Files that are not of this app: what they are, so that the user can be told what to do next.
//!
//! Called by `opened`. The first bytes decide, then the structure of a text, then the name.

mod name;
mod signature;
mod text;

pub(super) use name::by_name;
pub(super) use signature::by_bytes;
pub(super) use text::by_text;

/// The kind of a file that is not of this app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// A Word document.
    Word,
    /// A document of another word processor (RTF, `OpenDocument`, Pages).
    Document,
    Pdf,
    /// An e-mail, which may have a file of the app attached.
    Mail,
    /// A spreadsheet or CSV.
    Spreadsheet,
    /// A presentation.
    Slides,
    /// A web page saved as an archive (MHTML).
    WebArchive,
    Picture,
    /// Sound or video.
    Recording,
    /// An archive, which may contain a file of the app.
    Archive,
    /// An appointment.
    Calendar,
    /// A link to a page or a file.
    Shortcut,
    /// Plain text.
    Text,
    /// None of the above.
    Unknown,
}

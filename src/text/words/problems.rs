//! Text of errors, with the next step for the user.

pub struct ProblemWords {
    pub file_title: &'static str,
    pub nothing_changed: &'static str,
    pub empty: &'static str,
    pub too_large: fn(u64, u64) -> String,
    pub foreign: ForeignWords,
    pub not_json: fn(usize, usize) -> String,
    pub too_deep: &'static str,
    pub too_much: &'static str,
    /// The place, the number of items, and the maximum.
    pub too_many: fn(&str, usize, usize) -> String,
    pub page_not_ours: &'static str,
    pub page_cut: &'static str,
    pub page_changed: &'static str,
    pub not_samspil: &'static str,
    pub newer: fn(u64) -> String,
    pub unknown_kind: fn(&str) -> String,
    /// The place, and why it can't be read.
    pub wrong_type: fn(&str, &str) -> String,
    pub reason: ReasonWords,
    pub unread: &'static str,
    /// Shown on another page than the start page, which has the message.
    pub message_waits: &'static str,
    /// Drafts of a file that could not be read, while others were.
    pub left_out_title: fn(usize) -> String,
    pub left_out_text: &'static str,
}

/// What a file is that was never a file of the app, and what to do next.
pub struct ForeignWords {
    pub word: &'static str,
    pub document: &'static str,
    pub pdf: &'static str,
    pub mail: &'static str,
    pub spreadsheet: &'static str,
    pub slides: &'static str,
    pub web_archive: &'static str,
    pub picture: &'static str,
    pub recording: &'static str,
    pub archive: &'static str,
    pub calendar: &'static str,
    pub shortcut: &'static str,
    pub text: &'static str,
    pub unknown: &'static str,
    /// The names of the two buttons that make files of the app.
    pub own_files: fn(&str, &str) -> String,
    pub copy: &'static str,
    pub attached: &'static str,
    pub unpack: &'static str,
    pub follow: &'static str,
}

/// Why a value in a file can't be read: parts of a sentence.
pub struct ReasonWords {
    pub missing: fn(&str) -> String,
    pub expected: fn(&str) -> String,
    /// What the file has, and what is expected.
    pub expected_instead: fn(&str, &str) -> String,
    pub text: &'static str,
    pub number: &'static str,
    pub yes_or_no: &'static str,
    pub list: &'static str,
    pub group: &'static str,
    pub date_or_time: &'static str,
    pub id: &'static str,
    pub school_year: &'static str,
    pub rating: &'static str,
    pub unknown_choice: fn(&str) -> String,
    pub same_id: &'static str,
    pub built_in_id: &'static str,
    pub not_a_draft: &'static str,
    pub no_such_version: &'static str,
    pub other: &'static str,
}

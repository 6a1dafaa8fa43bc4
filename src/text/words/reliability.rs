//! Text about storage, tabs and undo.

pub struct ReliabilityWords {
    pub gone_title: &'static str,
    pub gone_text: &'static str,
    pub saving: &'static str,
    pub unchanged: &'static str,
    /// Shown only after the write was confirmed.
    pub saved: fn(&str) -> String,
    pub on_this_device: &'static str,
    pub undo: &'static str,
    pub redo: &'static str,
    /// Announced after undo; `redone` after redo.
    pub undone: &'static str,
    pub redone: &'static str,
    /// Shown in a tab that follows the one that holds the write lock.
    pub follows: &'static str,
    pub edit_here: &'static str,
    pub conflict_kept: &'static str,
    pub gone_elsewhere: &'static str,
    /// Saved at this time, in one copy only.
    pub saved_once: fn(&str) -> String,
    /// Saved at this time, in the durable copy alone.
    pub saved_aside: fn(&str) -> String,
    /// The panel that says where a draft is stored.
    pub where_title: &'static str,
    pub where_open: &'static str,
    pub where_device: &'static str,
    pub where_file: &'static str,
    pub device_since: fn(&str) -> String,
    pub device_both: &'static str,
    pub device_once: &'static str,
    pub device_aside: &'static str,
    pub device_not: &'static str,
    pub kept_for_good: &'static str,
    pub kept_for_now: &'static str,
    pub file_since: fn(&str) -> String,
    pub file_opened: &'static str,
    pub file_changed: &'static str,
    pub file_same: &'static str,
    pub file_never: &'static str,
    /// Shown once, after substantial work without a downloaded file.
    pub nudge: &'static str,
}

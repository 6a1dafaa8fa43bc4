use crate::text::words::ReliabilityWords;

pub const WORDS: ReliabilityWords = ReliabilityWords {
    undo: "Undo last change",
    redo: "Redo what was undone",
    undone: "Undone.",
    redone: "Done again.",
    follows: "You are writing in another tab. Here you can follow what happens there.",
    edit_here: "Edit here instead",
    conflict_kept: "The draft had also been changed in another tab. That version is now under “Earlier versions”.",
    gone_elsewhere: "The draft was deleted in another tab or in the browser. The text is still here: download it as a file, or go on writing and it is saved again.",
    saved_once: |time| {
        format!("Saved {time}, but in one place only. Download a file before you close.")
    },
    saved_aside: |time| {
        format!(
            "Saved {time} in the reserve, for the browser’s room is used up. Delete drafts that you don’t use."
        )
    },
    where_title: "Where is what I have written?",
    where_open: "Where is it?",
    where_device: "On this device",
    where_file: "In a file",
    device_since: |when| format!("Saved {when}."),
    device_both: "The browser holds two copies, so not even a power cut deletes anything.",
    device_once: "The browser allows one copy only. It may be lost if the machine goes down.",
    device_aside: "The browser’s usual room is used up. The copy lies in the reserve.",
    device_not: "It is not saved here.",
    kept_for_good: "The browser has promised to keep it until you delete it.",
    kept_for_now: "The browser may delete it: on an iPad after seven days without a visit, on many Chromebooks when you sign out.",
    file_since: |when| format!("Downloaded as a file {when}."),
    file_opened: "Opened from a file.",
    file_changed: "You have changed something since.",
    file_same: "Nothing has changed since.",
    file_never: "There is no file yet. The file is the safe copy: it opens on any machine.",
    nudge: "Well on your way! Download a file, and it lies outside the browser too.",
};

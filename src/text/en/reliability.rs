use crate::text::words::ReliabilityWords;

pub const WORDS: ReliabilityWords = ReliabilityWords {
    gone_title: "The draft is not on this device",
    gone_text: "A draft is stored only on the device where it was written. If you have it as a file, you can open the file from the start page.",
    saving: "Saving …",
    unchanged: "Saved",
    saved: |when| format!("Saved {when}"),
    on_this_device: "on this device",
    undo: "Undo last change",
    redo: "Redo last change",
    undone: "Undone.",
    redone: "Redone.",
    follows: "You are editing in another tab. This tab shows your changes as you make them.",
    edit_here: "Edit here instead",
    conflict_kept: "The draft had also been changed in another tab. That version is now under “Earlier versions”.",
    gone_elsewhere: "The draft was deleted in another tab or in the browser. The text is still here: save it as a file, or carry on writing and it will be saved again.",
    saved_once: |time| {
        format!("Saved {time}, but in one place only. Save a file before you close.")
    },
    saved_aside: |time| {
        format!(
            "Saved {time} in reserve storage, because the browser’s usual storage is full. Delete drafts you no longer need."
        )
    },
    where_title: "Where is my work saved?",
    where_open: "Where is it?",
    where_device: "On this device",
    where_file: "In a file",
    device_since: |when| format!("Saved {when}."),
    device_both: "The browser keeps two copies, so you lose nothing even in a power cut.",
    device_once: "The browser allows only one copy. It could be lost if the computer crashes.",
    device_aside: "The browser’s usual storage is full. The copy is in reserve storage.",
    device_not: "It is not saved here.",
    kept_for_good: "The browser has promised to keep it until you delete it.",
    kept_for_now: "The browser may delete it: on an iPad if you do not visit for seven days, on many Chromebooks when you sign out.",
    file_since: |when| format!("Saved as a file {when}."),
    file_opened: "Opened from a file.",
    file_changed: "You have made changes since then.",
    file_same: "Nothing has changed since then.",
    file_never: "There is no file yet. The file is your safe copy: it opens on any computer.",
    nudge: "Good progress! Save a file so that you have a copy outside the browser too.",
};

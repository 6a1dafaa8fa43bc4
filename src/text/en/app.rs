use crate::text::words::{AppWords, FirstWords};

pub const FIRST: FirstWords = FirstWords {
    title: "Plan the collaboration between school and external learning environment",
    texts_failed: "The texts could not be fetched. See whether you are online and try again. What you have written is saved.",
    try_again: "Try again",
};

pub const WORDS: AppWords = AppWords {
    name: "Samspil",
    tagline: "Plan the collaboration between school and external learning environment",
    skip: "Skip to content",
    home: "Go to the start page",
    language: "Language",
    menu: "Menu",
    undo: "Undo",
    close: "Close",
    cancel: "Cancel",
    loading: "Fetching the texts …",
    texts_failed: FIRST.texts_failed,
    chunk_failed_title: "The page could not be fetched",
    chunk_failed: "See whether you are online and try again. What you have written is saved on this device.",
    try_again: FIRST.try_again,
    unknown_title: "There is no such page",
    unknown_text: "The address leads nowhere. Perhaps it was not copied in full.",
    gone_title: "The draft is not on this device",
    gone_text: "A draft lies only where it was written. If you have it as a file, you can open it from the start page.",
    saving: "Saving …",
    unchanged: "Saved",
    saved: |when| format!("Saved {when}"),
    on_this_device: "on this device",
    in_file: |when| format!("in a file {when}"),
    in_own_file: "in a file",
    changed_since_file: "changed since the file",
    not_in_file: "not in a file yet",
    download: "Download as file",
    downloaded: |name| {
        format!("The file “{name}” was downloaded. You will find it among your downloads.")
    },
    newer: "There is a new version of Samspil. It will be used the next time you open Samspil.",
    take_newer: "Use it now",
    drop_here: "Let go of the file to open it",
    about: "All that you write stays on this device. No account, no server.",
    ends_with: "Samspil",
    save_page: "Save as page",
};

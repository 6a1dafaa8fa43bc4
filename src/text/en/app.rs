use crate::text::words::{AppWords, FirstWords};

pub const FIRST: FirstWords = FirstWords {
    title: "Plan a collaboration between a school and a learning venue",
    texts_failed: "The text of this page could not be loaded. Check that you are online and try again. What you have written is saved.",
    try_again: "Try again",
};

pub const WORDS: AppWords = AppWords {
    name: "Samspil",
    skip: "Skip to content",
    home: "Go to the start page",
    language: "Language",
    menu: "Menu",
    undo: "Undo",
    close: "Close",
    chunk_failed_title: "The page could not be loaded",
    chunk_failed: "Check that you are online and try again. What you have written is saved on this device.",
    try_again: FIRST.try_again,
    unknown_title: "Page not found",
    unknown_text: "There is no page at this address. Part of it may be missing.",
    in_file: |when| format!("in a file {when}"),
    in_own_file: "in a file",
    changed_since_file: "newer than the file",
    not_in_file: "no file yet",
    download: "Save as file",
    downloaded: |name| format!("“{name}” was saved. You will find it in your downloads."),
    newer: "A new version of Samspil is ready. You will get it the next time you open Samspil.",
    take_newer: "Update now",
    drop_here: "Drop the file to open it",
    about: "Everything you write stays on this device. No account, no server.",
    ends_with: "Samspil",
};

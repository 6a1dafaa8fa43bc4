use crate::text::words::StorageWords;

pub const WORDS: StorageWords = StorageWords {
    unavailable: "The browser will not save anything here, perhaps because the window is private or cookies are blocked. Save a file before you close.",
    full: "The browser’s storage is full. Save a file now, and delete drafts you no longer need.",
    failed: "What you wrote was not saved. Save a file now, then try reloading the page.",
    slow: "The browser is slow to answer, so what you write is saved in one place only. Save a file before you close, and try again shortly.",
    download_failed: "The browser could not save the file. Try again, or use another browser.",
};

use crate::text::words::StorageWords;

pub const WORDS: StorageWords = StorageWords {
    unavailable: "The browser will not save anything here, perhaps because the window is private or cookies are blocked. Download a file before you close.",
    full: "There is no more room in the browser. Download a file now, and delete drafts you do not use.",
    failed: "What you wrote was not saved. Download a file now, then try to reload the page.",
    slow: "The browser is slow to answer, so what you write is saved in one place only. Download a file before you close, and try again in a little while.",
    download_failed: "The browser would not download the file. Try again, or try another browser.",
};

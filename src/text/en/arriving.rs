use crate::text::words::ArrivingWords;

pub const WORDS: ArrivingWords = ArrivingWords {
    import_title: "You already have this draft",
    import_text: |title| {
        format!("The file contains a different version of “{title}”. What would you like to do?")
    },
    import_mine: "On this device",
    import_theirs: "In the file",
    import_changed: |when| format!("changed {when}"),
    keep_both: "Keep both",
    keep_both_text: "The file becomes a separate draft.",
    replace: "Replace mine",
    replace_text: "Your version is kept under “Earlier versions”.",
    opened: |n| match n {
        1 => "The draft was opened.".to_owned(),
        n => format!("{n} drafts were opened."),
    },
    same: "The file is the same as the draft you have here. Nothing has changed.",
    replaced: "The draft was replaced by the one in the file. The old one is under “Earlier versions”.",
    reading: |file| format!("Reading “{file}” …"),
    storing: |n, of| format!("Saving drafts: {n} of {of} …"),
};

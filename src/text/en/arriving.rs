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
};

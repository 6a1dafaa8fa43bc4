use crate::text::words::FooterWords;

pub const WORDS: FooterWords = FooterWords {
    label: "About Samspil",
    help: "Help",
    accessibility: "Accessibility",
    privacy: "Privacy",
    shortcuts: "Keyboard shortcuts",
    offline: "Ready to use without a network",
    keys: [
        ("Ctrl + Z", "Undo"),
        ("Ctrl + Shift + Z or Ctrl + Y", "Redo"),
        ("Ctrl + S", "Download as file"),
        (
            "Alt + arrow up or down",
            "Move an activity in Bilag 1, when you are in it",
        ),
        ("Esc", "Close a menu or a window"),
        ("?", "Show this list, when you are not writing"),
    ],
    mac: "On a Mac: ⌘ in place of Ctrl, and ⌥ in place of Alt.",
    single_key: "The key ? shows this list",
};

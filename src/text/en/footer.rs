use crate::text::words::FooterWords;

pub const WORDS: FooterWords = FooterWords {
    label: "About Samspil",
    help: "Help",
    accessibility: "Accessibility",
    privacy: "Privacy",
    shortcuts: "Keyboard shortcuts",
    offline: "Ready for offline use",
    keys: [
        ("Ctrl + Z", "Undo"),
        ("Ctrl + Shift + Z or Ctrl + Y", "Redo"),
        ("Ctrl + S", "Save as file"),
        (
            "Alt + up or down arrow",
            "Move the activity you are in (Bilag 1)",
        ),
        ("Esc", "Close a menu or a window"),
        ("?", "Show this list (when you are not typing)"),
    ],
    mac: "On a Mac, use ⌘ instead of Ctrl and ⌥ instead of Alt.",
    single_key: "Press ? to show this list",
};

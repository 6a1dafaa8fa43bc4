use crate::text::words::FooterWords;

pub const WORDS: FooterWords = FooterWords {
    label: "Om Samspil",
    help: "Hjælp",
    accessibility: "Tilgængelighed",
    privacy: "Privatliv",
    shortcuts: "Genveje på tastaturet",
    offline: "Klar til brug uden net",
    keys: [
        ("Ctrl + Z", "Fortryd"),
        ("Ctrl + Shift + Z eller Ctrl + Y", "Gentag det fortrudte"),
        ("Ctrl + S", "Gem som fil"),
        (
            "Alt + pil op eller ned",
            "Flyt en aktivitet i Bilag 1, når du står i den",
        ),
        ("Esc", "Luk en menu eller et vindue"),
        ("?", "Vis denne liste, når du ikke er ved at skrive"),
    ],
    mac: "På en Mac: ⌘ i stedet for Ctrl og ⌥ i stedet for Alt.",
    single_key: "Tasten ? viser listen",
};

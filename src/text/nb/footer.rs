use crate::text::words::FooterWords;

pub const WORDS: FooterWords = FooterWords {
    label: "Om Samspil",
    help: "Hjelp",
    accessibility: "Tilgjengelighet",
    privacy: "Personvern",
    shortcuts: "Snarveier på tastaturet",
    offline: "Klar til bruk uten nett",
    keys: [
        ("Ctrl + Z", "Angre"),
        ("Ctrl + Shift + Z eller Ctrl + Y", "Gjør om"),
        ("Ctrl + S", "Last ned som fil"),
        (
            "Alt + pil opp eller ned",
            "Flytt en aktivitet i Bilag 1 når du står i den",
        ),
        ("Esc", "Lukk en meny eller et vindu"),
        ("?", "Vis denne listen når du ikke holder på å skrive"),
    ],
    mac: "På en Mac: ⌘ i stedet for Ctrl og ⌥ i stedet for Alt.",
    single_key: "Tasten ? viser listen",
};

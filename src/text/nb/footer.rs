use crate::text::words::FooterWords;

pub const WORDS: FooterWords = FooterWords {
    label: "Om Samspil",
    help: "Hjelp",
    accessibility: "Tilgjengelighet",
    privacy: "Personvern",
    shortcuts: "Hurtigtaster",
    offline: "Klar til bruk uten nett",
    keys: [
        ("Ctrl + Z", "Angre"),
        ("Ctrl + Shift + Z eller Ctrl + Y", "Gjør om"),
        ("Ctrl + S", "Lagre som fil"),
        (
            "Alt + pil opp eller ned",
            "Flytt aktiviteten du står i (Bilag 1)",
        ),
        ("Esc", "Lukk en meny eller et vindu"),
        ("?", "Vis denne listen (når du ikke skriver)"),
    ],
    mac: "På Mac bruker du ⌘ i stedet for Ctrl og ⌥ i stedet for Alt.",
    single_key: "Trykk ? for å vise listen",
};

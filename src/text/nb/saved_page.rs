use crate::text::words::SavedPageWords;

pub const WORDS: SavedPageWords = SavedPageWords {
    save_page: "Lagre som side",
    plan_hint: "Én fil som kan åpnes med et dobbeltklikk på alle maskiner, også uten Samspil og uten nett. Du kan lese den, skrive den ut og åpne den her igjen. Den inneholder hele utkastet som data, også interne notater.",
    annex_hint: "Én fil som kan åpnes med et dobbeltklikk på alle maskiner, også uten Samspil og uten nett. Du kan lese den, skrive den ut og åpne den her igjen. Den inneholder hele bilaget som data, også rapporten og det som er skjult.",
    share: "Lagre side til den andre parten",
    foot: |date| {
        format!(
            "Lagret fra Samspil {date}. Åpne filen i Samspil for å arbeide videre. Endringer som gjøres direkte i siden, blir ikke med."
        )
    },
    foot_internal: "Filen inneholder også interne notater, selv om de ikke vises her. Velg «Lagre side til den andre parten» i Samspil hvis den skal sendes til andre.",
    empty: "Det er ikke skrevet noe ennå.",
};

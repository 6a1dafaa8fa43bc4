use crate::text::words::SavedPageWords;

pub const WORDS: SavedPageWords = SavedPageWords {
    plan_hint: "Én fil som åpnes med et dobbeltklikk overalt, også uten Samspil og uten nett. Du kan lese den, skrive den ut og åpne den her igjen. Hele utkastet, også de interne notatene, følger med som data.",
    annex_hint: "Én fil som åpnes med et dobbeltklikk overalt, også uten Samspil og uten nett. Du kan lese den, skrive den ut og åpne den her igjen. Hele bilaget, også det skjulte og rapporten, følger med som data.",
    share: "Last ned side til den andre parten",
    foot: |date| {
        format!(
            "Lagret fra Samspil {date}. Filen kan åpnes i Samspil, så man kan arbeide videre. Endringer rett i siden blir ikke med."
        )
    },
    foot_internal: "Filen inneholder også interne notater, selv om de ikke vises her. Velg «Last ned side til den andre parten» i Samspil hvis den skal sendes videre.",
    empty: "Det er ikke skrevet noe ennå.",
};

use crate::text::words::SavedPageWords;

pub const WORDS: SavedPageWords = SavedPageWords {
    save_page: "Gem som side",
    plan_hint: "Én fil, der åbner med et dobbeltklik overalt, også uden Samspil og uden net. Du kan læse den, udskrive den og åbne den her igen. Hele kladden, også de interne noter, følger med som data.",
    annex_hint: "Én fil, der åbner med et dobbeltklik overalt, også uden Samspil og uden net. Du kan læse den, udskrive den og åbne den her igen. Hele bilaget, også det skjulte og rapporten, følger med som data.",
    share: "Gem side til den anden part",
    foot: |date| {
        format!(
            "Gemt fra Samspil {date}. Filen kan åbnes i Samspil, så man kan arbejde videre. Rettelser direkte i siden kommer ikke med."
        )
    },
    foot_internal: "Filen rummer også interne noter, selv om de ikke vises her. Vælg »Gem side til den anden part« i Samspil, hvis den skal sendes videre.",
    empty: "Der er ikke skrevet noget endnu.",
};

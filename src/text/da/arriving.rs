use crate::text::words::ArrivingWords;

pub const WORDS: ArrivingWords = ArrivingWords {
    import_title: "Du har allerede denne kladde",
    import_text: |title| format!("Filen rummer en anden udgave af »{title}«. Hvad vil du?"),
    import_mine: "Her på enheden",
    import_theirs: "I filen",
    import_changed: |when| format!("ændret {when}"),
    keep_both: "Behold begge",
    keep_both_text: "Filen bliver til en kladde for sig.",
    replace: "Erstat min",
    replace_text: "Din udgave bliver liggende som en tidligere version.",
    opened: |n| match n {
        1 => "Kladden er åbnet.".to_owned(),
        n => format!("{n} kladder er åbnet."),
    },
    same: "Filen er magen til den, du har her. Intet er ændret.",
    replaced: "Kladden er erstattet af den fra filen. Den gamle ligger under »Tidligere versioner«.",
    reading: |file| format!("Læser »{file}« …"),
    storing: |n, of| format!("Gemmer kladder: {n} af {of} …"),
};

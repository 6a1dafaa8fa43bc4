use crate::text::words::ArrivingWords;

pub const WORDS: ArrivingWords = ArrivingWords {
    import_title: "Du har allerede dette utkastet",
    import_text: |title| {
        format!("Filen inneholder en annen versjon av «{title}». Hva vil du gjøre?")
    },
    import_mine: "På denne enheten",
    import_theirs: "I filen",
    import_changed: |when| format!("endret {when}"),
    keep_both: "Behold begge",
    keep_both_text: "Filen blir et eget utkast.",
    replace: "Erstatt min",
    replace_text: "Din versjon blir tatt vare på under «Tidligere versjoner».",
    opened: |n| match n {
        1 => "Utkastet er åpnet.".to_owned(),
        n => format!("{n} utkast er åpnet."),
    },
    same: "Filen er lik utkastet du har her. Ingenting er endret.",
    replaced: "Utkastet er erstattet av det fra filen. Det gamle ligger under «Tidligere versjoner».",
    reading: |file| format!("Leser «{file}» …"),
    storing: |n, of| format!("Lagrer utkast: {n} av {of} …"),
};

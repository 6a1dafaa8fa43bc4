use crate::text::words::ReliabilityWords;

pub const WORDS: ReliabilityWords = ReliabilityWords {
    gone_title: "Kladden er ikke på denne enhed",
    gone_text: "En kladde ligger kun dér, hvor den er skrevet. Har du den som fil, kan du åbne den fra forsiden.",
    saving: "Gemmer …",
    unchanged: "Gemt",
    saved: |when| format!("Gemt {when}"),
    on_this_device: "på denne enhed",
    undo: "Fortryd sidste ændring",
    redo: "Gentag det fortrudte",
    undone: "Fortrudt.",
    redone: "Gentaget.",
    follows: "Du er ved at skrive i en anden fane. Her kan du følge med, mens det sker.",
    edit_here: "Rediger her i stedet",
    conflict_kept: "Kladden var også ændret i en anden fane. Den udgave ligger nu under »Tidligere versioner«.",
    gone_elsewhere: "Kladden er slettet i en anden fane eller i browseren. Teksten er her endnu: Gem den som fil, eller skriv videre, så bliver den gemt igen.",
    saved_once: |time| format!("Gemt {time}, men kun ét sted. Gem en fil, før du lukker."),
    saved_aside: |time| {
        format!(
            "Gemt {time} i reserven, for browserens plads er brugt op. Slet kladder, du ikke bruger."
        )
    },
    where_title: "Hvor ligger det, jeg har skrevet?",
    where_open: "Hvor ligger det?",
    where_device: "På denne enhed",
    where_file: "I en fil",
    device_since: |when| format!("Gemt {when}."),
    device_both: "Der er to udgaver i browseren, så heller ikke et strømsvigt sletter noget.",
    device_once: "Browseren tillader kun én udgave. Den kan gå tabt, hvis maskinen går ned.",
    device_aside: "Browserens almindelige plads er brugt op. Udgaven ligger i reserven.",
    device_not: "Det er ikke gemt her.",
    kept_for_good: "Browseren har lovet at beholde det, til du selv sletter det.",
    kept_for_now: "Browseren kan slette det: på iPad efter syv dage uden besøg, på mange Chromebooks når du logger ud.",
    file_since: |when| format!("Gemt som fil {when}."),
    file_opened: "Åbnet fra en fil.",
    file_changed: "Du har ændret noget siden.",
    file_same: "Intet er ændret siden.",
    file_never: "Der er endnu ingen fil. Filen er den sikre udgave: Den kan åbnes på enhver maskine.",
    nudge: "Godt i gang! Gem en fil, så ligger det også uden for browseren.",
};

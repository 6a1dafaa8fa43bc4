use crate::text::words::ReliabilityWords;

pub const WORDS: ReliabilityWords = ReliabilityWords {
    gone_title: "Utkastet finnes ikke på denne enheten",
    gone_text: "Et utkast er bare lagret på enheten det er skrevet på. Har du det som fil, kan du åpne filen fra forsiden.",
    saving: "Lagrer …",
    unchanged: "Lagret",
    saved: |when| format!("Lagret {when}"),
    on_this_device: "på denne enheten",
    undo: "Angre siste endring",
    redo: "Gjør om siste endring",
    undone: "Angret.",
    redone: "Gjort om.",
    follows: "Du redigerer i en annen fane. Her ser du endringene etter hvert som du gjør dem.",
    edit_here: "Rediger her i stedet",
    conflict_kept: "Utkastet var også endret i en annen fane. Den versjonen ligger nå under «Tidligere versjoner».",
    gone_elsewhere: "Utkastet er slettet i en annen fane eller i nettleseren. Teksten er fortsatt her: Lagre den som fil, eller skriv videre, så blir den lagret igjen.",
    saved_once: |time| format!("Lagret {time}, men bare ett sted. Lagre en fil før du lukker."),
    saved_aside: |time| {
        format!(
            "Lagret {time} i reservelageret, fordi det vanlige lageret i nettleseren er fullt. Slett utkast du ikke trenger."
        )
    },
    where_title: "Hvor er arbeidet mitt lagret?",
    where_open: "Hvor ligger det?",
    where_device: "På denne enheten",
    where_file: "I en fil",
    device_since: |when| format!("Lagret {when}."),
    device_both: "Nettleseren har to kopier, så ingenting går tapt ved et strømbrudd.",
    device_once: "Nettleseren tillater bare én kopi. Den kan gå tapt hvis maskinen krasjer.",
    device_aside: "Det vanlige lageret i nettleseren er fullt. Kopien ligger i reservelageret.",
    device_not: "Det er ikke lagret her.",
    kept_for_good: "Nettleseren har lovet å beholde det til du sletter det.",
    kept_for_now: "Nettleseren kan slette det: på iPad hvis du ikke er innom på sju dager, på mange Chromebooker når du logger ut.",
    file_since: |when| format!("Lagret som fil {when}."),
    file_opened: "Åpnet fra en fil.",
    file_changed: "Du har gjort endringer siden da.",
    file_same: "Ingenting er endret siden da.",
    file_never: "Det finnes ingen fil ennå. Filen er den sikre kopien: Den kan åpnes på alle maskiner.",
    nudge: "Godt i gang! Lagre en fil, så har du en kopi utenfor nettleseren også.",
};

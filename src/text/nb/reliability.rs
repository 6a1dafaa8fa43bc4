use crate::text::words::ReliabilityWords;

pub const WORDS: ReliabilityWords = ReliabilityWords {
    undo: "Angre siste endring",
    redo: "Gjør om det angrede",
    undone: "Angret.",
    redone: "Gjort om.",
    follows: "Du holder på å skrive i en annen fane. Her kan du følge med mens det skjer.",
    edit_here: "Rediger her i stedet",
    conflict_kept: "Utkastet var også endret i en annen fane. Den utgaven ligger nå under «Tidligere versjoner».",
    gone_elsewhere: "Utkastet er slettet i en annen fane eller i nettleseren. Teksten er her ennå: Last den ned som fil, eller skriv videre, så blir den lagret igjen.",
    saved_once: |time| format!("Lagret {time}, men bare ett sted. Last ned en fil før du lukker."),
    saved_aside: |time| {
        format!(
            "Lagret {time} i reserven, for plassen i nettleseren er brukt opp. Slett utkast du ikke bruker."
        )
    },
    where_title: "Hvor ligger det jeg har skrevet?",
    where_open: "Hvor ligger det?",
    where_device: "På denne enheten",
    where_file: "I en fil",
    device_since: |when| format!("Lagret {when}."),
    device_both: "Det ligger to utgaver i nettleseren, så heller ikke et strømbrudd sletter noe.",
    device_once: "Nettleseren tillater bare én utgave. Den kan gå tapt hvis maskinen krasjer.",
    device_aside: "Den vanlige plassen i nettleseren er brukt opp. Utgaven ligger i reserven.",
    device_not: "Det er ikke lagret her.",
    kept_for_good: "Nettleseren har lovet å beholde det til du selv sletter det.",
    kept_for_now: "Nettleseren kan slette det: på iPad etter sju dager uten besøk, på mange Chromebooker når du logger ut.",
    file_since: |when| format!("Lastet ned som fil {when}."),
    file_opened: "Åpnet fra en fil.",
    file_changed: "Du har endret noe siden.",
    file_same: "Ingenting er endret siden.",
    file_never: "Det finnes ingen fil ennå. Filen er den sikre utgaven: Den kan åpnes på alle maskiner.",
    nudge: "Godt i gang! Last ned en fil, så ligger det også utenfor nettleseren.",
};

use crate::text::words::{AppWords, FirstWords};

pub const FIRST: FirstWords = FirstWords {
    title: "Planlegg samarbeidet mellom skole og eksternt læringsmiljø",
    texts_failed: "Tekstene kunne ikke hentes. Se om du er på nett, og prøv igjen. Det dere har skrevet, er lagret.",
    try_again: "Prøv igjen",
};

pub const WORDS: AppWords = AppWords {
    name: "Samspil",
    tagline: "Planlegg samarbeidet mellom skole og eksternt læringsmiljø",
    skip: "Gå til innholdet",
    home: "Til forsiden",
    language: "Språk",
    menu: "Meny",
    undo: "Angre",
    close: "Lukk",
    cancel: "Avbryt",
    loading: "Henter tekstene …",
    texts_failed: FIRST.texts_failed,
    chunk_failed_title: "Siden kunne ikke hentes",
    chunk_failed: "Se om du er på nett, og prøv igjen. Det dere har skrevet, er lagret på enheten.",
    try_again: FIRST.try_again,
    unknown_title: "Siden finnes ikke",
    unknown_text: "Adressen fører ingen steder. Kanskje ble ikke hele kopiert med.",
    gone_title: "Utkastet er ikke på denne enheten",
    gone_text: "Et utkast ligger bare der det er skrevet. Har du det som fil, kan du åpne den fra forsiden.",
    saving: "Lagrer …",
    unchanged: "Lagret",
    saved: |when| format!("Lagret {when}"),
    on_this_device: "på denne enheten",
    in_file: |when| format!("i fil {when}"),
    in_own_file: "i en fil",
    changed_since_file: "endret siden filen",
    not_in_file: "ikke i en fil ennå",
    download: "Last ned som fil",
    downloaded: |name| {
        format!("Filen «{name}» er lastet ned. Du finner den blant nedlastingene dine.")
    },
    newer: "Det er kommet en ny versjon av Samspil. Den tas i bruk neste gang du åpner Samspil.",
    take_newer: "Ta den i bruk nå",
    drop_here: "Slipp filen for å åpne den",
    about: "Alt dere skriver, blir på denne enheten. Ingen konto, ingen server.",
    ends_with: "Samspil",
    save_page: "Lagre som side",
};

use crate::text::words::{AppWords, FirstWords};

pub const FIRST: FirstWords = FirstWords {
    title: "Planlegg samarbeidet mellom skolen og en læringsarena utenfor skolen",
    texts_failed: "Teksten på siden kunne ikke lastes inn. Sjekk at du er på nett, og prøv igjen. Det dere har skrevet, er lagret.",
    try_again: "Prøv igjen",
};

pub const WORDS: AppWords = AppWords {
    name: "Samspil",
    skip: "Gå til innholdet",
    home: "Til forsiden",
    language: "Språk",
    menu: "Meny",
    undo: "Angre",
    close: "Lukk",
    chunk_failed_title: "Siden kunne ikke lastes inn",
    chunk_failed: "Sjekk at du er på nett, og prøv igjen. Det dere har skrevet, er lagret på denne enheten.",
    try_again: FIRST.try_again,
    unknown_title: "Siden finnes ikke",
    unknown_text: "Det er ingen side på denne adressen. Kanskje mangler det noe av den.",
    in_file: |when| format!("i fil {when}"),
    in_own_file: "i en fil",
    changed_since_file: "nyere enn filen",
    not_in_file: "ingen fil ennå",
    download: "Lagre som fil",
    downloaded: |name| format!("«{name}» er lagret. Du finner filen blant nedlastingene dine."),
    newer: "En ny versjon av Samspil er klar. Du får den neste gang du åpner Samspil.",
    take_newer: "Oppdater nå",
    drop_here: "Slipp filen for å åpne den",
    about: "Alt dere skriver, blir værende på denne enheten. Ingen konto, ingen server.",
    ends_with: "Samspil",
};

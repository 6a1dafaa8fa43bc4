use crate::text::words::{AppWords, FirstWords};

pub const FIRST: FirstWords = FirstWords {
    title: "Planlæg samarbejdet mellem skole og eksternt læringsmiljø",
    texts_failed: "Teksterne kunne ikke hentes. Se, om du er på nettet, og prøv igen. Det, I har skrevet, er gemt.",
    try_again: "Prøv igen",
};

pub const WORDS: AppWords = AppWords {
    name: "Samspil",
    skip: "Gå til indholdet",
    home: "Til forsiden",
    language: "Sprog",
    menu: "Menu",
    undo: "Fortryd",
    close: "Luk",
    chunk_failed_title: "Siden kunne ikke hentes",
    chunk_failed: "Se, om du er på nettet, og prøv igen. Det, I har skrevet, er gemt på enheden.",
    try_again: FIRST.try_again,
    unknown_title: "Siden findes ikke",
    unknown_text: "Adressen fører ingen steder hen. Måske blev den ikke kopieret helt med.",
    in_file: |when| format!("i fil {when}"),
    in_own_file: "i en fil",
    changed_since_file: "ændret siden filen",
    not_in_file: "ikke i en fil endnu",
    download: "Gem som fil",
    downloaded: |name| format!("Filen »{name}« er gemt. Du finder den blandt dine overførsler."),
    newer: "Der er en ny version af Samspil. Den tages i brug, næste gang du åbner Samspil.",
    take_newer: "Tag den i brug nu",
    drop_here: "Slip filen for at åbne den",
    about: "Alt, hvad I skriver, bliver på denne enhed. Ingen konto, ingen server.",
    ends_with: "Samspil",
};

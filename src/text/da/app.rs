use crate::text::words::{AppWords, FirstWords};

pub const FIRST: FirstWords = FirstWords {
    title: "Planlæg samarbejdet mellem skole og eksternt læringsmiljø",
    texts_failed: "Teksterne kunne ikke hentes. Se, om du er på nettet, og prøv igen. Det, I har skrevet, er gemt.",
    try_again: "Prøv igen",
};

pub const WORDS: AppWords = AppWords {
    name: "Samspil",
    tagline: "Planlæg samarbejdet mellem skole og eksternt læringsmiljø",
    skip: "Gå til indholdet",
    home: "Til forsiden",
    language: "Sprog",
    menu: "Menu",
    undo: "Fortryd",
    close: "Luk",
    cancel: "Annullér",
    loading: "Henter teksterne …",
    texts_failed: FIRST.texts_failed,
    part_failed_title: "Siden kunne ikke hentes",
    part_failed: "Se, om du er på nettet, og prøv igen. Det, I har skrevet, er gemt på enheden.",
    try_again: FIRST.try_again,
    unknown_title: "Siden findes ikke",
    unknown_text: "Adressen fører ingen steder hen. Måske blev den ikke kopieret helt med.",
    gone_title: "Kladden er ikke på denne enhed",
    gone_text: "En kladde ligger kun dér, hvor den er skrevet. Har du den som fil, kan du åbne den fra forsiden.",
    saving: "Gemmer …",
    unchanged: "Gemt",
    saved: |when| format!("Gemt {when}"),
    on_this_device: "på denne enhed",
    in_file: |when| format!("i fil {when}"),
    not_in_file: "ikke i en fil endnu",
    download: "Hent som fil",
    downloaded: |name| format!("Filen »{name}« er hentet. Du finder den blandt dine overførsler."),
    drop_here: "Slip filen for at åbne den",
    about: "Alt, hvad I skriver, bliver på denne enhed. Ingen konto, ingen server.",
    ends_with: "Samspil",
};

use crate::text::words::LibraryWords;

pub const WORDS: LibraryWords = LibraryWords {
    rename: "Gi nytt navn",
    duplicate: "Kopier",
    delete: "Slett",
    rename_label: "Ny tittel",
    rename_save: "Lagre tittelen",
    copy_of: |title| format!("{title} (kopi)"),
    deleted: |title| format!("«{title}» er slettet."),
    restored: |title| format!("«{title}» er tilbake."),
    duplicated: |title| format!("Kopien «{title}» ligger øverst."),
    bin: |n| format!("Papirkurv ({n})"),
    bin_text: "Slettede utkast ligger her til du har brukt Samspil på 30 ulike dager. Fram til da kan du hente dem tilbake.",
    bin_restore: "Legg tilbake",
    bin_delete: "Slett for godt",
    search: "Søk i utkastene",
    found: |n| match n {
        0 => "Ingen utkast passer til søket.".to_owned(),
        1 => "Ett utkast passer.".to_owned(),
        n => format!("{n} utkast passer."),
    },
    sort: "Sorter etter",
    sort_changed: "Sist endret",
    sort_title: "Tittel",
    sort_school: "Skole",
    unreadable: "Noen lagrede data kan ikke leses",
    unreadable_text: "De ligger her fortsatt, uendret. Lagre dem som fil, og send filen til noen som kan se på den.",
};

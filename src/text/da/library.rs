use crate::text::words::LibraryWords;

pub const WORDS: LibraryWords = LibraryWords {
    rename: "Omdøb",
    duplicate: "Kopiér",
    delete: "Slet",
    rename_label: "Ny titel",
    rename_save: "Gem titlen",
    copy_of: |title| format!("{title} (kopi)"),
    deleted: |title| format!("»{title}« er slettet."),
    restored: |title| format!("»{title}« er tilbage."),
    duplicated: |title| format!("Kopien »{title}« ligger øverst."),
    bin: |n| format!("Papirkurv ({n})"),
    bin_text: "Det, du sletter, ligger her, indtil du har brugt Samspil på 30 forskellige dage. Så længe kan du fortryde.",
    bin_restore: "Læg tilbage",
    bin_delete: "Slet for altid",
    search: "Søg i kladderne",
    found: |n| match n {
        0 => "Ingen kladder passer til det, du søger.".to_owned(),
        1 => "Én kladde passer.".to_owned(),
        n => format!("{n} kladder passer."),
    },
    sort: "Sortér efter",
    sort_changed: "Senest ændret",
    sort_title: "Titel",
    sort_school: "Skole",
    unreadable: "Noget af det gemte kan ikke læses",
    unreadable_text: "Det ligger her stadig, uændret. Gem det som fil, og send den til en, der kan se på den.",
};

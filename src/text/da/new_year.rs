use crate::text::words::NewYearWords;

pub const WORDS: NewYearWords = NewYearWords {
    due_coming: |year| format!("Det er tid til at lave bilaget for skoleåret {year}."),
    due_old: |date| {
        format!("Bilaget er sidst opdateret den {date}. Det skal helst ske mindst én gang om året.")
    },
    start: "Nyt skoleår ud fra dette",
    reminder: "Påmindelse om bilaget",
    title: |year| format!("Bilaget for {year}"),
    text: "Hoved, kolonner, målsætninger og målgrupper følger med. Rapporten begynder forfra, og det gamle bilag bliver liggende, som det er.",
    which: "Hvilke aktiviteter skal med?",
    all: "Alle",
    none: "Ingen",
    kept: |n, of| match (n, of) {
        (0, _) => "Ingen aktiviteter kommer med.".to_owned(),
        (1, _) => format!("1 af {of} kommer med."),
        (n, of) if n >= of => format!("Alle {of} kommer med."),
        (n, of) => format!("{n} af {of} kommer med."),
    },
    no_activities: "Der er ingen aktiviteter at tage med.",
    make: |year| format!("Lav bilaget for {year}"),
    made: |year| format!("Her er bilaget for {year}. Det gamle ligger, som det lå."),
};

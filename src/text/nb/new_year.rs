use crate::text::words::NewYearWords;

pub const WORDS: NewYearWords = NewYearWords {
    due_coming: |year| format!("Det er tid for å lage bilaget for skoleåret {year}."),
    due_old: |date| {
        format!("Bilaget ble sist oppdatert {date}. Det bør helst skje minst én gang i året.")
    },
    start: "Nytt skoleår ut fra dette",
    reminder: "Påminnelse om bilaget",
    title: |year| format!("Bilaget for {year}"),
    text: "Hode, kolonner, målsettinger og målgrupper følger med. Rapporten begynner på nytt, og det gamle bilaget blir liggende som det er.",
    which: "Hvilke aktiviteter skal med?",
    all: "Alle",
    none: "Ingen",
    kept: |n, of| match (n, of) {
        (0, _) => "Ingen aktiviteter blir med.".to_owned(),
        (1, _) => format!("1 av {of} blir med."),
        (n, of) if n >= of => format!("Alle {of} blir med."),
        (n, of) => format!("{n} av {of} blir med."),
    },
    no_activities: "Det er ingen aktiviteter å ta med.",
    make: |year| format!("Lag bilaget for {year}"),
    made: |year| format!("Her er bilaget for {year}. Det gamle ligger der det lå."),
};

use crate::text::words::NewYearWords;

pub const WORDS: NewYearWords = NewYearWords {
    due_coming: |year| format!("Det er på tide å lage bilaget for {year}."),
    due_old: |date| {
        format!("Bilaget ble sist oppdatert {date}. Det bør oppdateres minst én gang i året.")
    },
    start: "Kopier til et nytt skoleår",
    reminder: "Påminnelse om bilaget",
    title: |year| format!("Bilag for {year}"),
    text: "Opplysninger, kolonner, målsettinger og målgrupper blir kopiert. Rapporten er tom fra start, og det gamle bilaget blir ikke endret.",
    which: "Hvilke aktiviteter vil du ta med?",
    all: "Alle",
    none: "Ingen",
    kept: |n, of| match (n, of) {
        (0, _) => "Ingen aktiviteter blir kopiert.".to_owned(),
        (1, _) => format!("1 av {of} blir kopiert."),
        (n, of) if n >= of => format!("Alle {of} blir kopiert."),
        (n, of) => format!("{n} av {of} blir kopiert."),
    },
    no_activities: "Det er ingen aktiviteter å ta med.",
    make: |year| format!("Lag bilaget for {year}"),
    made: |year| format!("Her er bilaget for {year}. Det gamle er ikke endret."),
};

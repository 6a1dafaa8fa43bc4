use crate::text::words::{ReportCounts, ReportWords};

pub const WORDS: ReportWords = ReportWords {
    lead: "Hvordan gikk det med aktivitetene?",
    empty: "Rapporten viser aktivitetene i bilaget, og der er det ingen ennå.",
    to_activities: "Legg til en aktivitet",
    summary,
    status: "Status",
    planned: "Planlagt",
    under_way: "I gang",
    done: "Gjennomført",
    dropped: "Avlyst",
    no_status: "Ingen status",
    what_was_done: "Hva ble gjort?",
    date: "Dato",
    target: "Mål",
    no_target: "Ikke satt måltall",
    reached: "Nådd",
    note: "Notat",
    reached_of: |reached, target| format!("{reached} av {target}"),
    aim: |target| format!("mål: {target}"),
    print: "Skriv ut",
    print_hint: "Vil du ha en fil i stedet for papir, velger du «Lagre som PDF» i utskriftsvinduet.",
    number: "Nr.",
    activity: "Aktivitet",
    reached_target: "Nådd / mål",
    school_year: "Skoleår",
    ambassador: "Ambassadør",
    institution: "Skole/institusjon",
    printed: "Dato",
};

/// "3 gjennomført, 2 i gang, 1 avlyst"
fn summary(counts: ReportCounts) -> String {
    let parts = [
        (counts.done, "gjennomført"),
        (counts.under_way, "i gang"),
        (counts.planned, "planlagt"),
        (counts.dropped, "avlyst"),
        (counts.without, "uten status"),
    ];
    let said = parts.into_iter().filter(|(n, _)| *n > 0);
    let said: Vec<String> = said.map(|(n, what)| format!("{n} {what}")).collect();
    said.join(", ")
}

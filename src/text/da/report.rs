use crate::text::words::{ReportCounts, ReportWords};

pub const WORDS: ReportWords = ReportWords {
    lead: "Hvad blev der af aktiviteterne?",
    empty: "Rapporten følger aktiviteterne i bilaget, og dem er der ingen af endnu.",
    to_activities: "Skriv en aktivitet",
    summary,
    status: "Status",
    planned: "Planlagt",
    under_way: "I gang",
    done: "Gennemført",
    dropped: "Droppet",
    no_status: "Ingen status",
    what_was_done: "Hvad blev gjort?",
    date: "Dato",
    target: "Mål",
    no_target: "Intet tal sat",
    reached: "Nået",
    note: "Note",
    reached_of: |reached, target| format!("{reached} af {target}"),
    aim: |target| format!("mål: {target}"),
    print: "Udskriv",
    print_hint: "Vælg »Gem som PDF« i udskriftsvinduet, hvis du hellere vil have en fil.",
    number: "Nr.",
    activity: "Aktivitet",
    reached_target: "Nået / mål",
    school_year: "Skoleår",
    ambassador: "Ambassadør",
    institution: "Skole/institution",
    printed: "Dato",
};

/// "3 gennemført, 2 i gang, 1 droppet"
fn summary(counts: ReportCounts) -> String {
    let parts = [
        (counts.done, "gennemført"),
        (counts.under_way, "i gang"),
        (counts.planned, "planlagt"),
        (counts.dropped, "droppet"),
        (counts.without, "uden status"),
    ];
    let said = parts.into_iter().filter(|(n, _)| *n > 0);
    let said: Vec<String> = said.map(|(n, what)| format!("{n} {what}")).collect();
    said.join(", ")
}

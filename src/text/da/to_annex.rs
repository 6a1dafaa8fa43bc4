use crate::text::words::ToAnnexWords;

pub const WORDS: ToAnnexWords = ToAnnexWords {
    add: "Føj til Bilag 1",
    question: "Hvilket bilag skal planen med i?",
    intro: "Planen bliver til en aktivitet med titel, tidspunkt og målgrupper. Du kan rette den bagefter.",
    none: "Der ligger ikke noget Bilag 1 på denne enhed endnu.",
    add_to: |annex| format!("Føj til {annex}"),
    is_in: |annex| format!("Er med i {annex}"),
    start_new: |year| format!("Start et nyt bilag for {year}"),
    added: |annex| format!("Planen er nu en aktivitet i {annex}."),
    gone: "Bilaget ligger her ikke længere. Vælg et andet.",
    from_plan: |plan| format!("Fra planen »{plan}«"),
    from_elsewhere: "Fra en plan, der ikke ligger på denne enhed",
};

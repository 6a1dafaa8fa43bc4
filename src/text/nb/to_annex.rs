use crate::text::words::ToAnnexWords;

pub const WORDS: ToAnnexWords = ToAnnexWords {
    add: "Legg til i Bilag 1",
    question: "Hvilket bilag vil dere legge planen til i?",
    intro: "Planen blir en aktivitet med tittel, tidspunkt og målgrupper. Du kan redigere den etterpå.",
    none: "Det finnes ikke noe Bilag 1 på denne enheten ennå.",
    add_to: |annex| format!("Legg til i {annex}"),
    is_in: |annex| format!("Er med i {annex}"),
    start_new: |year| format!("Start et nytt bilag for {year}"),
    added: |annex| format!("Planen er nå en aktivitet i {annex}."),
    gone: "Bilaget finnes ikke her lenger. Velg et annet.",
    from_plan: |plan| format!("Fra planen «{plan}»"),
    from_elsewhere: "Fra en plan som ikke finnes på denne enheten",
};

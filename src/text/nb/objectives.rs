use crate::text::words::{EntryWords, ObjectivesWords};

pub const WORDS: ObjectivesWords = ObjectivesWords {
    lead: "Kryss av der en aktivitet bidrar til en målsetting.",
    set_of: |set| {
        format!("Dette er {set}. Har styrelsen sin egen liste for året, er det den som gjelder.")
    },
    set_from: |set| format!("Dette er {set}. Rett listen til når årets er kjent."),
    set_edited: |set| format!("Listen bygger på {set}. Du har endret den."),
    set_own: "Målsettingene er dine egne.",
    covered,
    matrix: "Aktiviteter og målsettinger",
    activity: "Aktivitet",
    total: "Dekket",
    missing: "mangler",
    contributing: |n| match n {
        0 => "Mangler en aktivitet".to_owned(),
        1 => "1 aktivitet".to_owned(),
        n => format!("{n} aktiviteter"),
    },
    no_activities: "Her kan du krysse av når det er aktiviteter i bilaget.",
    to_activities: "Skriv en aktivitet",
    no_objectives: "Listen er tom. Legg til en målsetting nedenfor.",
    as_picture: "Se som bilde",
    part: |n, of| format!("del {n} av {of}"),
    unnamed: "Uten navn",
    rename: "Gi nytt navn",
    save: "Lagre navnet",
    rename_hint: |name| format!("La feltet stå tomt for å få «{name}» igjen."),
    name_missing: "Skriv først et navn.",
    added: |name| format!("«{name}» er lagt til."),
    bring_back: "Kan legges til",
    objectives: EntryWords {
        title: "Årets målsettinger",
        intro: "Kryssene ved en målsetting blir liggende, også når du gir den nytt navn eller fjerner den.",
        add: "Legg til målsetting",
        name: "Navn på målsettingen",
        removed: "Målsettingen er fjernet.",
        restored: "Målsettingen er på listen.",
    },
    target_groups: EntryWords {
        title: "Målgrupper",
        intro: "De du kan velge mellom når du beskriver en aktivitet.",
        add: "Legg til målgruppe",
        name: "Navn på målgruppen",
        removed: "Målgruppen er fjernet.",
        restored: "Målgruppen er på listen.",
    },
};

/// "5 av 8 målsettinger er dekket. Mangler: Yrkesopplæring og Skoler i distriktene."
fn covered(n: usize, of: usize, missing: &[String]) -> String {
    match (n, of) {
        (_, 0) => String::new(),
        (0, 1) => "Målsettingen har ingen aktivitet ennå.".to_owned(),
        (0, of) => format!("Ingen av de {of} målsettingene har en aktivitet ennå."),
        (1, 1) => "Målsettingen er dekket.".to_owned(),
        (n, of) if n >= of => format!("Alle {of} målsettinger er dekket."),
        (n, of) => format!(
            "{n} av {of} målsettinger er dekket. Mangler: {}.",
            listed(missing)
        ),
    }
}

/// "A, B og C"
fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} og {last}", first.join(", ")),
    }
}

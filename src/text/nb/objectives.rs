use crate::text::words::{EntryWords, ObjectivesWords};

pub const WORDS: ObjectivesWords = ObjectivesWords {
    lead: "Kryss av for målsettingene hver aktivitet bidrar til.",
    set_of: |set| format!("Dette er {set}. Har direktoratet en egen liste for året, gjelder den."),
    set_from: |set| format!("Dette er {set}. Oppdater listen når årets målsettinger er kjent."),
    set_edited: |set| format!("Listen bygger på {set}. Du har gjort endringer i den."),
    set_own: "Målsettingene er dine egne.",
    covered,
    matrix: "Aktiviteter og målsettinger",
    matrix_keys: "Bruk piltastene til å flytte deg, og mellomrom til å krysse av.",
    activity: "Aktivitet",
    total: "Dekket",
    missing: "mangler",
    contributing: |n| match n {
        0 => "Ingen aktivitet ennå".to_owned(),
        1 => "1 aktivitet".to_owned(),
        n => format!("{n} aktiviteter"),
    },
    no_activities: "Du kan krysse av når bilaget har aktiviteter.",
    to_activities: "Legg til en aktivitet",
    no_objectives: "Listen er tom. Legg til en målsetting nedenfor.",
    as_picture: "Vis som figur",
    part: |n, of| format!("del {n} av {of}"),
    unnamed: "Uten navn",
    rename: "Gi nytt navn",
    save: "Lagre navnet",
    rename_hint: |name| format!("La feltet stå tomt for å gå tilbake til «{name}»."),
    name_missing: "Skriv inn et navn først.",
    added: |name| format!("«{name}» er lagt til."),
    bring_back: "Du kan også legge til",
    objectives: EntryWords {
        title: "Årets målsettinger",
        intro: "Avkryssingene blir bevart, også når du gir en målsetting nytt navn eller fjerner den.",
        add: "Legg til målsetting",
        name: "Navn på målsettingen",
        removed: "Målsettingen er fjernet.",
        restored: "Målsettingen er tilbake på listen.",
    },
    target_groups: EntryWords {
        title: "Målgrupper",
        intro: "Gruppene du kan velge mellom når du beskriver en aktivitet.",
        add: "Legg til målgruppe",
        name: "Navn på målgruppen",
        removed: "Målgruppen er fjernet.",
        restored: "Målgruppen er tilbake på listen.",
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

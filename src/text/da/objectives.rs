use crate::text::words::{EntryWords, ObjectivesWords};

pub const WORDS: ObjectivesWords = ObjectivesWords {
    lead: "Sæt kryds dér, hvor en aktivitet bidrager til en målsætning.",
    set_of: |set| format!("Det er {set}. Har styrelsen sin egen liste for året, går den forud."),
    set_from: |set| format!("Det er {set}. Ret listen til, når årets er kendt."),
    set_edited: |set| format!("Listen bygger på {set}. Du har rettet i den."),
    set_own: "Målsætningerne er dine egne.",
    covered,
    matrix: "Aktiviteter og målsætninger",
    matrix_keys: "Piletasterne fører fra felt til felt, og mellemrum sætter krydset.",
    activity: "Aktivitet",
    total: "Dækket",
    missing: "mangler",
    contributing: |n| match n {
        0 => "Mangler en aktivitet".to_owned(),
        1 => "1 aktivitet".to_owned(),
        n => format!("{n} aktiviteter"),
    },
    no_activities: "Her kan du sætte kryds, når der er aktiviteter i bilaget.",
    to_activities: "Skriv en aktivitet",
    no_objectives: "Listen er tom. Tilføj en målsætning nedenfor.",
    as_picture: "Se som billede",
    part: |n, of| format!("del {n} af {of}"),
    unnamed: "Uden navn",
    rename: "Omdøb",
    save: "Gem navnet",
    rename_hint: |name| format!("Lad feltet være tomt for at få »{name}« igen."),
    name_missing: "Skriv først et navn.",
    added: |name| format!("»{name}« er tilføjet."),
    bring_back: "Kan tilføjes",
    objectives: EntryWords {
        title: "Årets målsætninger",
        intro: "Kryds ved en målsætning bliver liggende, også når du omdøber eller fjerner den.",
        add: "Tilføj målsætning",
        name: "Målsætningens navn",
        removed: "Målsætningen er fjernet.",
        restored: "Målsætningen er på listen.",
    },
    target_groups: EntryWords {
        title: "Målgrupper",
        intro: "Dem, du kan vælge imellem, når du beskriver en aktivitet.",
        add: "Tilføj målgruppe",
        name: "Målgruppens navn",
        removed: "Målgruppen er fjernet.",
        restored: "Målgruppen er på listen.",
    },
};

/// "5 af 8 målsætninger er dækket. Mangler: Erhvervsuddannelser og Skoler i landdistrikter."
fn covered(n: usize, of: usize, missing: &[String]) -> String {
    match (n, of) {
        (_, 0) => String::new(),
        (0, 1) => "Målsætningen har ingen aktivitet endnu.".to_owned(),
        (0, of) => format!("Ingen af de {of} målsætninger har en aktivitet endnu."),
        (1, 1) => "Målsætningen er dækket.".to_owned(),
        (n, of) if n >= of => format!("Alle {of} målsætninger er dækket."),
        (n, of) => format!(
            "{n} af {of} målsætninger er dækket. Mangler: {}.",
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

use crate::domain::BuiltIn;
use crate::text::words::{AnnexDocumentWords, AnnexPrintWords};

pub const WORDS: AnnexPrintWords = AnnexPrintWords {
    tools: "Velg og skriv ut",
    what: "Hva vil du skrive ut?",
    annex: "Bilag 1",
    agreement: "Avtalen",
    hint: "Vil du ha en fil i stedet for papir, velger du «Lagre som PDF» i utskriftsvinduet.",
    landscape: "Bilaget har mer enn fem kolonner, så det blir skrevet ut i liggende format.",
    to_report: "Skriv ut aktivitetsrapporten",
    to_activities: "Rediger bilaget",
    to_agreement: "Om avtalen",
    document: DOCUMENT,
};

const DOCUMENT: AnnexDocumentWords = AnnexDocumentWords {
    kind: "eTwinning-ambassadør",
    theme: "Årets tema",
    updated: "Sist oppdatert",
    activities: "Årets aktiviteter",
    no_activities: "Det er ingen aktiviteter i bilaget ennå.",
    column: |column| match column {
        BuiltIn::Number => "Nr.",
        BuiltIn::Activity => "Aktivitet",
        BuiltIn::Elaboration => "Beskrivelse",
        BuiltIn::Comments => "Andre kommentarer",
    },
    when: "Når",
    target_groups: "Målgrupper",
    channel: "Kanal",
    target: "Måltall",
    objectives: "Årets målsettinger",
    objective: "Målsetting",
    contributing: "Aktiviteter som bidrar",
    uncovered: "Uten aktivitet ennå",
    signed_for: |party| format!("For {party}"),
    place_and_date: "Sted og dato",
    sent_to: "Sendes til",
};

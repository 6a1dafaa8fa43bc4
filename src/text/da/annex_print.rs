use crate::domain::BuiltIn;
use crate::text::words::{AnnexDocumentWords, AnnexPrintWords};

pub const WORDS: AnnexPrintWords = AnnexPrintWords {
    tools: "Vælg og udskriv",
    what: "Hvad vil du udskrive?",
    annex: "Bilag 1",
    agreement: "Aftalen",
    hint: "Vælg »Gem som PDF« i udskriftsvinduet, hvis du hellere vil have en fil.",
    landscape: "Bilaget har mere end fem kolonner, så det bliver udskrevet på tværs.",
    to_report: "Udskriv aktivitetsrapporten",
    to_activities: "Ret bilaget",
    to_agreement: "Om aftalen",
    document: DOCUMENT,
};

const DOCUMENT: AnnexDocumentWords = AnnexDocumentWords {
    kind: "eTwinning-ambassadør",
    theme: "Årstema",
    updated: "Senest opdateret",
    activities: "Årets aktiviteter",
    no_activities: "Der er ingen aktiviteter i bilaget endnu.",
    column: |column| match column {
        BuiltIn::Number => "Nr.",
        BuiltIn::Activity => "Aktivitet",
        BuiltIn::Elaboration => "Uddybning",
        BuiltIn::Comments => "Andre kommentarer",
    },
    when: "Hvornår",
    target_groups: "Målgrupper",
    channel: "Kanal",
    target: "Måltal",
    objectives: "Årets målsætninger",
    objective: "Målsætning",
    contributing: "Aktiviteter, der bidrager",
    uncovered: "Uden aktivitet endnu",
    signed_for: |party| format!("For {party}"),
    place_and_date: "Sted og dato",
    sent_to: "Sendes til",
};

use crate::text::words::AnnexWords;

pub const WORDS: AnnexWords = AnnexWords {
    places: "Bilagets dele",
    activities: "Aktiviteter",
    objectives: "Målsætninger",
    report: "Aktivitetsrapport",
    agreement: "Aftalen",
    print: "Udskrift",
};

use crate::text::words::AnnexWords;

pub const WORDS: AnnexWords = AnnexWords {
    places: "Delene av bilaget",
    activities: "Aktiviteter",
    objectives: "Målsettinger",
    report: "Aktivitetsrapport",
    agreement: "Avtalen",
    print: "Utskrift",
};

use crate::text::words::AnnexWords;

pub const WORDS: AnnexWords = AnnexWords {
    places: "Parts of the annex",
    activities: "Activities",
    objectives: "Objectives",
    report: "Activity report",
    agreement: "The agreement",
    print: "Print",
};

use crate::text::words::AnnexPrintWords;

pub const WORDS: AnnexPrintWords = AnnexPrintWords {
    lead: "The annex as it comes on paper.",
};

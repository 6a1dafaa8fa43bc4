use crate::text::words::AnnexPrintWords;

pub const WORDS: AnnexPrintWords = AnnexPrintWords {
    lead: "Bilaget, som det kommer på papir.",
};

use crate::text::words::AnnexAgreementWords;

pub const WORDS: AnnexAgreementWords = AnnexAgreementWords {
    lead: "Bilag 1 is a part of the agreement.",
};

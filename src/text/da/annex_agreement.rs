use crate::text::words::AnnexAgreementWords;

pub const WORDS: AnnexAgreementWords = AnnexAgreementWords {
    lead: "Bilag 1 er en del af aftalen.",
};

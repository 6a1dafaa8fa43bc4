//! Words of the agreement of an ambassador.

pub struct AnnexAgreementWords {
    pub lead: &'static str,
}

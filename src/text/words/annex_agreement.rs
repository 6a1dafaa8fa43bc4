//! Text of the agreement of an ambassador: its page, and the form to sign. Its facts are in
//! `public/pages`, because they change.

pub struct AnnexAgreementWords {
    pub lead: &'static str,
    pub check_title: &'static str,
    pub parties: &'static str,
    pub ambassador: &'static str,
    pub institution: &'static str,
    pub leader: &'static str,
    pub agency: &'static str,
    pub no_name: &'static str,
    pub edit_names: &'static str,
    pub agency_form: AgencyWords,
    pub form: AgreementFormWords,
}

/// Text of the fields about the agency that signs.
pub struct AgencyWords {
    pub title: &'static str,
    pub intro: &'static str,
    pub name: &'static str,
    pub signatory: &'static str,
    pub signatory_hint: &'static str,
    pub address: &'static str,
    pub email: &'static str,
}

/// Text of the form that is printed and signed.
pub struct AgreementFormWords {
    /// On the page: a description of the form and the link to it.
    pub offer_title: &'static str,
    pub offer_text: &'static str,
    pub offer: &'static str,
    /// On the form itself.
    pub kind: &'static str,
    pub title: &'static str,
    pub paid_to: &'static str,
    /// Empty lines to fill in by hand: bank and account number are never stored.
    pub paid_to_lines: [&'static str; 2],
}

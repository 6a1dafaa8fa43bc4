//! Text of the agreement of an ambassador: its facts, its page, and the form to sign.

pub struct AnnexAgreementWords {
    pub lead: &'static str,
    /// Says that the facts are those of one year and that the signed form is decisive.
    pub check_title: &'static str,
    pub check_text: &'static str,
    pub parties: &'static str,
    pub ambassador: &'static str,
    pub institution: &'static str,
    pub leader: &'static str,
    pub agency: &'static str,
    pub no_name: &'static str,
    pub edit_names: &'static str,
    pub agency_form: AgencyWords,
    pub facts: AgreementFacts,
    pub form: AgreementFormWords,
    pub etwinning: EtwinningWords,
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

/// The terms of the agreement of 2019/20. They are in the third person, so the page and the form use
/// the same text.
pub struct AgreementFacts {
    pub about: FactGroup,
    pub tasks: &'static str,
    pub task_groups: [FactGroup; 4],
    pub money: FactGroup,
    pub term: FactGroup,
}

/// A heading and its points.
pub struct FactGroup {
    pub title: &'static str,
    pub points: &'static [&'static str],
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
    pub basis: &'static str,
}

/// Text of the panel about eTwinning.
pub struct EtwinningWords {
    pub title: &'static str,
    pub text: &'static str,
    pub figures_title: &'static str,
    pub figures: &'static [&'static str],
}

use crate::text::words::{AgencyWords, AgreementFormWords, AnnexAgreementWords};

pub const WORDS: AnnexAgreementWords = AnnexAgreementWords {
    lead: "Bilag 1 is part of an agreement between the ambassador, the school and the agency. These are its main points.",
    check_title: "Check the agreement you signed",
    parties: "The parties",
    ambassador: "Ambassador",
    institution: "School or institution",
    leader: "Head teacher or manager",
    agency: "Agency",
    no_name: "Not filled in yet",
    edit_names: "Edit the names under Activities",
    agency_form: AGENCY,
    form: FORM,
};

const AGENCY: AgencyWords = AgencyWords {
    title: "The agency that signs",
    intro: "The agency may change from year to year, so correct the name if it is out of date.",
    name: "Name of the agency",
    signatory: "Who signs?",
    signatory_hint: "Name and position, for example chief adviser.",
    address: "Address",
    email: "E-mail",
};

const FORM: AgreementFormWords = AgreementFormWords {
    offer_title: "The agreement on paper",
    offer_text: "A printout with the points above, your names and space for three signatures. Fill in the bank and account number by hand: Samspil never asks for them.",
    offer: "View and print the agreement",
    kind: "eTwinning Denmark",
    title: "Agreement on the work of an eTwinning ambassador",
    paid_to: "The compensation is paid to",
    paid_to_lines: ["Bank", "Account number"],
};

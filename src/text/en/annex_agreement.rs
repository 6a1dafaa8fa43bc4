use crate::text::words::{AgencyWords, AgreementFormWords, AnnexAgreementWords};

pub const WORDS: AnnexAgreementWords = AnnexAgreementWords {
    lead: "Bilag 1 belongs to an agreement between the ambassador, the school and the agency. Here is what matters most in it.",
    check_title: "Check the agreement that you have signed",
    parties: "The parties",
    ambassador: "Ambassador",
    institution: "School or institution",
    leader: "Leader",
    agency: "Agency",
    no_name: "Not written yet",
    edit_names: "Edit the names under Activities",
    agency_form: AGENCY,
    form: FORM,
};

const AGENCY: AgencyWords = AgencyWords {
    title: "The agency that signs",
    intro: "It is not the same agency every year, so change the name if it is wrong.",
    name: "Name of the agency",
    signatory: "Who signs?",
    signatory_hint: "Name and position, for example chief adviser.",
    address: "Address",
    email: "E-mail",
};

const FORM: AgreementFormWords = AgreementFormWords {
    offer_title: "The agreement on paper",
    offer_text: "A print-out with the points above, your names and room for three signatures. You write bank and account number on the paper yourselves. Samspil never asks for them.",
    offer: "See and print the agreement",
    kind: "eTwinning Denmark",
    title: "Agreement on the work of an eTwinning ambassador",
    paid_to: "The compensation is paid to",
    paid_to_lines: ["Bank", "Account number"],
};

use crate::text::words::{AgencyWords, AgreementFormWords, AnnexAgreementWords};

pub const WORDS: AnnexAgreementWords = AnnexAgreementWords {
    lead: "Bilag 1 hører til en aftale mellem ambassadøren, skolen og styrelsen. Her er det vigtigste i den.",
    check_title: "Tjek den aftale, I selv har skrevet under",
    parties: "Parterne",
    ambassador: "Ambassadør",
    institution: "Skole eller institution",
    leader: "Leder",
    agency: "Styrelse",
    no_name: "Ikke skrevet endnu",
    edit_names: "Ret navnene under Aktiviteter",
    agency_form: AGENCY,
    form: FORM,
};

const AGENCY: AgencyWords = AgencyWords {
    title: "Styrelsen, der skriver under",
    intro: "Det er ikke den samme styrelse hvert år, så ret navnet, hvis det ikke passer.",
    name: "Styrelsens navn",
    signatory: "Hvem skriver under?",
    signatory_hint: "Navn og stilling, for eksempel chefkonsulent.",
    address: "Adresse",
    email: "E-mail",
};

const FORM: AgreementFormWords = AgreementFormWords {
    offer_title: "Aftalen på papir",
    offer_text: "En udskrift med punkterne ovenfor, jeres navne og plads til tre underskrifter. Bank og kontonummer skriver I selv på papiret. Samspil spørger aldrig om dem.",
    offer: "Se og udskriv aftalen",
    kind: "eTwinning Danmark",
    title: "Aftale om arbejdet som eTwinning-ambassadør",
    paid_to: "Kompensationen udbetales til",
    paid_to_lines: ["Bank", "Kontonummer"],
};

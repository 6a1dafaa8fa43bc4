use crate::text::words::{AgencyWords, AgreementFormWords, AnnexAgreementWords};

pub const WORDS: AnnexAgreementWords = AnnexAgreementWords {
    lead: "Bilag 1 hører til en avtale mellom ambassadøren, skolen og den danske styrelsen (direktoratet). Her er det viktigste i den.",
    check_title: "Sjekk avtalen dere selv har skrevet under",
    parties: "Partene",
    ambassador: "Ambassadør",
    institution: "Skole eller institusjon",
    leader: "Leder",
    agency: "Styrelse",
    no_name: "Ikke skrevet ennå",
    edit_names: "Rett navnene under Aktiviteter",
    agency_form: AGENCY,
    form: FORM,
};

const AGENCY: AgencyWords = AgencyWords {
    title: "Styrelsen som skriver under",
    intro: "Det er ikke den samme styrelsen hvert år, så rett navnet hvis det ikke stemmer.",
    name: "Navnet på styrelsen",
    signatory: "Hvem skriver under?",
    signatory_hint: "Navn og stilling, for eksempel sjefskonsulent.",
    address: "Adresse",
    email: "E-post",
};

const FORM: AgreementFormWords = AgreementFormWords {
    offer_title: "Avtalen på papir",
    offer_text: "En utskrift med punktene ovenfor, navnene deres og plass til tre underskrifter. Bank og kontonummer skriver dere selv på papiret. Samspil spør aldri om dem.",
    offer: "Se og skriv ut avtalen",
    kind: "eTwinning Danmark",
    title: "Avtale om arbeidet som eTwinning-ambassadør",
    paid_to: "Kompensasjonen utbetales til",
    paid_to_lines: ["Bank", "Kontonummer"],
};

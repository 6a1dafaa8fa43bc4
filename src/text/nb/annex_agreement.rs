use crate::text::words::{AgencyWords, AgreementFormWords, AnnexAgreementWords};

pub const WORDS: AnnexAgreementWords = AnnexAgreementWords {
    lead: "Bilag 1 er en del av en avtale mellom ambassadøren, skolen og det danske direktoratet. Her er hovedpunktene.",
    check_title: "Sjekk avtalen dere har skrevet under",
    parties: "Partene",
    ambassador: "Ambassadør",
    institution: "Skole eller institusjon",
    leader: "Leder",
    agency: "Direktorat",
    no_name: "Ikke fylt ut ennå",
    edit_names: "Rediger navnene under Aktiviteter",
    agency_form: AGENCY,
    form: FORM,
};

const AGENCY: AgencyWords = AgencyWords {
    title: "Direktoratet som skriver under",
    intro: "Direktoratet kan skifte fra år til år, så rett navnet hvis det ikke stemmer.",
    name: "Navnet på direktoratet",
    signatory: "Hvem skriver under?",
    signatory_hint: "Navn og stilling, for eksempel avdelingsdirektør.",
    address: "Adresse",
    email: "E-post",
};

const FORM: AgreementFormWords = AgreementFormWords {
    offer_title: "Avtalen på papir",
    offer_text: "En utskrift med punktene ovenfor, navnene deres og plass til tre underskrifter. Bank og kontonummer fyller dere inn for hånd. Samspil ber aldri om dem.",
    offer: "Vis og skriv ut avtalen",
    kind: "eTwinning Danmark",
    title: "Avtale om arbeidet som eTwinning-ambassadør",
    paid_to: "Kompensasjonen betales til",
    paid_to_lines: ["Bank", "Kontonummer"],
};

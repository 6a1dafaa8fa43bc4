use crate::text::words::{
    AgencyWords, AgreementFacts, AgreementFormWords, AnnexAgreementWords, EtwinningWords, FactGroup,
};

pub const WORDS: AnnexAgreementWords = AnnexAgreementWords {
    lead: "Bilag 1 hører til en avtale mellom ambassadøren, skolen og den danske styrelsen (direktoratet). Her er det viktigste i den.",
    check_title: "Sjekk avtalen dere selv har skrevet under",
    check_text: "Punktene gjengir den danske avtalen slik den var i 2019/20. Beløp, navn og vilkår kan ha endret seg siden, og det er alltid deres egen avtale som gjelder.",
    parties: "Partene",
    ambassador: "Ambassadør",
    institution: "Skole eller institusjon",
    leader: "Leder",
    agency: "Styrelse",
    no_name: "Ikke skrevet ennå",
    edit_names: "Rett navnene under Aktiviteter",
    agency_form: AGENCY,
    facts: FACTS,
    form: FORM,
    etwinning: ETWINNING,
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

const FACTS: AgreementFacts = AgreementFacts {
    about: FactGroup {
        title: "Hva avtalen er",
        points: &[
            "Tre skriver under: ambassadøren, lederen av skolen eller institusjonen og styrelsen.",
            "Avtalen setter rammene og beskriver aktivitetene partene er blitt enige om.",
            "Bilag 1 er en del av avtalen. Ambassadøren oppdaterer det minst én gang i året, og alltid i mai eller juni for det kommende skoleåret.",
        ],
    },
    tasks: "Ambassadørens oppgaver",
    task_groups: TASKS,
    money: FactGroup {
        title: "Penger og reiser",
        points: &[
            "Skolen får 15\u{a0}000 danske kroner per skoleår som kompensasjon. Pengene blir utbetalt om høsten.",
            "Reiser på inntil cirka 100 km betaler skolen av kompensasjonen.",
            "Lengre reiser kan det nasjonale eTwinning-kontoret (NSS) betale når det er avtalt på forhånd.",
            "Til arrangementer som eTwinning står for, betaler NSS transport, overnatting og mat. Skolen betaler diett, tid og eventuell vikar.",
        ],
    },
    term: FactGroup {
        title: "Hvor lenge avtalen gjelder",
        points: &[
            "Avtalen løper til en av partene sier den opp med minst én måneds varsel.",
            "Den blir underskrevet, skannet og sendt til styrelsen.",
        ],
    },
};

const TASKS: [FactGroup; 4] = [
    FactGroup {
        title: "Fortelle og hjelpe",
        points: &[
            "Gjør eTwinning kjent og hjelper dem som er med eller gjerne vil i gang.",
            "Deler kunnskap og erfaring med de andre ambassadørene.",
            "Bidrar til nettsiden, Facebook-fora og andre sosiale medier.",
            "Kan komme på besøk til andre skoler og institusjoner. Hvor mange besøk og hvor lange avtaler partene.",
        ],
    },
    FactGroup {
        title: "Lære nytt",
        points: &[
            "Er så langt det går med på utvalgte nettkurs, webinarer og MOOC-er.",
            "Får tid av skolen til konferanser, seminarer og verksteder i Danmark og i utlandet.",
        ],
    },
    FactGroup {
        title: "Møtes og oppsummere",
        points: &[
            "Er med på ett eller to nasjonale eller nordiske arbeidsmøter eller seminarer i året, som regel om høsten, eller på nett.",
            "Er med på korte, planlagte nettmøter.",
            "Skriver underveis en kort aktivitetsrapport om arbeidet.",
        ],
    },
    FactGroup {
        title: "Kurs",
        points: &[
            "Informerer om eTwinning-kurs og underviser kanskje selv på dem, for eksempel sammen med det lokale CFU.",
            "Avtaler et eventuelt honorar direkte med kursarrangøren.",
        ],
    },
];

const FORM: AgreementFormWords = AgreementFormWords {
    offer_title: "Avtalen på papir",
    offer_text: "En utskrift med punktene ovenfor, navnene deres og plass til tre underskrifter. Bank og kontonummer skriver dere selv på papiret. Samspil spør aldri om dem.",
    offer: "Se og skriv ut avtalen",
    kind: "eTwinning Danmark",
    title: "Avtale om arbeidet som eTwinning-ambassadør",
    paid_to: "Kompensasjonen utbetales til",
    paid_to_lines: ["Bank", "Kontonummer"],
    basis: "Punktene gjengir avtalen for 2019/20. Har partene skrevet under på andre vilkår, er det de som gjelder.",
};

const ETWINNING: EtwinningWords = EtwinningWords {
    title: "Hva er eTwinning?",
    text: "En gratis og trygg plattform på nett der lærere, pedagoger og ledere fra barnehage til videregående skole arbeider sammen på tvers av land. Den startet i 2005 og har vært en del av Erasmus+ siden 2014.",
    figures_title: "Tall fra omkring 2019–2020",
    figures: &[
        "44 europeiske land var med.",
        "Mer enn 750\u{a0}000 var registrert, cirka 8000 av dem i Danmark.",
        "Omkring 20 danske ambassadører hjalp skoler og institusjoner i gang eller et steg videre.",
    ],
};

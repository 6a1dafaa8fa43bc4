use crate::text::words::{
    AgencyWords, AgreementFacts, AgreementFormWords, AnnexAgreementWords, EtwinningWords, FactGroup,
};

pub const WORDS: AnnexAgreementWords = AnnexAgreementWords {
    lead: "Bilag 1 hører til en aftale mellem ambassadøren, skolen og styrelsen. Her er det vigtigste i den.",
    check_title: "Tjek den aftale, I selv har skrevet under",
    check_text: "Punkterne gengiver aftalen, som den var i 2019/20. Siden kan beløb, navne og vilkår have ændret sig, og det er altid jeres egen aftale, der gælder.",
    parties: "Parterne",
    ambassador: "Ambassadør",
    institution: "Skole eller institution",
    leader: "Leder",
    agency: "Styrelse",
    no_name: "Ikke skrevet endnu",
    edit_names: "Ret navnene under Aktiviteter",
    agency_form: AGENCY,
    facts: FACTS,
    form: FORM,
    etwinning: ETWINNING,
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

const FACTS: AgreementFacts = AgreementFacts {
    about: FactGroup {
        title: "Hvad aftalen er",
        points: &[
            "Tre skriver under: ambassadøren, lederen af skolen eller institutionen og styrelsen.",
            "Aftalen sætter rammerne og beskriver de aktiviteter, parterne er blevet enige om.",
            "Bilag 1 er en del af aftalen. Ambassadøren opdaterer det mindst én gang om året, og altid i maj eller juni for det kommende skoleår.",
        ],
    },
    tasks: "Ambassadørens opgaver",
    task_groups: TASKS,
    money: FactGroup {
        title: "Penge og rejser",
        points: &[
            "Skolen får 15.000 kr. pr. skoleår som kompensation. Pengene bliver udbetalt om efteråret.",
            "Rejser inden for cirka 100 km betaler skolen af kompensationen.",
            "Længere rejser kan det nationale eTwinning-kontor (NSS) betale, når det er aftalt på forhånd.",
            "Til arrangementer, som eTwinning står for, betaler NSS transport, overnatning og mad. Skolen betaler dagpenge, tid og eventuel vikar.",
        ],
    },
    term: FactGroup {
        title: "Hvor længe aftalen gælder",
        points: &[
            "Aftalen løber, til en af parterne siger den op med mindst én måneds varsel.",
            "Den bliver underskrevet, scannet og sendt til styrelsen.",
        ],
    },
};

const TASKS: [FactGroup; 4] = [
    FactGroup {
        title: "Fortælle og hjælpe",
        points: &[
            "Gør eTwinning kendt, og hjælper dem, der er med eller gerne vil i gang.",
            "Deler sin egen viden og erfaring med de andre ambassadører.",
            "Bidrager til hjemmesiden, Facebook-fora og andre sociale medier.",
            "Kan komme på besøg på andre skoler og institutioner. Hvor mange besøg og hvor lange, aftaler parterne.",
        ],
    },
    FactGroup {
        title: "Lære nyt",
        points: &[
            "Er så vidt muligt med på udvalgte netkurser, webinarer og MOOC'er.",
            "Får tid af skolen til konferencer, seminarer og workshopper herhjemme og i udlandet.",
        ],
    },
    FactGroup {
        title: "Mødes og samle op",
        points: &[
            "Er med på et eller to nationale eller nordiske arbejdsmøder eller seminarer om året, som regel om efteråret, eller på nettet.",
            "Er med på korte, planlagte netmøder.",
            "Skriver løbende en kort aktivitetsrapport om arbejdet.",
        ],
    },
    FactGroup {
        title: "Kurser",
        points: &[
            "Oplyser om eTwinning-kurser og underviser måske selv på dem, for eksempel sammen med det lokale CFU.",
            "Aftaler et eventuelt honorar direkte med kursets arrangør.",
        ],
    },
];

const FORM: AgreementFormWords = AgreementFormWords {
    offer_title: "Aftalen på papir",
    offer_text: "En udskrift med punkterne ovenfor, jeres navne og plads til tre underskrifter. Bank og kontonummer skriver I selv på papiret. Samspil spørger aldrig om dem.",
    offer: "Se og udskriv aftalen",
    kind: "eTwinning Danmark",
    title: "Aftale om arbejdet som eTwinning-ambassadør",
    paid_to: "Kompensationen udbetales til",
    paid_to_lines: ["Bank", "Kontonummer"],
    basis: "Punkterne gengiver aftalen for 2019/20. Har parterne skrevet under på andre vilkår, er det dem, der gælder.",
};

const ETWINNING: EtwinningWords = EtwinningWords {
    title: "Hvad er eTwinning?",
    text: "En gratis og sikker platform på nettet, hvor lærere, pædagoger og ledere fra dagtilbud til ungdomsuddannelse arbejder sammen på tværs af lande. Den begyndte i 2005 og har været en del af Erasmus+ siden 2014.",
    figures_title: "Tal fra omkring 2019-2020",
    figures: &[
        "44 europæiske lande var med.",
        "Mere end 750.000 var registreret, cirka 8.000 af dem i Danmark.",
        "Omkring 20 danske ambassadører hjalp skoler og institutioner i gang eller et skridt videre.",
    ],
};

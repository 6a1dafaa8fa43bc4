use crate::text::words::{
    AgencyWords, AgreementFacts, AgreementFormWords, AnnexAgreementWords, EtwinningWords, FactGroup,
};

pub const WORDS: AnnexAgreementWords = AnnexAgreementWords {
    lead: "Bilag 1 belongs to an agreement between the ambassador, the school and the agency. Here is what matters most in it.",
    check_title: "Check the agreement that you have signed",
    check_text: "The points give the agreement as it was in 2019/20. Amounts, names and terms may have changed since, and your own agreement is always the one that counts.",
    parties: "The parties",
    ambassador: "Ambassador",
    institution: "School or institution",
    leader: "Leader",
    agency: "Agency",
    no_name: "Not written yet",
    edit_names: "Edit the names under Activities",
    agency_form: AGENCY,
    facts: FACTS,
    form: FORM,
    etwinning: ETWINNING,
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

const FACTS: AgreementFacts = AgreementFacts {
    about: FactGroup {
        title: "What the agreement is",
        points: &[
            "Three sign: the ambassador, the leader of the school or institution, and the agency.",
            "The agreement sets the frame and describes the activities on which the parties have agreed.",
            "Bilag 1 is a part of the agreement. The ambassador updates it at least once a year, and always in May or June for the coming school year.",
        ],
    },
    tasks: "The ambassador's tasks",
    task_groups: TASKS,
    money: FactGroup {
        title: "Money and travel",
        points: &[
            "The school gets DKK 15,000 a school year in compensation, paid in autumn.",
            "Travel within about 100 km is paid by the school out of the compensation.",
            "Longer journeys can be paid by the national eTwinning office (NSS) where that was agreed beforehand.",
            "For events that eTwinning arranges, NSS pays transport, lodging and food. The school pays daily allowance, time and any substitute.",
        ],
    },
    term: FactGroup {
        title: "How long the agreement runs",
        points: &[
            "The agreement runs until one of the parties ends it, with at least one month's notice.",
            "It is signed, scanned and sent to the agency.",
        ],
    },
};

const TASKS: [FactGroup; 4] = [
    FactGroup {
        title: "Telling and helping",
        points: &[
            "Makes eTwinning known, and helps those who take part or would like to begin.",
            "Shares knowledge and experience with the other ambassadors.",
            "Contributes to the website, Facebook forums and other social media.",
            "Can visit other schools and institutions. The parties agree how many visits and how long.",
        ],
    },
    FactGroup {
        title: "Learning",
        points: &[
            "Takes part, as far as possible, in selected online courses, webinars and MOOCs.",
            "Is given time by the school for conferences, seminars and workshops at home and abroad.",
        ],
    },
    FactGroup {
        title: "Meeting and taking stock",
        points: &[
            "Takes part in one or two national or Nordic working meetings or seminars a year, usually in autumn, or on the web.",
            "Takes part in short, planned web meetings.",
            "Keeps a brief activity report on the work as it goes along.",
        ],
    },
    FactGroup {
        title: "Courses",
        points: &[
            "Tells of eTwinning courses and perhaps teaches on them, for example with the local CFU.",
            "Agrees any fee directly with the organiser of the course.",
        ],
    },
];

const FORM: AgreementFormWords = AgreementFormWords {
    offer_title: "The agreement on paper",
    offer_text: "A print-out with the points above, your names and room for three signatures. You write bank and account number on the paper yourselves. Samspil never asks for them.",
    offer: "See and print the agreement",
    kind: "eTwinning Denmark",
    title: "Agreement on the work of an eTwinning ambassador",
    paid_to: "The compensation is paid to",
    paid_to_lines: ["Bank", "Account number"],
    basis: "The points give the agreement of 2019/20. Where the parties have signed other terms, those are the ones that count.",
};

const ETWINNING: EtwinningWords = EtwinningWords {
    title: "What is eTwinning?",
    text: "A free and safe web platform where teachers, pedagogues and leaders, from day care to upper secondary, work together across countries. It began in 2005 and has been part of Erasmus+ since 2014.",
    figures_title: "Figures of about 2019-2020",
    figures: &[
        "44 European countries took part.",
        "More than 750,000 people were registered, about 8,000 of them in Denmark.",
        "About 20 Danish ambassadors helped schools and institutions to get started or to take the next step.",
    ],
};

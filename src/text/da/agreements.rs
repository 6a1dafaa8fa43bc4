use crate::text::words::{
    AgreementDraftWords, AgreementWords, AgreementsWords, MeetingWords, TaskWords,
};

pub const WORDS: AgreementsWords = AgreementsWords {
    not_chosen: "Ikke valgt",
    school: "Skolen",
    learning_environment: "Læringsmiljøet",
    both: "Begge",
    tasks: TASKS,
    meetings: MEETINGS,
    text: TEXT,
    draft: DRAFT,
};

const TASKS: TaskWords = TaskWords {
    title: "Opgaver",
    intro: "Hvem gør hvad, og hvornår skal det være klaret?",
    row: |n| format!("opgave {n}"),
    what: "Opgave",
    who: "Hvem",
    side: "Part",
    due: "Senest",
    done: "Klaret",
    overdue: "Over fristen",
    add: "Tilføj opgave",
    removed: "Opgaven er slettet.",
    restored: "Opgaven er tilbage.",
};

const MEETINGS: MeetingWords = MeetingWords {
    title: "Møder",
    intro: "Sæt datoerne tidligt, også den for evalueringen.",
    row: |n| format!("møde {n}"),
    date: "Dato",
    time: "Klokkeslæt",
    topic: "Titel",
    place: "Sted eller link",
    open_link: "Åbn linket i et nyt vindue",
    agenda: "Dagsorden",
    minutes: "Referat",
    add: "Tilføj møde",
    sort: "Sortér efter dato",
    sorted: "Møderne står nu efter dato.",
    removed: "Mødet er slettet.",
    restored: "Mødet er tilbage.",
};

const TEXT: AgreementWords = AgreementWords {
    title: "Den skriftlige aftale",
    intro: "Saml det aftalte i en tekst, som begge parter kan skrive under på. Udkastet tager kun de punkter med, I har markeret som aftalt; noter bliver udeladt. Afsnittet om ændringer er et forslag, så ret det til.",
    text: "Aftalens tekst",
    make: "Lav et udkast ud fra jeres svar",
    occupied: "Der står allerede en tekst. Hvad skal der ske med den?",
    replace: "Erstat teksten",
    append: "Sæt udkastet ind efter teksten",
    made: "Udkastet er sat ind. Læs det igennem, og ret det til.",
    left_out: |n| match n {
        0 => String::new(),
        1 => "Ét punkt er ikke markeret som aftalt og er ikke med.".to_owned(),
        n => format!("{n} punkter er ikke markeret som aftalt og er ikke med."),
    },
    undone: "Teksten er, som den var.",
    not_undone: "Teksten er ændret siden, så den bliver stående.",
    kept_at: "Her ligger den underskrevne aftale",
    kept_at_hint: "For eksempel på skolens kontor eller i en fælles mappe.",
    signed_on: "Underskrevet den",
};

const DRAFT: AgreementDraftWords = AgreementDraftWords {
    heading: |title| match title {
        "" => "Samarbejdsaftale".to_owned(),
        title => format!("Samarbejdsaftale: {title}"),
    },
    parties: "Parterne",
    party: |name, role| format!("{name} ({role})"),
    school: "skolen",
    learning_environment: "det eksterne læringsmiljø",
    both: "begge parter",
    contact: "Kontaktperson",
    contacts: "Kontaktpersoner",
    together: "Det samarbejder parterne om",
    tasks: "Opgaver",
    due: |date| format!("senest {date}"),
    meetings: "Møder",
    at_time: |time| format!("kl. {time}"),
    agenda: "Dagsorden",
    also: "Også aftalt",
    also_text: "Parterne har talt om disse punkter og er enige:",
    changes: "Ændringer og ophør",
    changes_text: "Aftalen kan ændres, når begge parter er enige. Ændringer bliver skrevet ned. Vil en af parterne stoppe før tid, får den anden besked så tidligt som muligt, og parterne finder sammen ud af, hvordan forløbet slutter godt for eleverne.",
    point: |key| {
        Some(match key {
            "goals" => "Formål og mål",
            "duration" => "Tid og omfang",
            "roles" => "Roller og ansvar",
            "economy" => "Økonomi",
            "facilities" => "Lokaler og faciliteter",
            "supervision" => "Tilsyn med eleverne",
            "child-certificate" => "Børneattester",
            "confidentiality" => "Tavshedspligt, underretningspligt og billeder",
            "insurance" => "Forsikring",
            "cancellation" => "Sygdom og aflysning",
            "parents" => "Forældre",
            "evaluation" => "Evaluering og fortsættelse",
            _ => return None,
        })
    },
};

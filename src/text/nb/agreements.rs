use crate::text::words::{
    AgreementDraftWords, AgreementWords, AgreementsWords, MeetingWords, TaskWords,
};

pub const WORDS: AgreementsWords = AgreementsWords {
    not_chosen: "Ikke valgt",
    school: "Skolen",
    learning_environment: "Læringsarenaen",
    both: "Begge",
    tasks: TASKS,
    meetings: MEETINGS,
    text: TEXT,
    draft: DRAFT,
};

const TASKS: TaskWords = TaskWords {
    title: "Oppgaver",
    intro: "Hvem gjør hva, og når er fristen?",
    row: |n| format!("oppgave {n}"),
    what: "Oppgave",
    who: "Hvem",
    side: "Part",
    due: "Frist",
    done: "Utført",
    overdue: "Forfalt",
    add: "Legg til oppgave",
    removed: "Oppgaven er slettet.",
    restored: "Oppgaven er tilbake.",
};

const MEETINGS: MeetingWords = MeetingWords {
    title: "Møter",
    intro: "Avtal datoene i god tid, også for evalueringen.",
    row: |n| format!("møte {n}"),
    date: "Dato",
    time: "Klokkeslett",
    topic: "Tittel",
    place: "Sted eller lenke",
    open_link: "Åpne lenken i et nytt vindu",
    agenda: "Saksliste",
    minutes: "Referat",
    add: "Legg til møte",
    sort: "Sorter etter dato",
    sorted: "Møtene er nå sortert etter dato.",
    removed: "Møtet er slettet.",
    restored: "Møtet er tilbake.",
};

const TEXT: AgreementWords = AgreementWords {
    title: "Den skriftlige avtalen",
    intro: "Samle det dere er blitt enige om, i en tekst som begge parter kan skrive under på. Utkastet tar bare med punktene dere har merket som avtalt, og ingen notater. Avsnittet om endringer er bare et forslag, så tilpass det.",
    text: "Avtaletekst",
    make: "Lag et utkast ut fra svarene deres",
    occupied: "Her er det allerede tekst. Hva vil dere gjøre med den?",
    replace: "Erstatt teksten",
    append: "Legg utkastet til etter teksten",
    made: "Utkastet er satt inn. Les gjennom det, og tilpass det.",
    left_out: |n| match n {
        0 => String::new(),
        1 => "Ett punkt er ikke merket som avtalt og er utelatt.".to_owned(),
        n => format!("{n} punkter er ikke merket som avtalt og er utelatt."),
    },
    undone: "Teksten er tilbakestilt.",
    not_undone: "Teksten er endret i mellomtiden, så den er ikke tilbakestilt.",
    kept_at: "Hvor den underskrevne avtalen oppbevares",
    kept_at_hint: "For eksempel på skolens kontor eller i en delt mappe.",
    signed_on: "Underskrevet den",
};

const DRAFT: AgreementDraftWords = AgreementDraftWords {
    heading: |title| match title {
        "" => "Samarbeidsavtale".to_owned(),
        title => format!("Samarbeidsavtale: {title}"),
    },
    parties: "Partene",
    party: |name, role| format!("{name} ({role})"),
    school: "skolen",
    learning_environment: "læringsarenaen",
    both: "begge parter",
    contact: "Kontaktperson",
    contacts: "Kontaktpersoner",
    together: "Dette skal partene samarbeide om",
    tasks: "Oppgaver",
    due: |date| format!("innen {date}"),
    meetings: "Møter",
    at_time: |time| format!("kl. {time}"),
    agenda: "Saksliste",
    also: "Også avtalt",
    also_text: "Partene har gått gjennom disse punktene og er enige om dem:",
    changes: "Endringer og opphør",
    changes_text: "Avtalen kan endres hvis begge parter er enige. Endringer skal være skriftlige. Hvis en av partene vil avslutte før tiden, skal den andre få beskjed så tidlig som mulig, og partene skal sammen sørge for en god avslutning for elevene.",
    point: |key| {
        Some(match key {
            "goals" => "Formål og mål",
            "duration" => "Varighet og omfang",
            "roles" => "Roller og ansvar",
            "economy" => "Økonomi",
            "facilities" => "Lokaler og fasiliteter",
            "supervision" => "Tilsyn med elevene",
            "child-certificate" => "Barneattester",
            "confidentiality" => "Taushetsplikt, meldeplikt og bilder",
            "insurance" => "Forsikring",
            "cancellation" => "Sykdom og avlysning",
            "parents" => "Foreldre",
            "evaluation" => "Evaluering og videreføring",
            _ => return None,
        })
    },
};

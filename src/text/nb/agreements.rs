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
    title: "Oppgaver",
    intro: "Hvem gjør hva, og når skal det være gjort?",
    row: |n| format!("oppgave {n}"),
    what: "Oppgave",
    who: "Hvem",
    side: "Part",
    due: "Frist",
    done: "Gjort",
    overdue: "Over fristen",
    add: "Legg til oppgave",
    removed: "Oppgaven er slettet.",
    restored: "Oppgaven er tilbake.",
};

const MEETINGS: MeetingWords = MeetingWords {
    title: "Møter",
    intro: "Sett datoene tidlig, også den for evalueringen.",
    row: |n| format!("møte {n}"),
    date: "Dato",
    time: "Klokkeslett",
    place: "Sted eller lenke",
    open_link: "Åpne lenken i et nytt vindu",
    agenda: "Saksliste",
    minutes: "Referat",
    add: "Legg til møte",
    sort: "Sorter etter dato",
    sorted: "Møtene står nå etter dato.",
    removed: "Møtet er slettet.",
    restored: "Møtet er tilbake.",
};

const TEXT: AgreementWords = AgreementWords {
    title: "Den skriftlige avtalen",
    intro: "Samle det dere har avtalt, i en tekst som begge parter kan skrive under på. Forslaget tar bare med punktene dere har merket som avtalt; notater blir utelatt. Avsnittet om endringer er bare ment som et utgangspunkt, så rett det til.",
    text: "Teksten i avtalen",
    make: "Lag et forslag ut fra svarene deres",
    occupied: "Her står det allerede en tekst. Hva skal skje med den?",
    replace: "Erstatt teksten",
    append: "Sett forslaget inn etter teksten",
    made: "Forslaget er satt inn. Les gjennom det, og rett det til.",
    left_out: |n| match n {
        0 => String::new(),
        1 => "Ett punkt er ikke merket som avtalt og er ikke med.".to_owned(),
        n => format!("{n} punkter er ikke merket som avtalt og er ikke med."),
    },
    undone: "Teksten er slik den var.",
    not_undone: "Teksten er endret siden, så den blir stående.",
    kept_at: "Her ligger den underskrevne avtalen",
    kept_at_hint: "For eksempel på skolens kontor eller i en felles mappe.",
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
    learning_environment: "det eksterne læringsmiljøet",
    both: "begge parter",
    contact: "Kontaktperson",
    contacts: "Kontaktpersoner",
    together: "Dette samarbeider partene om",
    tasks: "Oppgaver",
    due: |date| format!("senest {date}"),
    meetings: "Møter",
    at_time: |time| format!("kl. {time}"),
    agenda: "Saksliste",
    also: "Også avtalt",
    also_text: "Partene har snakket om disse punktene og er enige:",
    changes: "Endringer og opphør",
    changes_text: "Avtalen kan endres når begge parter er enige. Endringer blir skrevet ned. Vil en av partene stoppe før tiden, får den andre beskjed så tidlig som mulig, og partene finner sammen ut hvordan opplegget kan få en god slutt for elevene.",
    point: |key| {
        Some(match key {
            "goals" => "Formål og mål",
            "duration" => "Tid og omfang",
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

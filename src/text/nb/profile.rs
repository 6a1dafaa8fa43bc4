use crate::text::words::{AimWords, FrameWords, PartyWords, ProfileWords};

pub const WORDS: ProfileWords = ProfileWords {
    title: "Partene",
    intro: "Hvem er dere, hvem skal være med, og hva vil dere oppnå? Fyll ut det dere vet nå. Resten kan vente.",
    privacy: "Skriv aldri noe om enkeltelever i planen, heller ikke navn.",
    title_hint: "For eksempel «Byens historie med 5. klasse».",
    filled_by: "Hvem fyller ut planen?",
    of: |what, whose| format!("{what}, {whose}"),
    party: PARTY,
    frame: FRAME,
    aims: AIMS,
};

const PARTY: PartyWords = PartyWords {
    name: "Navn",
    municipality: "Kommune",
    contacts: "Kontaktpersoner",
    contact: |n| format!("kontaktperson {n}"),
    contact_name: "Navn",
    contact_title: "Stilling",
    email: "E-post",
    phone: "Telefon",
    email_unlikely: "Det mangler en @. Det er lagret slik du skrev det.",
    add: "Legg til kontaktperson",
    removed: "Kontaktpersonen er slettet.",
    restored: "Kontaktpersonen er tilbake.",
};

const FRAME: FrameWords = FrameWords {
    title: "Når og hvem",
    school_year: "Skoleår",
    no_school_year: "Ikke valgt",
    year_groups: "Klassetrinn",
    year_group_short: |n| format!("{n}."),
    year_group: |n| format!("{n}. klasse"),
    year_group_list,
    classes: "Klasser",
    classes_hint: "For eksempel 7A og 7B.",
    pupils: "Antall elever",
    pupils_hint: "Omtrent er godt nok.",
    period: "Periode",
    period_from: "Første dag",
    period_to: "Siste dag",
    period_reversed: "Perioden slutter før den begynner. Rett en av de to datoene.",
    period_phrase: |from, to| match (from, to) {
        (Some(from), Some(to)) if from == to => from.to_owned(),
        (Some(from), Some(to)) => format!("{from} til {to}"),
        (Some(from), None) => format!("fra {from}"),
        (None, Some(to)) => format!("til {to}"),
        (None, None) => String::new(),
    },
};

const AIMS: AimWords = AimWords {
    title: "Hva dere vil oppnå",
    subjects: "Fag",
    subjects_hint: "Ett eller flere, med komma mellom.",
    subject_list: &[
        "dansk",
        "matematikk",
        "engelsk",
        "tysk",
        "fransk",
        "historie",
        "kristendomskunnskap",
        "samfunnsfag",
        "natur og teknologi",
        "biologi",
        "geografi",
        "fysikk og kjemi",
        "kroppsøving",
        "musikk",
        "kunst og bilde",
        "håndverk og design",
        "mat og helse",
    ],
    purpose: "Formål",
    purpose_hint: "Hvorfor samarbeider dere? En setning eller to er nok.",
    purpose_beginnings: &[
        "Elevene arbeider med ",
        "Elevene møter ",
        "Skolen får ",
        "Det eksterne læringsmiljøet får ",
    ],
    goals: "Læringsmål",
    goals_hint: "Hva skal elevene vite eller kunne etterpå?",
    goals_beginnings: &[
        "Elevene kan forklare ",
        "Elevene kan selv ",
        "Elevene har prøvd å ",
    ],
};

/// "7. klasse", "7. og 8. klasse", "5., 6. og 7. klasse"
fn year_group_list(groups: &[u8]) -> String {
    match groups {
        [] => String::new(),
        [one] => format!("{one}. klasse"),
        [first @ .., last] => {
            let first: Vec<String> = first.iter().map(|n| format!("{n}.")).collect();
            format!("{} og {last}. klasse", first.join(", "))
        }
    }
}

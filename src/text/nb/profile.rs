use crate::text::grades::{joined, listed, numbers, vg};
use crate::text::words::{AimWords, FrameWords, PartyWords, ProfileWords};

pub const WORDS: ProfileWords = ProfileWords {
    title: "Partene",
    intro: "Hvem er dere, hvem skal være med, og hva vil dere oppnå? Fyll ut det dere vet nå, og ta resten senere.",
    privacy: "Skriv aldri noe om enkeltelever i planen, heller ikke navn.",
    title_hint: "For eksempel «Byens historie, 5. trinn».",
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
    email_unlikely: "Adressen mangler @. Den er lagret slik du skrev den.",
    add: "Legg til kontaktperson",
    removed: "Kontaktpersonen er slettet.",
    restored: "Kontaktpersonen er tilbake.",
    details: "Type, land og språk",
    kind: "Type",
    kind_name: |kind| match kind {
        "day-care" => "Barnehage",
        "school" => "Grunnskole",
        "upper-secondary" => "Videregående skole",
        "vocational" => "Yrkesskole",
        "special-school" => "Spesialskole",
        "learning-environment" => "Ekstern læringsarena",
        "enterprise" => "Bedrift",
        "association" => "Forening",
        "municipality" => "Kommune",
        _ => "Annen institusjon",
    },
    country: "Land",
    working_language: "Arbeidsspråk",
    working_language_hint: "Språket dere skriver og snakker sammen på.",
    further: "Part",
    further_row: |n| format!("part {n}"),
    no_kind: "Ikke valgt",
    add_further: "Legg til en part",
    further_removed: "Parten er slettet.",
    further_restored: "Parten er tilbake.",
};

const FRAME: FrameWords = FrameWords {
    title: "Når og hvem",
    school_year: "Skoleår",
    no_school_year: "Ikke valgt",
    year_groups: "Klassetrinn",
    year_groups_offered: 1..=13,
    year_group_short: |n| vg(n).unwrap_or_else(|| format!("{n}.")),
    year_group: |n| vg(n).unwrap_or_else(|| format!("{n}. trinn")),
    year_group_list: |groups| listed(groups, "og", years),
    ages: "Alder",
    ages_offered: 0..=6,
    age: |n| format!("{n} år"),
    age_list: |ages| match ages {
        [] => String::new(),
        ages => format!("{} år", numbers(ages, "og")),
    },
    classes: "Klasser",
    classes_hint: "For eksempel 7A og 7B.",
    pupils: "Antall elever",
    pupils_hint: "Et omtrentlig tall holder.",
    period: "Periode",
    period_from: "Første dag",
    period_to: "Siste dag",
    period_reversed: "Siste dag er før første dag. Endre en av datoene.",
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
    subjects_hint: "Ett eller flere, atskilt med komma.",
    subject_list: &[
        "norsk",
        "matematikk",
        "engelsk",
        "naturfag",
        "samfunnsfag",
        "KRLE",
        "kunst og håndverk",
        "kroppsøving",
        "mat og helse",
        "musikk",
        "tysk",
        "fransk",
        "spansk",
        "valgfag",
        "arbeidslivsfag",
        "utdanningsvalg",
        "historie",
        "geografi",
        "samfunnskunnskap",
        "religion og etikk",
    ],
    purpose: "Formål",
    purpose_hint: "Hvorfor samarbeider dere? En setning eller to holder.",
    purpose_beginnings: &[
        "Elevene skal arbeide med ",
        "Elevene får møte ",
        "Skolen får ",
        "Læringsarenaen får ",
    ],
    goals: "Læringsmål",
    goals_hint: "Hva skal elevene kunne etterpå?",
    goals_beginnings: &[
        "Elevene kan forklare ",
        "Elevene kan på egen hånd ",
        "Elevene har fått prøve å ",
    ],
};

/// "7. trinn", "7. og 8. trinn", "5., 6. og 7. trinn"
fn years(groups: &[String]) -> String {
    let groups: Vec<String> = groups.iter().map(|group| format!("{group}.")).collect();
    format!("{} trinn", joined(&groups, "og"))
}

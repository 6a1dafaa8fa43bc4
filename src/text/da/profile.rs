use crate::text::grades::{joined, listed, numbers, vg};
use crate::text::words::{AimWords, FrameWords, PartyWords, ProfileWords};

pub const WORDS: ProfileWords = ProfileWords {
    title: "Parterne",
    intro: "Hvem er I, hvem skal med, og hvad vil I opnå? Udfyld det, I ved nu. Resten kan vente.",
    privacy: "Skriv aldrig noget om enkelte elever i planen, heller ikke navne.",
    title_hint: "For eksempel »Byens historie med 5. klasse«.",
    filled_by: "Hvem udfylder planen?",
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
    email: "E-mail",
    phone: "Telefon",
    email_unlikely: "Der mangler et @. Det er gemt, som du skrev det.",
    add: "Tilføj kontaktperson",
    removed: "Kontaktpersonen er slettet.",
    restored: "Kontaktpersonen er tilbage.",
    details: "Type, land og sprog",
    kind: "Type",
    kind_name: |kind| match kind {
        "day-care" => "Dagtilbud (børnehave, vuggestue)",
        "school" => "Grundskole",
        "upper-secondary" => "Ungdomsuddannelse",
        "vocational" => "Erhvervsskole",
        "special-school" => "Specialskole",
        "learning-environment" => "Eksternt læringsmiljø",
        "enterprise" => "Virksomhed",
        "association" => "Forening",
        "municipality" => "Kommune",
        _ => "Anden institution",
    },
    country: "Land",
    working_language: "Arbejdssprog",
    working_language_hint: "Det sprog, I skriver og taler sammen på.",
    further: "Part",
    further_row: |n| format!("part {n}"),
    no_kind: "Ikke valgt",
    add_further: "Tilføj en part",
    further_removed: "Parten er slettet.",
    further_restored: "Parten er tilbage.",
};

const FRAME: FrameWords = FrameWords {
    title: "Hvornår og hvem",
    school_year: "Skoleår",
    no_school_year: "Ikke valgt",
    year_groups: "Klassetrin",
    year_groups_offered: 0..=10,
    year_group_short: |n| vg(n).unwrap_or_else(|| format!("{n}.")),
    year_group: |n| vg(n).unwrap_or_else(|| format!("{n}. klasse")),
    year_group_list: |groups| listed(groups, "og", years),
    ages: "Alder",
    ages_offered: 0..=6,
    age: |n| format!("{n} år"),
    age_list: |ages| match ages {
        [] => String::new(),
        ages => format!("{} år", numbers(ages, "og")),
    },
    classes: "Klasser",
    classes_hint: "For eksempel 7.a og 7.b.",
    pupils: "Antal elever",
    pupils_hint: "Cirka er godt nok.",
    period: "Periode",
    period_from: "Første dag",
    period_to: "Sidste dag",
    period_reversed: "Perioden slutter, før den begynder. Ret en af de to datoer.",
    period_phrase: |from, to| match (from, to) {
        (Some(from), Some(to)) if from == to => from.to_owned(),
        (Some(from), Some(to)) => format!("{from} til {to}"),
        (Some(from), None) => format!("fra {from}"),
        (None, Some(to)) => format!("til {to}"),
        (None, None) => String::new(),
    },
};

const AIMS: AimWords = AimWords {
    title: "Hvad I vil opnå",
    subjects: "Fag",
    subjects_hint: "Et eller flere, med komma imellem.",
    subject_list: &[
        "dansk",
        "matematik",
        "engelsk",
        "tysk",
        "fransk",
        "historie",
        "kristendomskundskab",
        "samfundsfag",
        "natur/teknologi",
        "biologi",
        "geografi",
        "fysik/kemi",
        "idræt",
        "musik",
        "billedkunst",
        "håndværk og design",
        "madkundskab",
    ],
    purpose: "Formål",
    purpose_hint: "Hvorfor samarbejder I? En eller to sætninger er nok.",
    purpose_beginnings: &[
        "Eleverne arbejder med ",
        "Eleverne møder ",
        "Skolen får ",
        "Det eksterne læringsmiljø får ",
    ],
    goals: "Læringsmål",
    goals_hint: "Hvad skal eleverne vide eller kunne bagefter?",
    goals_beginnings: &[
        "Eleverne kan forklare ",
        "Eleverne kan selv ",
        "Eleverne har prøvet at ",
    ],
};

/// "7. klasse", "7. og 8. klasse", "5., 6. og 7. klasse"
fn years(groups: &[String]) -> String {
    let groups: Vec<String> = groups.iter().map(|group| format!("{group}.")).collect();
    format!("{} klasse", joined(&groups, "og"))
}

use crate::domain::changes::{Counted, Way};
use crate::text::grades::joined;
use crate::text::words::ArrivingWords;

pub const WORDS: ArrivingWords = ArrivingWords {
    import_title: "Du har allerede denne kladde",
    import_text: |title| format!("Filen rummer en anden udgave af »{title}«. Hvad vil du?"),
    import_mine: "Her på enheden",
    import_theirs: "I filen",
    import_changed: |when| format!("ændret {when}"),
    keep_both: "Behold begge",
    keep_both_text: "Filen bliver til en kladde for sig.",
    replace: "Erstat min",
    replace_text: "Din udgave bliver liggende som en tidligere version.",
    opened: |n| match n {
        1 => "Kladden er åbnet.".to_owned(),
        n => format!("{n} kladder er åbnet."),
    },
    same: "Filen har intet nyt. Alt i den har du allerede, og intet er ændret.",
    replaced: "Kladden er erstattet af den fra filen. Den gamle ligger under »Tidligere versioner«.",
    take_title: |title| format!("Nyt til »{title}«"),
    waits: |when| {
        format!("Filen blev åbnet {when} og venter stadig på dig. Dine valg indtil nu er gemt.")
    },
    came: |who, what| match who {
        Some(who) => format!("{who} har {what}."),
        None => format!("I filen er der {what}."),
    },
    counted: |what, n| match (what, n) {
        (Counted::Answer, n) => format!("{n} svar"),
        (Counted::Task, 1) => "1 opgave".to_owned(),
        (Counted::Task, n) => format!("{n} opgaver"),
        (Counted::Meeting, 1) => "1 møde".to_owned(),
        (Counted::Meeting, n) => format!("{n} møder"),
        (Counted::Activity, 1) => "1 aktivitet".to_owned(),
        (Counted::Activity, n) => format!("{n} aktiviteter"),
        (Counted::Comment, 1) => "1 kommentar".to_owned(),
        (Counted::Comment, n) => format!("{n} kommentarer"),
        (Counted::Fact, 1) => "1 oplysning".to_owned(),
        (Counted::Fact, n) => format!("{n} oplysninger"),
        (Counted::Other, 1) => "1 andet sted".to_owned(),
        (Counted::Other, n) => format!("{n} andre steder"),
    },
    done: |way, what| match way {
        Way::Changed => format!("ændret {what}"),
        Way::Added => format!("tilføjet {what}"),
        Way::Removed => format!("slettet {what}"),
    },
    listed: |all| joined(all, "og"),
    take_count: |n| match n {
        0 => "Resten af filen har du allerede.".to_owned(),
        1 => "Filen ændrer 1 sted hos dig:".to_owned(),
        n => format!("Filen ændrer {n} steder hos dig:"),
    },
    ask_count: |n| match n {
        1 => "1 sted er ændret både her og i filen. Vælg, hvad der skal stå.".to_owned(),
        n => format!(
            "{n} steder er ændret både her og i filen. Vælg for hvert af dem, hvad der skal stå."
        ),
    },
    ask_count_by: |n, who| match n {
        1 => format!("1 sted har både I og {who} ændret. Vælg, hvad der skal stå."),
        n => format!(
            "{n} steder har både I og {who} ændret. Vælg for hvert af dem, hvad der skal stå."
        ),
    },
    no_ancestor: "Det kan ikke ses, hvilken udgave de to stammer fra. Derfor vælger du selv ved hver forskel, og intet ændres af sig selv.",
    question_of: |at, of| format!("Valg {at} af {of}"),
    question_here: "Her står der",
    question_there: "I filen står der",
    you_wrote: "I skrev",
    they_wrote: |who| format!("{who} skrev"),
    question_before: "Før stod der",
    question_nothing: "Intet, det er slettet",
    keep_mine: "Behold det, der står her",
    take_theirs: "Tag det fra filen",
    take_from: |who| format!("Tag det fra {who}"),
    take_both: "Behold begge tekster, den ene efter den anden",
    write_common: "Skriv en fælles tekst",
    common_text: "Fælles tekst",
    earlier_question: "Forrige valg",
    next_question: "Næste valg",
    take: "Tag det nye med",
    take_rest: |n| match n {
        1 => "Tag det nye med, og vælg det sidste senere".to_owned(),
        n => format!("Tag det nye med, og vælg de sidste {n} senere"),
    },
    choose_later: "Steder, du ikke vælger for, bliver stående som hos dig. Åbn filen igen, når du vil vælge.",
    taken: "Det nye er taget med. Du kan fortryde det, og din tidligere udgave er gemt.",
    other_ways: "Andre muligheder",
    reading: |file| format!("Læser »{file}« …"),
    storing: |n, of| format!("Gemmer kladder: {n} af {of} …"),
};

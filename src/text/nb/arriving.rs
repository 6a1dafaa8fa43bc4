use crate::domain::changes::{Counted, Way};
use crate::text::grades::joined;
use crate::text::words::ArrivingWords;

pub const WORDS: ArrivingWords = ArrivingWords {
    import_title: "Du har allerede dette utkastet",
    import_text: |title| {
        format!("Filen inneholder en annen versjon av «{title}». Hva vil du gjøre?")
    },
    import_mine: "På denne enheten",
    import_theirs: "I filen",
    import_changed: |when| format!("endret {when}"),
    keep_both: "Behold begge",
    keep_both_text: "Filen blir et eget utkast.",
    replace: "Erstatt min",
    replace_text: "Din versjon blir tatt vare på under «Tidligere versjoner».",
    opened: |n| match n {
        1 => "Utkastet er åpnet.".to_owned(),
        n => format!("{n} utkast er åpnet."),
    },
    same: "Filen har ikke noe nytt. Du har alt som er i den fra før, og ingenting er endret.",
    replaced: "Utkastet er erstattet av det fra filen. Det gamle ligger under «Tidligere versjoner».",
    take_title: |title| format!("Nytt til «{title}»"),
    waits: |when| {
        format!(
            "Filen ble åpnet {when} og venter fortsatt på deg. Valgene dine så langt er lagret."
        )
    },
    came: |who, what| match who {
        Some(who) => format!("{who} har {what}."),
        None => format!("I filen er det {what}."),
    },
    counted: |what, n| match (what, n) {
        (Counted::Answer, n) => format!("{n} svar"),
        (Counted::Task, 1) => "1 oppgave".to_owned(),
        (Counted::Task, n) => format!("{n} oppgaver"),
        (Counted::Meeting, 1) => "1 møte".to_owned(),
        (Counted::Meeting, n) => format!("{n} møter"),
        (Counted::Activity, 1) => "1 aktivitet".to_owned(),
        (Counted::Activity, n) => format!("{n} aktiviteter"),
        (Counted::Comment, 1) => "1 kommentar".to_owned(),
        (Counted::Comment, n) => format!("{n} kommentarer"),
        (Counted::Fact, 1) => "1 opplysning".to_owned(),
        (Counted::Fact, n) => format!("{n} opplysninger"),
        (Counted::Other, 1) => "1 annet sted".to_owned(),
        (Counted::Other, n) => format!("{n} andre steder"),
    },
    done: |way, what| match way {
        Way::Changed => format!("endret {what}"),
        Way::Added => format!("lagt til {what}"),
        Way::Removed => format!("slettet {what}"),
    },
    listed: |all| joined(all, "og"),
    take_count: |n| match n {
        0 => "Resten av filen har du allerede.".to_owned(),
        1 => "Filen endrer 1 sted hos deg:".to_owned(),
        n => format!("Filen endrer {n} steder hos deg:"),
    },
    ask_count: |n| match n {
        1 => "1 sted er endret både her og i filen. Velg hva som skal stå.".to_owned(),
        n => format!(
            "{n} steder er endret både her og i filen. Velg hva som skal stå på hvert av dem."
        ),
    },
    ask_count_by: |n, who| match n {
        1 => format!("1 sted har både dere og {who} endret. Velg hva som skal stå."),
        n => format!(
            "{n} steder har både dere og {who} endret. Velg hva som skal stå på hvert av dem."
        ),
    },
    no_ancestor: "Det går ikke an å se hvilken versjon de to bygger på. Derfor velger du selv for hver forskjell, og ingenting endres av seg selv.",
    question_of: |at, of| format!("Valg {at} av {of}"),
    question_here: "Her står det",
    question_there: "I filen står det",
    you_wrote: "Dere skrev",
    they_wrote: |who| format!("{who} skrev"),
    question_before: "Før sto det",
    question_nothing: "Ingenting, det er slettet",
    keep_mine: "Behold det som står her",
    take_theirs: "Ta det som er i filen",
    take_from: |who| format!("Ta det fra {who}"),
    take_both: "Behold begge tekstene, den ene etter den andre",
    write_common: "Skriv en felles tekst",
    common_text: "Felles tekst",
    earlier_question: "Forrige valg",
    next_question: "Neste valg",
    take: "Ta med det nye",
    take_rest: |n| match n {
        1 => "Ta med det nye, og gjør det siste valget senere".to_owned(),
        n => format!("Ta med det nye, og gjør de siste {n} valgene senere"),
    },
    choose_later: "Der du ikke velger, blir din egen tekst stående. Åpne filen igjen når du vil velge.",
    taken: "Det nye er tatt med. Du kan angre, og den tidligere versjonen din er lagret.",
    other_ways: "Andre muligheter",
    reading: |file| format!("Leser «{file}» …"),
    storing: |n, of| format!("Lagrer utkast: {n} av {of} …"),
};

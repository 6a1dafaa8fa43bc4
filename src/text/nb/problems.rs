use crate::text::words::{ForeignWords, ProblemWords, ReasonWords};

pub const WORDS: ProblemWords = ProblemWords {
    file_title: "Filen kunne ikke åpnes",
    nothing_changed: "Ingenting er endret på denne enheten.",
    empty: "Filen er tom. Sjekk at det er riktig fil, eller be om en ny kopi der du fikk den.",
    too_large: |mb, limit| {
        format!(
            "Filen er på {mb} MB. Samspil åpner filer på opptil {limit} MB. En plan er vanligvis langt under 1 MB, så dette er sannsynligvis feil fil."
        )
    },
    foreign: ForeignWords {
        word: "Dette er et Word-dokument.",
        document: "Dette er et tekstdokument.",
        pdf: "Dette er en PDF.",
        mail: "Dette er en e-post.",
        spreadsheet: "Dette er et regneark.",
        slides: "Dette er en presentasjon.",
        web_archive: "Dette er en nettside som er lagret som arkiv (MHTML).",
        picture: "Dette er et bilde.",
        recording: "Dette er en lyd- eller videofil.",
        archive: "Dette er en pakket fil (zip eller lignende).",
        calendar: "Dette er en kalenderavtale.",
        shortcut: "Dette er en snarvei og ikke selve filen.",
        text: "Dette er en vanlig tekstfil.",
        unknown: "Filen er laget i et annet program.",
        own_files: |download, page| {
            format!(
                "Samspil kan bare åpne sine egne filer. Velg en du har lagret med «{download}» eller «{page}». Navnet slutter på .json eller .html."
            )
        },
        copy: "Hvis du trenger noe fra den, kan du åpne den i programmet den er laget i, og kopiere teksten inn i planen.",
        attached: "Hvis det fulgte en fil fra Samspil med e-posten, kan du åpne e-posten, lagre vedlegget og velge det her.",
        unpack: "Pakk den ut, og velg filen som slutter på .json eller .html.",
        follow: "Åpne snarveien, last ned filen der og velg den her.",
    },
    not_json: |line, column| {
        format!(
            "Filen er skadet ved linje {line}, tegn {column}. Hvis den er redigert i et annet program, kan du prøve en tidligere kopi."
        )
    },
    too_deep: "Filen har flere nivåer inni hverandre enn en plan, så dette er sannsynligvis feil fil. Velg en fil du har lagret med «Lagre som fil» eller «Lagre som side».",
    too_much: "Filen inneholder mer enn en million opplysninger. En plan har vanligvis noen hundre, så dette er sannsynligvis feil fil.",
    too_many: |path, entries, limit| {
        format!(
            "Filen er fra Samspil, men det er {entries} rader i «{path}». Samspil kan vise opptil {limit}. Prøv en tidligere kopi."
        )
    },
    page_not_ours: "Dette er en nettside, men den inneholder ikke noe utkast fra Samspil. Velg en fil du har lagret med «Lagre som side».",
    page_cut: "Siden er fra Samspil, men slutten mangler. Be om en ny kopi der du fikk den.",
    page_changed: "Siden er fra Samspil, men utkastet i den er endret eller fjernet, så det kan ikke leses. Hvis siden er redigert eller lagret i et annet program, kan du prøve en tidligere kopi.",
    not_samspil: "Dette er ikke en fil fra Samspil. Velg en fil du har lagret med «Lagre som fil» eller «Lagre som side».",
    newer: |version| {
        format!(
            "Filen er laget med en nyere versjon av Samspil (filformat {version}). Last inn siden på nytt for å få den nyeste versjonen, og åpne filen igjen."
        )
    },
    unknown_kind: |kind| {
        format!(
            "Filen er fra Samspil, men inneholder noe denne versjonen ikke kjenner («{kind}»). Last inn siden på nytt for å få den nyeste versjonen."
        )
    },
    wrong_type: |path, reason| {
        format!(
            "Filen er fra Samspil, men noe er feil ved «{path}»: {reason}. Hvis den er redigert i et annet program, kan du prøve en tidligere kopi."
        )
    },
    reason: ReasonWords {
        missing: |field| format!("«{field}» mangler"),
        expected: |what| format!("det skal stå {what}"),
        expected_instead: |found, what| format!("det står «{found}», men det skal stå {what}"),
        text: "tekst",
        number: "et helt tall",
        yes_or_no: "true eller false",
        list: "en liste",
        group: "en gruppe felter",
        date_or_time: "en dato eller et klokkeslett som finnes",
        id: "en ID",
        school_year: "et skoleår som 2026/27",
        rating: "et tall fra 1 til 5",
        unknown_choice: |found| format!("«{found}» er ikke et av valgene"),
        same_id: "samme ID er brukt to ganger",
        built_in_id: "den ID-en hører til et av Samspils egne spørsmål",
        not_a_draft: "det er ikke et utkast fra Samspil",
        no_such_version: "den versjonen av filformatet har aldri eksistert",
        other: "det kan ikke leses",
    },
    unread: "Nettleseren kunne ikke lese filen. Prøv å velge den på nytt.",
    message_waits: "Det er en melding om en fil du har åpnet. Du finner den på forsiden.",
    left_out_title: |n| match n {
        1 => "Ett utkast i filen kunne ikke leses".to_owned(),
        n => format!("{n} utkast kunne ikke leses"),
    },
    left_out_text: "Lagre det som fil, akkurat slik det var, og send filen til noen som kan se på den.",
};

use crate::text::words::ProblemWords;

pub const WORDS: ProblemWords = ProblemWords {
    file_title: "Filen kunne ikke åpnes",
    nothing_changed: "Ingenting er endret på denne enheten.",
    empty: "Filen er tom. Se om det er den riktige, eller hent den på nytt der du fikk den.",
    too_large: |mb, limit| {
        format!(
            "Filen er på {mb} MB. Samspil åpner filer på opptil {limit} MB. En plan pleier å være langt under 1 MB, så det er nok en annen fil."
        )
    },
    not_text: "Filen er ikke en tekstfil, så det er ikke en plan fra Samspil. Velg filen som slutter på .json eller .html.",
    not_json: |line, column| {
        format!(
            "Filen er ødelagt ved linje {line}, tegn {column}. Er den blitt redigert i et annet program, så prøv filen du hadde før."
        )
    },
    utf16: "Filen er lagret med en annen tegnkoding (UTF-16). Åpne den i et tekstprogram, lagre den som UTF-8, og prøv igjen. Eller bruk filen du hadde før.",
    too_deep: "Filen har flere lag inni hverandre enn en plan har, så det er nok en annen fil. Velg filen du fikk med «Last ned som fil» eller «Lagre som side».",
    too_much: "Filen inneholder mer enn en million opplysninger. En plan pleier å ha noen hundre, så det er nok en annen fil.",
    too_many: |path, entries, limit| {
        format!(
            "Filen er fra Samspil, men det står {entries} rader i «{path}». Samspil kan vise opptil {limit}. Prøv filen du hadde før."
        )
    },
    page_not_ours: "Det er en nettside, men den inneholder ikke et utkast fra Samspil. Velg filen du fikk med «Lagre som side».",
    page_cut: "Siden er fra Samspil, men slutten mangler. Hent den på nytt der du fikk den.",
    page_changed: "Siden er fra Samspil, men utkastet i den er blitt endret eller fjernet, så det ikke kan leses. Er siden blitt redigert eller lagret i et annet program, så prøv filen du hadde før.",
    not_samspil: "Det er ikke en fil fra Samspil. Velg filen du fikk med «Last ned som fil» eller «Lagre som side».",
    newer: |version| {
        format!(
            "Filen er laget med en nyere utgave av Samspil (filformat {version}). Last inn siden på nytt for å få den nyeste utgaven, og åpne filen igjen."
        )
    },
    unknown_kind: |kind| {
        format!(
            "Filen er fra Samspil, men inneholder noe denne utgaven ikke kjenner («{kind}»). Last inn siden på nytt for å få den nyeste utgaven."
        )
    },
    wrong_type: |path, reason| {
        format!(
            "Filen er fra Samspil, men noe er feil skrevet ved «{path}»: {reason}. Er den blitt redigert i et annet program, så prøv filen du hadde før."
        )
    },
    unread: "Nettleseren kunne ikke lese filen. Prøv å velge den på nytt.",
};

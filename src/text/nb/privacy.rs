use crate::text::words::PrivacyWords;

pub const WORDS: PrivacyWords = PrivacyWords {
    title: "Slett alt sammen",
    text: "Godt å huske på en maskin som andre også bruker. Filer du har lastet ned, blir liggende.",
    erase: "Slett alt på denne enheten",
    confirm: "Skal alt slettes for alltid?",
    goes: |drafts, bin, unreadable| {
        let drafts = match drafts {
            0 => "ingen utkast".to_owned(),
            n => format!("{n} utkast"),
        };
        let unreadable = match unreadable {
            0 => String::new(),
            n => format!(", {n} som ikke kan leses"),
        };
        format!(
            "Dette forsvinner: {drafts}, {bin} i papirkurven{unreadable}, alle tidligere versjoner og innstillingene dine."
        )
    },
    filed: |when, unfiled| match unfiled {
        0 => format!("Sist lastet ned som fil {when}. Ingenting er endret siden."),
        n => format!(
            "Sist lastet ned som fil {when}. {n} utkast er endret siden eller aldri lastet ned."
        ),
    },
    never_filed: "Ingen av utkastene er lastet ned som fil.",
    file: "Last først ned alt som fil",
    file_text: "Filen inneholder også papirkurven og de tidligere versjonene. Åpner du den i Samspil, er alt tilbake.",
    file_part: |at, of| format!("Last ned fil {at} av {of}"),
    yes: "Ja, slett alt",
    working: "Sletter …",
    failed: "Ikke alt ble slettet. Lukk andre faner med Samspil, og prøv igjen.",
    done: "Alt er slettet",
    done_text: "Samspil har ikke lenger noe av ditt liggende i denne nettleseren. Filer du har lastet ned, ligger der du la dem.",
    elsewhere: "Alt blir slettet fra en annen fane",
    elsewhere_text: "Også det som sto her, er slettet. Du kan lukke fanen.",
    anew: "Begynn på nytt",
    brought_back: |n| match n {
        0 => "Papirkurven og de tidligere versjonene ligger her allerede.".to_owned(),
        1 => "Tilbake er også 1 fra papirkurven eller de tidligere versjonene.".to_owned(),
        n => format!("Tilbake er også {n} fra papirkurven og de tidligere versjonene."),
    },
};

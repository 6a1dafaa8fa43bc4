use crate::text::words::PrivacyWords;

pub const WORDS: PrivacyWords = PrivacyWords {
    title: "Slett alt",
    text: "Lurt på en maskin som flere bruker. Filer du har lagret, blir ikke slettet.",
    erase: "Slett alt på denne enheten",
    confirm: "Vil du slette alt for godt?",
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
            "Dette blir slettet: {drafts}, {bin} i papirkurven{unreadable}, alle tidligere versjoner og innstillingene dine."
        )
    },
    filed: |when, unfiled| match unfiled {
        0 => format!("Sist lagret som fil {when}. Ingenting er endret siden da."),
        n => format!(
            "Sist lagret som fil {when}. {n} utkast er endret siden da eller aldri lagret som fil."
        ),
    },
    never_filed: "Ingen av utkastene er lagret som fil.",
    file: "Lagre alt som fil først",
    file_text: "Filen inneholder også papirkurven og tidligere versjoner. Åpne den i Samspil for å få alt tilbake.",
    file_part: |at, of| format!("Lagre fil {at} av {of}"),
    yes: "Ja, slett alt",
    working: "Sletter …",
    failed: "Noe kunne ikke slettes. Lukk andre faner med Samspil, og prøv igjen.",
    done: "Alt er slettet",
    done_text: "Det er ingenting igjen etter deg i denne nettleseren. Filer du har lagret, ligger der du la dem.",
    elsewhere: "Alt blir slettet fra en annen fane",
    elsewhere_text: "Det som sto her, blir også slettet. Du kan lukke denne fanen.",
    anew: "Begynn på nytt",
    brought_back: |n| match n {
        0 => "Papirkurven og de tidligere versjonene er her allerede.".to_owned(),
        1 => "I tillegg er 1 element fra papirkurven eller tidligere versjoner hentet tilbake."
            .to_owned(),
        n => format!(
            "I tillegg er {n} elementer fra papirkurven og tidligere versjoner hentet tilbake."
        ),
    },
};

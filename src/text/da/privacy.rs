use crate::text::words::PrivacyWords;

pub const WORDS: PrivacyWords = PrivacyWords {
    title: "Slet det hele",
    text: "Godt at huske på en maskine, andre også bruger. Filer, du har gemt, bliver liggende.",
    erase: "Slet alt på denne enhed",
    confirm: "Skal alt slettes for altid?",
    goes: |drafts, bin, unreadable| {
        let drafts = match drafts {
            0 => "ingen kladder".to_owned(),
            1 => "1 kladde".to_owned(),
            n => format!("{n} kladder"),
        };
        let unreadable = match unreadable {
            0 => String::new(),
            n => format!(", {n}, der ikke kan læses"),
        };
        format!(
            "Det forsvinder: {drafts}, {bin} i papirkurven{unreadable}, alle tidligere versioner og dine indstillinger."
        )
    },
    filed: |when, unfiled| match unfiled {
        0 => format!("Sidst gemt som fil {when}. Intet er ændret siden."),
        1 => format!(
            "Sidst gemt som fil {when}. 1 kladde er ændret siden eller aldrig gemt som fil."
        ),
        n => {
            format!(
                "Sidst gemt som fil {when}. {n} kladder er ændret siden eller aldrig gemt som fil."
            )
        }
    },
    never_filed: "Ingen af kladderne er gemt som fil.",
    file: "Gem først alt som fil",
    file_text: "Filen rummer også papirkurven og de tidligere versioner. Åbner du den i Samspil, er alt tilbage.",
    file_part: |at, of| format!("Gem fil {at} af {of}"),
    yes: "Ja, slet alt",
    working: "Sletter …",
    failed: "Ikke alt blev slettet. Luk andre faner med Samspil, og prøv igen.",
    done: "Alt er slettet",
    done_text: "Samspil har ikke længere noget af dit liggende i denne browser. Filer, du har gemt, ligger, hvor du lagde dem.",
    elsewhere: "Alt bliver slettet fra en anden fane",
    elsewhere_text: "Også det, der stod her, er slettet. Du kan lukke fanen.",
    anew: "Begynd forfra",
    brought_back: |n| match n {
        0 => "Papirkurv og tidligere versioner ligger her allerede.".to_owned(),
        1 => "Tilbage er også 1 fra papirkurven eller de tidligere versioner.".to_owned(),
        n => format!("Tilbage er også {n} fra papirkurven og de tidligere versioner."),
    },
};

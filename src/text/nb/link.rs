use crate::text::words::LinkWords;

pub const WORDS: LinkWords = LinkWords {
    name: "Lenken",
    fold: "Del som lenke eller QR-kode",
    lead: "Hele utkastet ligger i selve lenken, uten de interne notatene deres. Ingenting legges på nettet, men alle som får lenken, kan lese det som står i den.",
    own_phrase: "Passfrase (kan utelates)",
    own_phrase_hint: "Da kan bare den som kjenner frasen, åpne lenken. Velg en lang frase, og gi den videre på en annen måte enn lenken, for eksempel på telefon. Den kan ikke finnes igjen.",
    make: "Lag lenken",
    address: "Lenken til utkastet slik det er nå",
    copy: "Kopier lenken",
    copied: "Lenken er kopiert.",
    not_copied: "Nettleseren lot ikke lenken bli kopiert. Merk den i feltet, og kopier den derfra.",
    letters: |n| format!("Lenken er på {n} tegn."),
    long: "Noen e-post- og chatprogrammer kutter lenker på over 2000 tegn. Send heller filen hvis du er i tvil.",
    too_long: |n| {
        format!(
            "Utkastet er for stort til en lenke: Den ville bli på {n} tegn, og over 8000 går for ofte galt. Send filen i stedet."
        )
    },
    file_instead: "Lagre filen i stedet",
    code: "QR-kode med lenken",
    code_hint: "Pek på koden med kameraet på en telefon eller et nettbrett. Den rommer det samme som lenken over.",
    no_code: "Lenken er for lang til en QR-kode som et kamera kan lese.",
    offered_title: |title| format!("Lenken inneholder «{title}»"),
    offered_text: "Vil du åpne utkastet og lagre det på denne enheten? Ingenting er lagret ennå.",
    accept: "Åpne utkastet",
    leave: "Nei takk",
    locked_title: "Lenken er låst med en passfrase",
    locked_text: "Spør den som sendte lenken, hvis du ikke har fått frasen.",
    wrong_title: "Passfrasen stemmer ikke",
    wrong_text: "Lenken er hel, men den åpner seg ikke med den frasen. Se etter store og små bokstaver og mellomrom, eller spør den som sendte lenken.",
    phrase: "Passfrase",
    unlock: "Lås opp",
    refused_title: "Lenken kunne ikke åpnes",
    cut: "Slutten av lenken mangler. Den er trolig kuttet, for eksempel ved et linjeskift i en e-post. Kopier hele lenken inn i adresselinjen, eller be om å få utkastet som fil.",
    damaged: "Noe i lenken er blitt endret underveis, så den ikke kan leses. Be om å få lenken på nytt, eller om utkastet som fil.",
    newer: "Lenken er laget i en nyere utgave av Samspil. Last inn siden på nytt, og åpne lenken igjen.",
    no_cipher: "Nettleseren kan ikke låse eller låse opp her, fordi siden ikke er hentet over en sikker forbindelse (https). Åpne Samspil på en adresse som begynner med https, eller bruk en fil.",
};

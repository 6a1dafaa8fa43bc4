use crate::text::words::LinkWords;

pub const WORDS: LinkWords = LinkWords {
    name: "Linket",
    fold: "Del som link eller QR-kode",
    lead: "Hele kladden ligger i selve linket, uden jeres interne noter. Intet bliver lagt på nettet, men alle, der får linket, kan læse det, der står i det.",
    own_phrase: "Adgangssætning (kan udelades)",
    own_phrase_hint: "Så kan kun den, der kender sætningen, åbne linket. Vælg en lang sætning, og giv den videre på en anden måde end linket, fx i telefonen. Den kan ikke findes igen.",
    make: "Lav linket",
    address: "Linket til kladden, som den er nu",
    copy: "Kopiér linket",
    copied: "Linket er kopieret.",
    not_copied: "Browseren lod ikke linket kopiere. Markér det i feltet, og kopiér det derfra.",
    letters: |n| format!("Linket fylder {n} tegn."),
    long: "Nogle mail- og chatprogrammer klipper links over 2.000 tegn af. Send hellere filen, hvis du er i tvivl.",
    too_long: |n| {
        format!(
            "Kladden er for stor til et link: Det ville fylde {n} tegn, og over 8.000 går for ofte galt. Send filen i stedet."
        )
    },
    file_instead: "Gem filen i stedet",
    code: "QR-kode med linket",
    code_hint: "Peg på koden med kameraet på en telefon eller tablet. Den rummer det samme som linket ovenfor.",
    no_code: "Linket er for langt til en QR-kode, som et kamera kan læse.",
    offered_title: |title| format!("Linket rummer »{title}«"),
    offered_text: "Vil du åbne kladden og gemme den på denne enhed? Endnu er intet gemt.",
    accept: "Åbn kladden",
    leave: "Nej tak",
    locked_title: "Linket er låst med en adgangssætning",
    locked_text: "Spørg den, der sendte linket, hvis du ikke har fået sætningen.",
    wrong_title: "Adgangssætningen passer ikke",
    wrong_text: "Linket er helt, men det åbner ikke med den sætning. Se efter store og små bogstaver og mellemrum, eller spørg den, der sendte linket.",
    phrase: "Adgangssætning",
    unlock: "Lås op",
    refused_title: "Linket kunne ikke åbnes",
    cut: "Slutningen af linket mangler. Det er nok klippet over, fx ved et linjeskift i en mail. Kopiér hele linket ind i adresselinjen, eller bed om at få kladden som fil.",
    damaged: "Noget i linket er blevet ændret på vejen, så det ikke kan læses. Bed om at få linket igen, eller om kladden som fil.",
    newer: "Linket er lavet i en nyere udgave af Samspil. Genindlæs siden, og åbn linket igen.",
    no_cipher: "Browseren kan ikke låse eller låse op her, fordi siden ikke er hentet over en sikker forbindelse (https). Åbn Samspil på en adresse, der begynder med https, eller brug en fil.",
};

use crate::text::words::StorageWords;

pub const WORDS: StorageWords = StorageWords {
    unavailable: "Nettleseren vil ikke lagre noe her, kanskje fordi vinduet er privat eller fordi informasjonskapsler er slått av. Lagre en fil før du lukker.",
    full: "Lageret i nettleseren er fullt. Lagre en fil nå, og slett utkast du ikke trenger.",
    failed: "Det du skrev, ble ikke lagret. Lagre en fil nå, og prøv så å laste inn siden på nytt.",
    slow: "Nettleseren bruker lang tid på å svare, så det du skriver, blir bare lagret ett sted. Lagre en fil før du lukker, og prøv igjen om litt.",
    download_failed: "Nettleseren kunne ikke lagre filen. Prøv igjen, eller bruk en annen nettleser.",
};

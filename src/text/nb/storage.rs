use crate::text::words::StorageWords;

pub const WORDS: StorageWords = StorageWords {
    unavailable: "Nettleseren vil ikke lagre noe her, kanskje fordi vinduet er privat eller fordi informasjonskapsler er slått av. Last ned en fil før du lukker.",
    full: "Det er ikke plass til mer i nettleseren. Last ned en fil nå, og slett utkast du ikke bruker.",
    failed: "Det du skrev, ble ikke lagret. Last ned en fil nå, og prøv så å laste inn siden på nytt.",
    slow: "Nettleseren bruker lang tid på å svare, så det du skriver, lagres bare ett sted. Last ned en fil før du lukker, og prøv igjen om litt.",
    download_failed: "Nettleseren ville ikke laste ned filen. Prøv igjen, eller prøv en annen nettleser.",
};

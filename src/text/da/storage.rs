use crate::text::words::StorageWords;

pub const WORDS: StorageWords = StorageWords {
    unavailable: "Browseren vil ikke gemme noget her, måske fordi vinduet er privat, eller fordi cookies er slået fra. Gem en fil, før du lukker.",
    full: "Der er ikke plads til mere i browseren. Gem en fil nu, og slet kladder, du ikke bruger.",
    failed: "Det, du skrev, blev ikke gemt. Gem en fil nu, og prøv så at genindlæse siden.",
    slow: "Browseren er længe om at svare, så det, du skriver, gemmes kun ét sted. Gem en fil, før du lukker, og prøv igen om lidt.",
    download_failed: "Browseren ville ikke gemme filen. Prøv igen, eller prøv en anden browser.",
};

use crate::text::words::GalleryWords;

pub const WORDS: GalleryWords = GalleryWords {
    title: "Galleri",
    lead: "Hver byggesten i hver tilstand. Siden er til dem, der arbejder på Samspil.",
    buttons: "Knapper",
    fields: "Felter",
    choices: "Valg",
    rows: "Rækker og tabeller",
    words: "Mærkater",
    messages: "Beskeder",
    progress: "Fremdrift",
    pictures: "Billeder",
    icons: "Ikoner",
    hint: "Et par linjer er nok.",
    error: "Skriv et navn.",
    done: "Rækken er slettet.",
};

use crate::text::words::GalleryWords;

pub const WORDS: GalleryWords = GalleryWords {
    title: "Galleri",
    lead: "Hver byggekloss i hver tilstand. Siden er for dem som utvikler Samspil.",
    buttons: "Knapper",
    fields: "Felt",
    choices: "Valg",
    rows: "Rader og tabeller",
    words: "Merkelapper",
    messages: "Meldinger",
    progress: "Framdrift",
    pictures: "Bilder",
    icons: "Ikoner",
    hint: "Et par linjer er nok.",
    error: "Skriv et navn.",
    done: "Raden er slettet.",
};

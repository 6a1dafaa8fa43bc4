use crate::text::words::GalleryWords;

pub const WORDS: GalleryWords = GalleryWords {
    title: "Gallery",
    lead: "Every building block in each of its states. This page is for the people who develop Samspil.",
    buttons: "Buttons",
    fields: "Fields",
    choices: "Choices",
    rows: "Rows and tables",
    words: "Tags",
    messages: "Messages",
    progress: "Progress",
    pictures: "Pictures",
    icons: "Icons",
    hint: "A line or two is enough.",
    error: "Enter a name.",
    done: "The row was deleted.",
};

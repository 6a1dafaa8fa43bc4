//! Text of the gallery of components.

pub struct GalleryWords {
    pub title: &'static str,
    pub lead: &'static str,
    pub buttons: &'static str,
    pub fields: &'static str,
    pub choices: &'static str,
    pub rows: &'static str,
    pub words: &'static str,
    pub messages: &'static str,
    pub progress: &'static str,
    pub pictures: &'static str,
    pub icons: &'static str,
    pub hint: &'static str,
    pub error: &'static str,
    pub done: &'static str,
}

//! The languages of the app.

/// A language in which the app can be used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    #[default]
    Da,
    En,
}

impl Language {
    /// All, in the order of the menu.
    pub const ALL: [Self; 2] = [Self::Da, Self::En];

    /// BCP 47 tag: for `lang`, for files, for the name of the texts' file.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Da => "da",
            Self::En => "en",
        }
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::Da => "Dansk",
            Self::En => "English",
        }
    }

    /// The language with this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}

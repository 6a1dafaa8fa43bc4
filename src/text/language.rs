//! The languages of the app.

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    #[default]
    Da,
    En,
    Nb,
}

impl Language {
    /// All languages, in the order of the menu.
    pub const ALL: [Self; 3] = [Self::Da, Self::En, Self::Nb];

    /// The BCP 47 tag: for `lang`, for files, and for the name of the content file.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Da => "da",
            Self::En => "en",
            Self::Nb => "nb",
        }
    }

    /// Its own name for itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::Da => "Dansk",
            Self::En => "English",
            Self::Nb => "Norsk bokmål",
        }
    }

    /// The language with this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The tag of a text in another language, for its `lang` on a page in this one. None if it is the same, or
    /// unknown.
    pub fn tag_of_other(self, tag: &str) -> Option<&'static str> {
        let other = Self::from_tag(tag)?;
        (other != self).then(|| other.tag())
    }

    /// The initial language, chosen from the browser's tags in order of preference.
    ///
    /// A Nordic language is preferred over English at any position: many computers in Danish schools
    /// are set to English and list Danish second.
    pub fn to_begin_in<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        let known: Vec<Self> = tags.into_iter().filter_map(Self::of_browser).collect();
        let nordic = known.iter().find(|language| **language != Self::En);
        nordic.or(known.first()).copied().unwrap_or_default()
    }

    /// Nynorsk maps to bokmål, and so does "no", which older browsers send.
    fn of_browser(tag: &str) -> Option<Self> {
        let primary = tag.split('-').next().unwrap_or_default();
        match primary.to_ascii_lowercase().as_str() {
            "nb" | "no" | "nn" => Some(Self::Nb),
            other => Self::from_tag(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_found_by_its_tag() {
        for language in Language::ALL {
            assert_eq!(Language::from_tag(language.tag()), Some(language));
        }
    }

    #[test]
    fn only_a_known_other_language_is_named() {
        assert_eq!(Language::En.tag_of_other("da"), Some("da"));
        assert_eq!(Language::Da.tag_of_other("da"), None);
        assert_eq!(Language::Da.tag_of_other("\"><b>"), None);
    }

    #[test]
    fn any_norwegian_browser_starts_in_bokmaal() {
        for tag in ["nb", "nb-NO", "no", "NO-no", "nn", "nn-NO"] {
            assert_eq!(Language::to_begin_in([tag]), Language::Nb, "{tag}");
        }
        assert_eq!(Language::to_begin_in(["en-US", "nn", "da"]), Language::Nb);
        assert_eq!(Language::to_begin_in(["da-DK", "nb"]), Language::Da);
    }

    #[test]
    fn a_browser_with_only_english_starts_in_english() {
        assert_eq!(Language::to_begin_in(["en-US", "en"]), Language::En);
        assert_eq!(Language::to_begin_in(["de", "en-GB"]), Language::En);
        assert_eq!(Language::to_begin_in(["en-US", "en", "da"]), Language::Da);
    }

    #[test]
    fn every_other_browser_starts_in_danish() {
        assert_eq!(Language::to_begin_in([]), Language::Da);
        assert_eq!(Language::to_begin_in(["fr-FR"]), Language::Da);
        assert_eq!(Language::to_begin_in(["nap", "not a tag"]), Language::Da);
    }
}

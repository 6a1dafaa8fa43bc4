//! The words of a plan whose parties are not a school and an external learning environment.
//!
//! A [`Wording`] replaces whole words and phrases: "skolen" by "børnehaven". [`ChunkWords`](super::ChunkWords) holds
//! one for an open plan. Its tables come from `public/kinds` (`worksheet::KindTexts`); texts of users never pass
//! through it.

mod areas;

use std::collections::BTreeMap;
use std::sync::{Mutex, OnceLock};

use super::words::{
    AgreementsWords, CarriedWords, OverviewWords, PlanWords, ProfileWords, SummaryWords,
};

/// The words of the parties of a plan, instead of those of the guide. A trait, so that the code of [`Wording`] is in the
/// chunk that makes one, and not in all that have words.
pub trait Says: Send + Sync {
    fn plan(&'static self, words: &'static PlanWords) -> &'static PlanWords;
    fn profile(&'static self, words: &'static ProfileWords) -> &'static ProfileWords;
    fn agreements(&'static self, words: &'static AgreementsWords) -> &'static AgreementsWords;
    fn carried(&'static self, words: &'static CarriedWords) -> &'static CarriedWords;
    fn overview(&'static self, words: &'static OverviewWords) -> &'static OverviewWords;
    fn summary(&'static self, words: &'static SummaryWords) -> &'static SummaryWords;
    /// A text with the words of the parties.
    fn say(&self, text: &str) -> String;
    /// A text of the interface with the words of the parties.
    fn said(&self, text: &'static str) -> &'static str;
}

/// Replaces words and phrases. Made once for each pair of kinds, and kept.
#[derive(Debug, Default)]
pub struct Wording {
    /// What is replaced, in lower case unless it is a name, with its replacement; by first letter, longest first.
    forms: BTreeMap<char, Vec<(String, String)>>,
    /// Replaced texts of the interface, which live as long as those that they replace.
    known: Mutex<BTreeMap<&'static str, &'static str>>,
    areas: Areas,
}

/// The areas of words that name the parties, with the words replaced.
#[derive(Default)]
struct Areas {
    plan: OnceLock<PlanWords>,
    profile: OnceLock<ProfileWords>,
    agreements: OnceLock<AgreementsWords>,
    carried: OnceLock<CarriedWords>,
    overview: OnceLock<OverviewWords>,
    summary: OnceLock<SummaryWords>,
}

impl std::fmt::Debug for Areas {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Areas")
    }
}

impl Wording {
    /// Replaces these words and phrases. A form in lower case also matches with a capital first letter, which its
    /// replacement then gets too. The longest form at a place counts, so a phrase goes before its words.
    pub fn new(forms: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut wording = Self::default();
        for (form, said) in forms {
            let Some(first) = form.chars().next() else {
                continue;
            };
            wording.forms.entry(first).or_default().push((form, said));
        }
        for forms in wording.forms.values_mut() {
            forms.sort_by_key(|(form, _)| std::cmp::Reverse(form.len()));
        }
        wording
    }

    /// The text with the words of the parties.
    fn put(&self, text: &str) -> String {
        let mut said = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(letter) = rest.chars().next() {
            if !letter.is_alphanumeric() {
                said.push(letter);
                rest = rest.get(letter.len_utf8()..).unwrap_or_default();
                continue;
            }
            let end = word_end(rest);
            let as_written = || rest.get(..end).unwrap_or_default().to_owned();
            let form = self.form_at(rest, letter);
            let (length, form) = form.unwrap_or_else(|| (end, as_written()));
            said.push_str(&form);
            rest = rest.get(length..).unwrap_or_default();
        }
        said
    }

    /// A text of the interface with the words of the parties.
    fn keep(&self, text: &'static str) -> &'static str {
        let Ok(mut known) = self.known.lock() else {
            return text;
        };
        known.entry(text).or_insert_with(|| {
            let said = self.put(text);
            if said == text {
                text
            } else {
                Box::leak(said.into_boxed_str())
            }
        })
    }

    /// The form that the text begins with: its length in the text, and what is said instead.
    fn form_at(&self, text: &str, first: char) -> Option<(usize, String)> {
        let as_written = self.longest(text, first, false);
        if as_written.is_some() || !first.is_uppercase() {
            return as_written;
        }
        let lower = first.to_lowercase().next()?;
        self.longest(text, lower, true)
    }

    fn longest(&self, text: &str, first: char, is_capital: bool) -> Option<(usize, String)> {
        let rest_of = |text: &str| text.chars().skip(1).collect::<String>();
        let text_rest = text.get(text.chars().next()?.len_utf8()..)?;
        let mut forms = self.forms.get(&first)?.iter();
        forms.find_map(|(form, said)| {
            let form_rest = form.get(first.len_utf8()..)?;
            let after = text_rest.strip_prefix(form_rest)?;
            if goes_on(form, after) {
                return None;
            }
            let said = match said.chars().next() {
                Some(letter) if is_capital => {
                    letter.to_uppercase().collect::<String>() + &rest_of(said)
                }
                _ => said.clone(),
            };
            Some((text.len() - after.len(), said))
        })
    }
}

/// Whether a word that ends with the form goes on after it.
fn goes_on(form: &str, after: &str) -> bool {
    let ends_in_word = form.chars().next_back().is_some_and(char::is_alphanumeric);
    ends_in_word && after.chars().next().is_some_and(char::is_alphanumeric)
}

/// Where the word ends that the text begins with.
fn word_end(text: &str) -> usize {
    let end = text.find(|letter: char| !letter.is_alphanumeric());
    end.unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wording() -> Wording {
        let forms = [
            ("skolen", "børnehaven"),
            ("skole", "børnehave"),
            ("elever", "børn"),
            ("en elev", "et barn"),
            ("i stedet", "i stedet"),
            ("stedet", "virksomheden"),
            ("Aula", "intranettet"),
        ];
        Wording::new(forms.map(|(form, said)| (form.to_owned(), said.to_owned())))
    }

    #[test]
    fn whole_words_are_replaced_with_their_capitals() {
        let said = wording().say("Skolen og elever fra en skole, skolens elev.");
        assert_eq!(said, "Børnehaven og børn fra en børnehave, skolens elev.");
    }

    #[test]
    fn a_phrase_goes_before_its_words_and_may_protect_them() {
        let said = wording().say("En elev går til stedet. I stedet for stedet.");
        assert_eq!(
            said,
            "Et barn går til virksomheden. I stedet for virksomheden."
        );
    }

    #[test]
    fn a_name_is_replaced_only_as_it_is_written() {
        assert_eq!(wording().say("på Aula, aula"), "på intranettet, aula");
    }

    #[test]
    fn replaced_texts_are_not_replaced_again() {
        let forms = [("a", "b"), ("b", "a")];
        let forms = forms.map(|(form, said)| (form.to_owned(), said.to_owned()));
        assert_eq!(Wording::new(forms).say("a b A B ab"), "b a B A ab");
    }

    #[test]
    fn any_text_survives() {
        for text in ["", " ", "ß", "ÆØÅ", "İstanbul", "skolen", "😀skolen😀", "é"] {
            let _ = wording().say(text);
        }
        assert_eq!(wording().say("😀skolen😀"), "😀børnehaven😀");
        assert_eq!(Wording::default().say("Skolen"), "Skolen");
    }
}

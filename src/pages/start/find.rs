//! Search and sort of the list of drafts.

use crate::domain::order;
use std::sync::Arc;

use crate::state::DraftCard;

/// The sort order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    #[default]
    Changed,
    Title,
    School,
}

impl Sort {
    pub fn key(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Title => "title",
            Self::School => "school",
        }
    }

    pub fn from_key(key: &str) -> Self {
        [Self::Title, Self::School]
            .into_iter()
            .find(|sort| sort.key() == key)
            .unwrap_or_default()
    }
}

/// Converts to lower case with composed letters. The browser does it, so that the app needs no Unicode tables.
pub type LowerCase = fn(&str) -> String;

/// The drafts that contain every word of the search, in the given order.
pub fn find(
    cards: &[Arc<DraftCard>],
    search: &str,
    sort: Sort,
    lower: LowerCase,
) -> Vec<Arc<DraftCard>> {
    let search = lower(search);
    let terms: Vec<&str> = search.split_whitespace().collect();
    let mut cards = cards.to_vec();
    cards.retain(|card| {
        if terms.is_empty() {
            return true;
        }
        let text = format!("{} {}", card.title, card.facts.names().join(" "));
        let text = lower(&text);
        terms.iter().all(|term| text.contains(term))
    });
    match sort {
        // The cards are already in this order.
        Sort::Changed => {}
        Sort::Title => order::sort_by_key(&mut cards, |card| danish_order(&card.title, lower)),
        Sort::School => order::sort_by_key(&mut cards, |card| {
            let school = card.facts.names().first().copied();
            danish_order(school.unwrap_or_default(), lower)
        }),
    }
    cards
}

/// A sort key for the Danish order: æ, ø and å after z.
fn danish_order(text: &str, lower: LowerCase) -> String {
    lower(text)
        .chars()
        .map(|letter| match letter {
            'æ' | 'ä' => '{',
            'ø' | 'ö' => '|',
            'å' => '}',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use uuid::Uuid;

    use super::*;
    use crate::domain::DraftId;
    use crate::files::{CardFacts, InFile};
    use crate::worksheet::Progress;

    fn card(title: &str, school: &str, seconds: i64) -> Arc<DraftCard> {
        Arc::new(DraftCard {
            id: DraftId(Uuid::nil()),
            title: title.to_owned(),
            facts: CardFacts::Plan {
                school: school.to_owned(),
                learning_environment: String::new(),
                progress: vec![Progress::default(); 4],
            },
            modified: DateTime::from_timestamp(seconds, 0).unwrap_or_default(),
            in_file: InFile::Never,
        })
    }

    fn titles(cards: &[Arc<DraftCard>]) -> Vec<&str> {
        cards.iter().map(|card| card.title.as_str()).collect()
    }

    #[test]
    fn every_word_must_be_found_somewhere() {
        let cards = vec![
            card("Ådalen", "Valhøj Skole", 1),
            card("Åen", "Byskolen", 2),
        ];
        assert_eq!(
            titles(&find(
                &cards,
                "valhøj åda",
                Sort::Changed,
                str::to_lowercase
            )),
            ["Ådalen"]
        );
        assert_eq!(
            titles(&find(&cards, "  ", Sort::Changed, str::to_lowercase)),
            ["Ådalen", "Åen"]
        );
    }

    /// What the browser does with the only letter of these tests that has a mark.
    fn lower_composed(text: &str) -> String {
        text.to_lowercase().replace("a\u{30a}", "å")
    }

    #[test]
    fn letters_and_their_marks_are_found_and_sorted_as_one() {
        let cards = vec![
            card("A\u{30a}en", "", 1),
            card("Zoo", "", 2),
            card("Ådalen", "", 3),
        ];
        let found = |search| titles(&find(&cards, search, Sort::Title, lower_composed)).join(" ");
        assert_eq!(found("å"), "Ådalen A\u{30a}en");
        assert_eq!(found("a\u{30a}da"), "Ådalen");
        assert_eq!(found(""), "Zoo Ådalen A\u{30a}en");
    }

    #[test]
    fn titles_sort_as_danish_does() {
        let cards = vec![card("Åen", "", 1), card("Zoo", "", 2), card("ærter", "", 3)];
        assert_eq!(
            titles(&find(&cards, "", Sort::Title, str::to_lowercase)),
            ["Zoo", "ærter", "Åen"]
        );
    }
}

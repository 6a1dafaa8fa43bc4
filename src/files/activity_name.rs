//! Short names of activities, for the matrix, the report, the new year and the printed objectives.
//!
//! Used by the pages of the annex and by its document. Hidden columns are not read.

use crate::domain::{Activity, Annex, BuiltIn, ColumnId, RowId, first_line, order};
use crate::text::ChunkWords;

/// Longer names are clipped, because they only identify a row.
const MAX_CHARS: usize = 80;

/// The number and the clipped name of an activity; at most one of them is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ActivityName {
    pub number: String,
    pub name: String,
}

impl ActivityName {
    /// The name of the activity at `index`.
    pub fn of(annex: &Annex, activity: &Activity, index: usize) -> Self {
        let mut shown = annex.shown_columns().map(|column| &column.id);
        let number = if shown.any(|id| BuiltIn::of(id) == Some(BuiltIn::Number)) {
            activity.shown_number(index).trim().to_owned()
        } else {
            String::new()
        };
        let name = clip(&whole_name(annex, activity));
        let number = if name.is_empty() && number.is_empty() {
            (index + 1).to_string()
        } else {
            number
        };
        Self { number, name }
    }

    /// "2 Fablab-event", or "Aktivitet 2" without a name.
    pub fn short(&self, words: ChunkWords) -> String {
        if self.name.is_empty() {
            self.full(words)
        } else {
            format!("{} {}", self.number, self.name).trim().to_owned()
        }
    }

    /// "Aktivitet 2 Fablab-event"
    pub fn full(&self, words: ChunkWords) -> String {
        let parts = [words.objectives().activity, &self.number, &self.name];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(" ")
    }
}

/// The names of all activities, in order.
pub fn activity_names(annex: &Annex) -> Vec<(RowId, ActivityName)> {
    let activities = annex.activities.iter().enumerate();
    activities
        .map(|(index, activity)| (activity.id, ActivityName::of(annex, activity, index)))
        .collect()
}

/// The full name, as printed: the first line of a naming column, otherwise of the first non-empty cell.
pub fn whole_name(annex: &Annex, activity: &Activity) -> String {
    let naming = [BuiltIn::Activity, BuiltIn::Elaboration].map(BuiltIn::id);
    let rank = |id: &ColumnId| naming.iter().position(|naming| naming == id);
    let line = |id: &ColumnId| first_line(activity.cell(id)).to_owned();
    let mut ids: Vec<&ColumnId> = annex.shown_columns().map(|column| &column.id).collect();
    order::sort_by_key(&mut ids, |id| rank(id).unwrap_or(naming.len()));
    let mut lines = ids.into_iter().map(line);
    lines.find(|line| !line.is_empty()).unwrap_or_default()
}

/// Clips a line, after a whole word if one ends nearby.
fn clip(line: &str) -> String {
    let Some((end, _)) = line.char_indices().nth(MAX_CHARS) else {
        return line.to_owned();
    };
    let head = line.get(..end).unwrap_or(line);
    let whole = head.rsplit_once(' ').map_or(head, |(words, _)| words);
    let kept = if whole.len() * 2 > head.len() {
        whole
    } else {
        head
    };
    format!("{}…", kept.trim_end_matches([' ', ',', ';', '.', ':']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ColumnMove;
    use crate::text::{Language, words};

    fn annex(cells: &[(BuiltIn, &str)]) -> Annex {
        let mut activity = Activity::new(RowId(uuid::Uuid::nil()));
        for (column, text) in cells {
            activity.set_cell(&column.id(), (*text).to_owned());
        }
        Annex {
            columns: Annex::built_in_columns(),
            activities: vec![activity],
            ..Annex::default()
        }
    }

    fn full(annex: &Annex) -> String {
        let names = activity_names(annex);
        let names: Vec<String> = names
            .iter()
            .map(|(_, name)| name.full(words(Language::Da).into()))
            .collect();
        names.concat()
    }

    #[test]
    fn an_activity_is_named_by_its_first_text() {
        let texts = [
            (BuiltIn::Comments, "en bemærkning"),
            (BuiltIn::Activity, " Fablab-event\nfor alle"),
        ];
        assert_eq!(full(&annex(&texts)), "Aktivitet 1 Fablab-event");
        let elaborated = annex(&[(BuiltIn::Elaboration, "tage del i netværk")]);
        assert_eq!(full(&elaborated), "Aktivitet 1 tage del i netværk");
        let commented = annex(&[(BuiltIn::Comments, "en bemærkning")]);
        assert_eq!(full(&commented), "Aktivitet 1 en bemærkning");
        assert_eq!(full(&annex(&[])), "Aktivitet 1");
    }

    #[test]
    fn a_column_moved_forward_does_not_name_an_elaborated_activity() {
        let mut annex = annex(&[
            (BuiltIn::Comments, "Messeholdet"),
            (BuiltIn::Elaboration, "stå på messer"),
        ]);
        annex.move_column(&BuiltIn::Comments.id(), ColumnMove::Left);
        assert_eq!(full(&annex), "Aktivitet 1 stå på messer");
    }

    #[test]
    fn hidden_columns_name_nothing() {
        let mut annex = annex(&[(BuiltIn::Comments, "kun for mig")]);
        annex.edit_column(&BuiltIn::Comments.id(), |column| column.hidden = true);
        assert_eq!(full(&annex), "Aktivitet 1");
    }

    #[test]
    fn a_row_without_a_number_is_still_identified() {
        let mut annex = annex(&[(BuiltIn::Activity, "PDW")]);
        let number = |annex: &mut Annex| {
            for activity in &mut annex.activities {
                activity.number = Some(" ".to_owned());
            }
        };
        number(&mut annex);
        assert_eq!(full(&annex), "Aktivitet PDW");
        annex.edit_column(&BuiltIn::Activity.id(), |column| column.removed = true);
        assert_eq!(full(&annex), "Aktivitet 1");
    }

    #[test]
    fn a_long_text_is_clipped_after_a_word() {
        let long = clip(&"gøre eTwinning kendt, ".repeat(20));
        assert!(long.chars().count() <= MAX_CHARS + 1, "{long}");
        assert!(long.ends_with("kendt…") || long.ends_with('…'), "{long}");
        assert_eq!(clip(&"å".repeat(200)).chars().count(), MAX_CHARS + 1);
    }
}

//! The heading and the label of a path.

use super::Source;
use crate::domain::{Draft, DraftKind};
use crate::worksheet::{Filled, PLAN, Worksheet};

/// A heading, in the order of display.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// The parties of a plan.
    Profile,
    /// A theme, by its index in the worksheet.
    Theme(usize),
    /// Answers whose prompt no longer exists.
    Former,
    /// The header of an annex.
    Head,
    Activities,
    /// Removed activities.
    Removed,
    Columns,
    Objectives,
    TargetGroups,
    /// Fields without a label.
    Other,
}

/// The label of a path.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Named {
    pub part: Part,
    /// The position of the item within the part.
    pub rank: usize,
    /// Identifies the item.
    pub key: String,
    pub item: String,
    /// The label of the field; empty if the item itself is the field.
    pub label: String,
    /// Whether the path is the item itself.
    pub is_item: bool,
}

impl Named {
    /// A field that is an item itself.
    pub fn alone(part: Part, rank: usize, name: &str) -> Self {
        Self {
            part,
            rank,
            key: format!("{part:?}/{rank}/{name}"),
            item: name.to_owned(),
            label: String::new(),
            is_item: false,
        }
    }

    /// A field of an item, or the item itself if there is no field.
    pub fn of(part: Part, rank: usize, id: &str, item: String, label: Option<String>) -> Self {
        Self {
            part,
            rank,
            key: format!("{part:?}/{rank}/{id}"),
            item,
            is_item: label.is_none(),
            label: label.unwrap_or_default(),
        }
    }
}

impl Source<'_> {
    /// The label of a path.
    pub fn named(&self, keys: &[&str]) -> Named {
        let known = match (keys, self.after.body.kind()) {
            (["title"], DraftKind::Plan) => Some(Named::alone(
                Part::Profile,
                0,
                self.words.plan().title_label,
            )),
            (["title"], DraftKind::Annex) => Some(Named::alone(
                Part::Head,
                0,
                self.words.activities().title_label,
            )),
            (["title"], DraftKind::Worksheet) => {
                Some(Named::alone(Part::Other, 0, self.words.start.col_title))
            }
            (["body", rest @ ..], DraftKind::Plan) => self.in_plan(rest),
            (["body", rest @ ..], DraftKind::Worksheet) => self.in_worksheet(rest),
            (["body", rest @ ..], DraftKind::Annex) => self.in_annex(rest),
            _ => None,
        };
        known.unwrap_or_else(|| {
            let name = self.words.revisions().places.other;
            let label = keys.join(" › ");
            Named::of(Part::Other, 0, "", name.to_owned(), Some(label))
        })
    }

    /// The heading of a part.
    pub fn heading(&self, part: Part) -> String {
        let words = self.words;
        let places = &words.revisions().places;
        let heading = match part {
            Part::Theme(index) => {
                let theme = self.worksheet().themes.get(index);
                return theme
                    .map(|theme| self.texts.theme(&theme.id).title)
                    .unwrap_or_default();
            }
            Part::Profile => words.profile().title,
            Part::Former => words.plan().former,
            Part::Head => words.activities().head.title,
            Part::Activities => words.annex().activities,
            Part::Removed => places.removed_activities,
            Part::Columns => words.activities().columns.title,
            Part::Objectives => words.objectives().objectives.title,
            Part::TargetGroups => words.objectives().target_groups.title,
            Part::Other => places.other,
        };
        heading.to_owned()
    }

    /// The worksheet of both states.
    pub fn worksheet(&self) -> &'static Worksheet {
        Filled::of(self.after).map_or(&PLAN, |filled| filled.worksheet)
    }

    /// Reads a value from the later state, or from the earlier one.
    pub fn either<T>(&self, read: impl Fn(&Draft) -> Option<T>) -> Option<T> {
        read(self.after).or_else(|| read(self.before))
    }
}

//! Which heading and which name a place has.

use super::Source;
use crate::domain::{Draft, DraftKind};
use crate::worksheet::PLAN_THEMES;

/// A heading, in the order in which they come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// The parties of a plan.
    Profile,
    /// A theme of a plan, by its place among [`PLAN_THEMES`].
    Theme(usize),
    /// Answers whose prompt is gone.
    Former,
    /// The head of an annex.
    Head,
    Activities,
    /// Activities that were taken away.
    Removed,
    Columns,
    Objectives,
    TargetGroups,
    /// What has no name of its own.
    Other,
}

/// What a place is called.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Named {
    pub part: Part,
    /// Where the item comes within the part.
    pub rank: usize,
    /// Tells the item from all others.
    pub key: String,
    pub item: String,
    /// The field of the item; empty where the item is the field.
    pub label: String,
    /// Whether the place is the item itself.
    pub is_item: bool,
}

impl Named {
    /// A field that stands alone.
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

    /// A field of an item, or the item itself where there is no field.
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
    /// What the place with these keys is called.
    pub fn named(&self, keys: &[&str]) -> Named {
        let known = match (keys, self.after.body.kind()) {
            (["title"], DraftKind::Plan) => {
                Some(Named::alone(Part::Profile, 0, self.words.plan.title_label))
            }
            (["title"], DraftKind::Annex) => Some(Named::alone(
                Part::Head,
                0,
                self.words.activities.title_label,
            )),
            (["body", rest @ ..], DraftKind::Plan) => self.in_plan(rest),
            (["body", rest @ ..], DraftKind::Annex) => self.in_annex(rest),
            _ => None,
        };
        known.unwrap_or_else(|| {
            let name = self.words.revisions.places.other;
            let label = keys.join(" › ");
            Named::of(Part::Other, 0, "", name.to_owned(), Some(label))
        })
    }

    /// The heading of a part.
    pub fn heading(&self, part: Part) -> String {
        let words = self.words;
        let places = &words.revisions.places;
        let heading = match part {
            Part::Theme(index) => {
                let theme = PLAN_THEMES.get(index);
                return theme
                    .map(|theme| self.texts.theme(&theme.id).title)
                    .unwrap_or_default();
            }
            Part::Profile => words.profile.title,
            Part::Former => words.plan.former,
            Part::Head => words.activities.head.title,
            Part::Activities => words.annex.activities,
            Part::Removed => places.removed_activities,
            Part::Columns => words.activities.columns.title,
            Part::Objectives => words.objectives.objectives.title,
            Part::TargetGroups => words.objectives.target_groups.title,
            Part::Other => places.other,
        };
        heading.to_owned()
    }

    /// Something read from the later state, else from the earlier one.
    pub fn either<T>(&self, read: impl Fn(&Draft) -> Option<T>) -> Option<T> {
        read(self.after).or_else(|| read(self.before))
    }
}

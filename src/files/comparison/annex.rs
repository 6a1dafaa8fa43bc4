//! The labels of the fields of an annex.

use super::Source;
use super::field;
use super::named::{Named, Part};
use super::plan::{first_line, with_name};
use crate::domain::{Activity, Annex, BuiltIn, ColumnId, NamedItem, NamedItemId, visible};

impl Source<'_> {
    /// The label of a path in the body of an annex.
    pub(super) fn in_annex(&self, keys: &[&str]) -> Option<Named> {
        Some(match keys {
            ["head", "agency", rest @ ..] => {
                let name = self.words.annex_agreement().agency.to_owned();
                Named::of(Part::Head, 90, "", name, Some(self.label(rest)))
            }
            ["head", "period", rest @ ..] => {
                let rank = 50 + field::rank(rest);
                let label = ["period", rest.last().copied().unwrap_or_default()];
                Named::alone(Part::Head, rank, &self.label(&label))
            }
            ["head", rest @ ..] => {
                Named::alone(Part::Head, 1 + field::rank(rest), &self.label(rest))
            }
            ["columns", id, rest @ ..] => {
                let name = self.column(id);
                Named::of(Part::Columns, 0, id, name, self.field(rest))
            }
            ["activities", id, rest @ ..] => {
                let (rank, name) = self.activity(id, |annex| &annex.activities);
                let label = (!rest.is_empty()).then(|| self.in_activity(rest));
                Named::of(Part::Activities, rank, id, name, label)
            }
            ["removed", id, rest @ ..] => {
                let (rank, name) = self.activity(id, |annex| &annex.removed);
                let label = (!rest.is_empty()).then(|| self.in_activity(rest));
                Named::of(Part::Removed, rank, id, name, label)
            }
            ["objectives", id, rest @ ..] => {
                let name = self.named_item("objectives", id);
                Named::of(Part::Objectives, 0, id, name, self.field(rest))
            }
            ["target_groups", id, rest @ ..] => {
                let name = self.named_item("target_groups", id);
                Named::of(Part::TargetGroups, 0, id, name, self.field(rest))
            }
            ["copied_from"] => {
                Named::alone(Part::Other, 0, self.words.revisions().places.copied_from)
            }
            _ => return None,
        })
    }

    /// The label of a field of an activity.
    fn in_activity(&self, keys: &[&str]) -> String {
        let words = self.words;
        match keys {
            ["cells", column] => self.column(column),
            ["number"] => (words.annex_print().document.column)(BuiltIn::Number).to_owned(),
            ["elaboration", rest @ ..] => self.label(rest),
            ["objectives", ..] => words.annex_print().document.objective.to_owned(),
            ["target_groups", ..] => words.annex_print().document.target_groups.to_owned(),
            ["report", rest @ ..] => format!("{}: {}", words.annex().report, self.report(rest)),
            keys => self.label(keys),
        }
    }

    fn report(&self, keys: &[&str]) -> String {
        let words = self.words.report();
        match keys {
            ["status"] => words.status.to_owned(),
            ["done"] => words.what_was_done.to_owned(),
            ["date"] => words.date.to_owned(),
            ["reached"] => words.reached.to_owned(),
            ["note"] => words.note.to_owned(),
            keys => self.label(keys),
        }
    }

    /// The name of a column: the user's, or that of the form.
    fn column(&self, id: &str) -> String {
        let id = ColumnId::from(id.to_owned());
        let own = self.either(|draft| {
            let column = draft
                .annex()?
                .columns
                .iter()
                .find(|column| column.id == id)?;
            Some(visible(&column.name).to_owned()).filter(|name| !name.is_empty())
        });
        let by_form = || {
            let built_in = BuiltIn::of(&id)?;
            Some((self.words.annex_print().document.column)(built_in).to_owned())
        };
        let unnamed = || self.words.activities().columns.unnamed.to_owned();
        own.or_else(by_form).unwrap_or_else(unnamed)
    }

    /// The index of an activity in the table, and its number and first line.
    fn activity(&self, id: &str, list: impl Fn(&Annex) -> &Vec<Activity>) -> (usize, String) {
        let kind = self.words.objectives().activity;
        let found = self.either(|draft| {
            let mut rows = list(draft.annex()?).iter().enumerate();
            let (at, row) = rows.find(|(_, row)| row.id.to_string() == id)?;
            let cells = [BuiltIn::Activity, BuiltIn::Elaboration].map(BuiltIn::id);
            let mut lines = cells.iter().map(|cell| first_line(row.cell(cell)));
            let line = lines.find(|line| !line.is_empty()).unwrap_or_default();
            let name = format!("{kind} {}", row.shown_number(at));
            Some((at, with_name(name.trim(), &line)))
        });
        found.unwrap_or_else(|| (0, kind.to_owned()))
    }

    /// The name of an objective or a target group.
    pub(super) fn named_item(&self, list: &str, id: &str) -> String {
        let item_id = NamedItemId::from(id.to_owned());
        let of = |annex: &Annex| {
            let list = match list {
                "objectives" => &annex.objectives,
                _ => &annex.target_groups,
            };
            list.iter().find(|item| item.id == item_id).cloned()
        };
        let item = self.either(|draft| of(draft.annex()?));
        let item = item.unwrap_or_else(|| NamedItem::built_in(item_id));
        let name = match list {
            "objectives" => self.texts.objective(&item),
            _ => self.texts.target_group(&item),
        };
        if visible(name).is_empty() {
            self.words.objectives().unnamed.to_owned()
        } else {
            name.to_owned()
        }
    }
}

//! A worksheet that users made themselves: its questions and their texts, as data in a draft.

use serde::{Deserialize, Serialize};

use super::{ColumnId, Extra, Keyed, NamedItem, NamedItemId, RowId, WorksheetId, is_default};

/// A worksheet made by users. A draft that is filled in has its own copy, so it can be opened anywhere.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Definition {
    pub id: WorksheetId,
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
    /// What it is for, and for whom.
    #[serde(default, skip_serializing_if = "is_default")]
    pub description: String,
    /// Who made it, or what it is based on.
    #[serde(default, skip_serializing_if = "is_default")]
    pub source: String,
    /// Themes, sections and prompts in the order of reading: a prompt belongs to the section above it, and a
    /// section to the theme above it.
    #[serde(default)]
    pub items: Vec<DefinedItem>,
    #[serde(flatten)]
    pub extra: Extra,
}

/// A theme, a section or a prompt. Ids of answers are made from its id, so moving and renaming lose none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DefinedItem {
    pub id: RowId,
    pub kind: DefinedKind,
    #[serde(default, skip_serializing_if = "is_default")]
    pub title: String,
    /// The guidance of a prompt, or the introduction of a theme or a section.
    #[serde(default, skip_serializing_if = "is_default")]
    pub guidance: String,
    /// Beginnings of answers, one per line.
    #[serde(default, skip_serializing_if = "is_default")]
    pub suggestions: String,
    /// The columns of a table.
    #[serde(default, skip_serializing_if = "is_default")]
    pub columns: Vec<NamedItem>,
    /// Columns that were removed. They still name the cells of earlier answers.
    #[serde(default, skip_serializing_if = "is_default")]
    pub former_columns: Vec<NamedItem>,
    /// Removed from the worksheet. It still names earlier answers, and says whether they are internal.
    #[serde(default, skip_serializing_if = "is_default")]
    pub removed: bool,
    #[serde(flatten)]
    pub extra: Extra,
}

/// What an item is; for a prompt, how it is answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DefinedKind {
    Theme,
    Section,
    Consideration,
    /// A consideration that also asks for hours.
    Hours,
    /// A consideration that also asks for an amount of money.
    Money,
    Idea,
    Checkpoint,
    Criterion,
    #[default]
    Record,
    /// A record that is left out of what is shared.
    Internal,
    Table,
}

impl DefinedKind {
    /// The kinds of prompts, the most common first.
    pub const PROMPTS: [Self; 9] = [
        Self::Record,
        Self::Consideration,
        Self::Hours,
        Self::Money,
        Self::Idea,
        Self::Checkpoint,
        Self::Criterion,
        Self::Table,
        Self::Internal,
    ];

    /// Whether it is a question and not a heading.
    pub fn is_prompt(self) -> bool {
        !matches!(self, Self::Theme | Self::Section)
    }
}

impl Definition {
    /// A worksheet without questions.
    pub fn new(id: WorksheetId) -> Self {
        Self {
            id,
            name: String::new(),
            description: String::new(),
            source: String::new(),
            items: Vec::new(),
            extra: Extra::new(),
        }
    }

    /// The items that were not removed.
    pub fn present(&self) -> impl Iterator<Item = &DefinedItem> + Clone {
        self.items.iter().filter(|item| !item.removed)
    }
}

impl DefinedItem {
    pub fn new(id: RowId, kind: DefinedKind) -> Self {
        Self {
            id,
            kind,
            title: String::new(),
            guidance: String::new(),
            suggestions: String::new(),
            columns: Vec::new(),
            former_columns: Vec::new(),
            removed: false,
            extra: Extra::new(),
        }
    }

    /// The suggestions that have a text. A space at the end is kept, because the answer goes on after it.
    pub fn suggested(&self) -> impl Iterator<Item = &str> {
        let lines = self.suggestions.lines().map(str::trim_start);
        lines.filter(|line| !line.trim().is_empty())
    }

    /// The columns as lines of text, to be edited.
    pub fn column_lines(&self) -> String {
        let names = self.columns.iter().map(|column| column.name.as_str());
        names.collect::<Vec<_>>().join("\n")
    }

    /// Takes the names of the columns from lines of text. A line that was there keeps its column. The other
    /// lines take the other columns in their order, so that a name can be edited letter by letter; lines
    /// beyond get a new column, and columns beyond become former ones.
    pub fn set_column_lines(&mut self, lines: &str, mut new_id: impl FnMut() -> NamedItemId) {
        let mut old: Vec<Option<NamedItem>> = self.columns.drain(..).map(Some).collect();
        let lines: Vec<&str> = lines.split('\n').collect();
        let is_none = lines.iter().all(|line| line.is_empty());
        let lines = if is_none { &[][..] } else { &lines[..] };
        let mut kept: Vec<Option<NamedItem>> = lines
            .iter()
            .map(|line| {
                let mut same = old.iter_mut();
                let same = same.find(|one| one.as_ref().is_some_and(|one| one.name == *line));
                same.and_then(Option::take)
            })
            .collect();
        let mut rest = old.into_iter().flatten();
        for (column, line) in kept.iter_mut().zip(lines) {
            let column = column.get_or_insert_with(|| {
                let column = rest.next();
                column.unwrap_or_else(|| NamedItem::named(new_id(), String::new()))
            });
            (*line).clone_into(&mut column.name);
        }
        self.columns = kept.into_iter().flatten().collect();
        let named = rest.filter(|column| !column.name.trim().is_empty());
        self.former_columns.extend(named);
    }
}

impl Keyed for DefinedItem {
    fn id(&self) -> RowId {
        self.id
    }
}

impl From<&NamedItemId> for ColumnId {
    fn from(id: &NamedItemId) -> Self {
        id.as_str().to_owned().into()
    }
}

impl WorksheetId {
    /// The id of a worksheet that a user makes.
    pub fn own(id: uuid::Uuid) -> Self {
        format!("own.{id}").into()
    }

    /// Whether a user made it.
    pub fn is_own(&self) -> bool {
        self.as_str().starts_with("own.")
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    /// A table with these columns, whose ids are `0`, `1` and so on.
    fn table(names: &[&str]) -> DefinedItem {
        let columns = names.iter().zip(0..);
        let columns = columns.map(|(name, n)| {
            let id = NamedItemId::from(n.to_string());
            NamedItem::named(id, (*name).to_owned())
        });
        DefinedItem {
            columns: columns.collect(),
            ..DefinedItem::new(RowId(Uuid::nil()), DefinedKind::Table)
        }
    }

    fn edited(names: &[&str], lines: &str) -> Vec<(String, String)> {
        let mut table = table(names);
        table.set_column_lines(lines, || NamedItemId::fixed("new"));
        let columns = table.columns.into_iter();
        columns
            .map(|column| (column.id.to_string(), column.name))
            .collect()
    }

    fn own(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        let pairs = pairs.iter();
        pairs
            .map(|(id, name)| ((*id).to_owned(), (*name).to_owned()))
            .collect()
    }

    #[test]
    fn a_renamed_column_is_the_same_column() {
        assert_eq!(
            edited(&["Hvem", "Hvad"], "Hvem\nHvad nu"),
            own(&[("0", "Hvem"), ("1", "Hvad nu")])
        );
    }

    #[test]
    fn the_columns_beside_a_removed_one_stay_the_same() {
        assert_eq!(
            edited(&["Hvem", "Hvad", "Hvornår"], "Hvem\nHvornår"),
            own(&[("0", "Hvem"), ("2", "Hvornår")])
        );
        assert_eq!(
            edited(&["Hvem", "Hvornår"], "Hvem\n\nHvornår"),
            own(&[("0", "Hvem"), ("new", ""), ("1", "Hvornår")])
        );
        assert_eq!(edited(&["Hvem"], ""), []);
    }

    #[test]
    fn a_removed_column_is_kept_as_a_former_one() {
        let mut table = table(&["Hvem", "Hvad"]);
        table.set_column_lines("Hvad", || NamedItemId::fixed("new"));
        let former = table.former_columns.iter();
        assert_eq!(
            former.map(|column| &*column.name).collect::<Vec<_>>(),
            ["Hvem"]
        );
    }

    #[test]
    fn empty_lines_are_no_suggestions() {
        let item = DefinedItem {
            suggestions: "Vi mødes \n\n  Eleverne får ".to_owned(),
            ..DefinedItem::new(RowId(Uuid::nil()), DefinedKind::Record)
        };
        let suggested: Vec<&str> = item.suggested().collect();
        assert_eq!(suggested, ["Vi mødes ", "Eleverne får "]);
    }
}

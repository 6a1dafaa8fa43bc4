//! An annex with a unique mark in every text. All fields are listed, so that a new field does not
//! compile until it is added here.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use crate::domain::{
    Activity, ActivityReport, ActivityStatus, Agency, Annex, AnnexHead, BuiltIn, ColumnId, DraftId,
    Elaboration, Extra, NamedItem, NamedItemId, Period, RowId, SchoolYear, TableColumn,
};

/// The documents that contain a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Nowhere,
    Annex,
    /// In the annex and in the agreement.
    Both,
}

pub struct Marked {
    pub annex: Annex,
    pub marks: Vec<(String, Place)>,
}

pub fn marked() -> Marked {
    let mut marks = Marks(Vec::new());
    let columns = columns(&mut marks);
    let annex = Annex {
        head: head(&mut marks),
        activities: vec![
            activity(&mut marks, "first", &columns, Place::Annex),
            activity(&mut marks, "second", &columns, Place::Annex),
        ],
        removed: vec![activity(&mut marks, "removed", &columns, Place::Nowhere)],
        columns: columns.into_iter().map(|(column, _)| column).collect(),
        objectives: vec![named_item(
            "objective",
            marks.mark("objective", Place::Annex),
        )],
        target_groups: vec![
            named_item("group", marks.mark("group", Place::Annex)),
            named_item("unused", marks.mark("unused-group", Place::Nowhere)),
        ],
        copied_from: Some(DraftId(Uuid::nil())),
        extra: Extra::new(),
    };
    Marked {
        annex,
        marks: marks.0,
    }
}

struct Marks(Vec<(String, Place)>);

impl Marks {
    fn mark(&mut self, what: &str, place: Place) -> String {
        let mark = format!("mark-{what}-end");
        self.0.push((mark.clone(), place));
        mark
    }
}

fn head(marks: &mut Marks) -> AnnexHead {
    let mut both = |what: &str| marks.mark(what, Place::Both);
    AnnexHead {
        school_year: SchoolYear::starting(2026),
        ambassador: both("ambassador"),
        position: both("position"),
        institution: both("institution"),
        municipality: both("municipality"),
        leader: both("leader"),
        period: Period::default(),
        agency: Agency {
            name: both("agency"),
            signatory: both("signatory"),
            address: both("address"),
            email: both("email"),
            extra: Extra::new(),
        },
        theme: marks.mark("theme", Place::Annex),
        updated: None,
        extra: Extra::new(),
    }
}

/// The built-in columns, and three custom ones: visible, hidden, removed.
fn columns(marks: &mut Marks) -> Vec<(TableColumn, Place)> {
    let built_in = BuiltIn::ALL.map(|column| (column.id(), Place::Annex, false, false));
    let own = |n: u128| ColumnId::own(Uuid::from_u128(n));
    let own = [
        (own(1), Place::Annex, false, false),
        (own(2), Place::Nowhere, true, false),
        (own(3), Place::Nowhere, false, true),
    ];
    built_in
        .into_iter()
        .chain(own)
        .map(|(id, place, hidden, removed)| {
            let column = TableColumn {
                name: marks.mark(&format!("column-{id}"), place),
                id,
                hidden,
                removed,
                extra: Extra::new(),
            };
            (column, place)
        })
        .collect()
}

fn activity(
    marks: &mut Marks,
    which: &str,
    columns: &[(TableColumn, Place)],
    place: Place,
) -> Activity {
    let mut cells = BTreeMap::new();
    for (column, of_column) in columns {
        // The number is a separate field.
        if column.id != BuiltIn::Number.id() {
            let in_sight = place == Place::Annex && *of_column == Place::Annex;
            let place = if in_sight { place } else { Place::Nowhere };
            let mark = marks.mark(&format!("{which}-{}", column.id), place);
            cells.insert(column.id.clone(), format!("{mark}\n"));
        }
    }
    let mut new = |what: &str| marks.mark(&format!("{which}-{what}"), place);
    Activity {
        id: RowId(Uuid::nil()),
        number: Some(new("number")),
        cells,
        elaboration: Elaboration {
            when: new("when"),
            channel: new("channel"),
            target: new("target"),
            unit: new("unit"),
            extra: Extra::new(),
        },
        objectives: BTreeSet::from([NamedItemId::fixed("objective")]),
        target_groups: BTreeSet::from([NamedItemId::fixed("group")]),
        report: report(marks, which),
        from_plan: Some(DraftId(Uuid::nil())),
        extra: Extra::new(),
    }
}

/// The report is a separate document.
fn report(marks: &mut Marks, which: &str) -> ActivityReport {
    let mut new = |what: &str| marks.mark(&format!("{which}-{what}"), Place::Nowhere);
    ActivityReport {
        status: Some(ActivityStatus::Done),
        done: new("done"),
        date: None,
        reached: new("reached"),
        note: new("note"),
        extra: Extra::new(),
    }
}

fn named_item(id: &'static str, name: String) -> NamedItem {
    NamedItem::named(NamedItemId::fixed(id), name)
}

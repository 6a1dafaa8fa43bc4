//! No sequence of operations on the rows and columns of an annex loses text.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use std::collections::BTreeSet;

use chrono::DateTime;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use samspil::domain::{
    Activity, ActivityReport, Annex, ColumnId, ColumnMove, Draft, DraftId, Keyed, Move, RowId,
    SchoolYear, move_row,
};
use samspil::files::{read, write_draft};
use support::annexes::annex;
use support::values::uuid;

/// An operation on a row or column, which is chosen separately.
#[derive(Clone, Copy, Debug)]
enum Act {
    MoveColumn(ColumnMove),
    HideColumn(bool),
    RemoveColumn(bool),
    MoveRow(Move),
    RemoveRow,
    /// Undoes any earlier removal.
    UndoRemoval,
    BringBackRow,
}

/// An annex, with the removals that can still be undone.
struct Editor {
    annex: Annex,
    removals: Vec<(usize, Activity)>,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        select(vec![ColumnMove::Left, ColumnMove::Right]).prop_map(Act::MoveColumn),
        any::<bool>().prop_map(Act::HideColumn),
        any::<bool>().prop_map(Act::RemoveColumn),
        select(vec![Move::Up, Move::Down]).prop_map(Act::MoveRow),
        Just(Act::RemoveRow),
        Just(Act::UndoRemoval),
        Just(Act::BringBackRow),
    ]
}

impl Editor {
    fn new(annex: Annex) -> Self {
        let removals = Vec::new();
        Self { annex, removals }
    }

    /// Performs an operation on one of the rows or columns, if there are any.
    fn perform(&mut self, act: Act, which: Index) {
        let Self { annex, removals } = self;
        let column = any_of(&column_ids(annex), which);
        let row = any_of(&ids(&annex.activities, Keyed::id), which);
        let gone = any_of(&ids(&annex.removed, Keyed::id), which);
        let removal = any_of(removals, which);
        match (act, column, row, gone, removal) {
            (Act::MoveColumn(way), Some(id), ..) => annex.move_column(&id, way),
            (Act::HideColumn(hidden), Some(id), ..) => {
                annex.edit_column(&id, |column| column.hidden = hidden);
            }
            (Act::RemoveColumn(removed), Some(id), ..) => {
                annex.edit_column(&id, |column| column.removed = removed);
            }
            (Act::MoveRow(way), _, Some(id), ..) => move_row(&mut annex.activities, id, way),
            (Act::RemoveRow, _, Some(id), ..) => removals.extend(annex.remove_activity(id)),
            (Act::BringBackRow, _, _, Some(id), _) => annex.restore_removed_activity(id),
            (Act::UndoRemoval, .., Some((at, activity))) => annex.restore_activity(at, activity),
            _ => {}
        }
    }
}

fn any_of<T: Clone>(items: &[T], which: Index) -> Option<T> {
    (!items.is_empty()).then(|| which.get(items).clone())
}

fn column_ids(annex: &Annex) -> Vec<ColumnId> {
    ids(&annex.columns, |column| column.id.clone())
}

fn ids<T, Id>(items: &[T], id: impl Fn(&T) -> Id) -> Vec<Id> {
    items.iter().map(id).collect()
}

/// All non-empty activities, including removed ones, in an order that no operation changes.
fn everything(annex: &Annex) -> Vec<Activity> {
    let mut all = [annex.activities.clone(), annex.removed.clone()].concat();
    all.retain(|activity| *activity != Activity::new(activity.id));
    all.sort_by_key(Keyed::id);
    all
}

/// All texts of the user in the table, with duplicates.
fn texts(annex: &Annex) -> Vec<String> {
    let texts = everything(annex).into_iter().flat_map(|activity| {
        let (parts, report) = (activity.elaboration, activity.report);
        let parts = [parts.when, parts.channel, parts.target, parts.unit];
        let report = [report.done, report.reached, report.note];
        let cells = activity.cells.into_values();
        cells.chain(activity.number).chain(parts).chain(report)
    });
    let mut texts: Vec<String> = texts.collect();
    texts.sort();
    texts
}

/// The columns as a set.
fn columns(annex: &Annex) -> BTreeSet<ColumnId> {
    column_ids(annex).into_iter().collect()
}

/// The annex after a reload.
fn reloaded(annex: &Annex) -> Annex {
    let id = DraftId(uuid::Uuid::nil());
    let draft = Draft::new_annex(id, DateTime::UNIX_EPOCH, annex.clone(), "da");
    let file = write_draft(&draft).unwrap();
    read(file.as_bytes()).unwrap()[0].annex().unwrap().clone()
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 200,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn adding_and_removing_rows_and_columns_loses_no_text(
        annex in annex(),
        acts in vec((act(), any::<Index>()), 0..40),
    ) {
        let mut editor = Editor::new(annex.clone());
        for (act, which) in acts {
            editor.perform(act, which);
        }
        let now = editor.annex;
        prop_assert_eq!(texts(&now), texts(&annex));
        prop_assert_eq!(everything(&now), everything(&annex));
        prop_assert_eq!(now.columns.len(), annex.columns.len());
        prop_assert_eq!(columns(&now), columns(&annex));
        prop_assert_eq!(reloaded(&now), now);
    }

    #[test]
    fn a_column_swaps_with_its_visible_neighbour(
        annex in annex(),
        which in any::<Index>(),
        way in select(vec![ColumnMove::Left, ColumnMove::Right]),
    ) {
        let shown = |annex: &Annex| annex.shown_columns().cloned().collect::<Vec<_>>();
        let before = shown(&annex);
        let mut editor = Editor::new(annex);
        editor.perform(Act::MoveColumn(way), which);
        let after = shown(&editor.annex);
        let moved: Vec<usize> = (0..before.len()).filter(|at| before[*at] != after[*at]).collect();
        prop_assert!(matches!(moved[..], [] | [_, _]), "{:?} {:?}", before, after);
        prop_assert!(moved.windows(2).all(|pair| pair[0] + 1 == pair[1]), "{:?}", moved);
    }

    #[test]
    fn the_new_year_has_the_chosen_activities_and_the_old_one_is_unchanged(
        annex in annex(),
        own_id in uuid().prop_map(DraftId),
        chosen in vec(any::<bool>(), 4),
        stranger in uuid().prop_map(RowId),
    ) {
        let all = ids(&annex.activities, Keyed::id);
        let kept = all.iter().zip(chosen).filter_map(|(id, chosen)| chosen.then_some(*id));
        let kept: Vec<RowId> = kept.collect();
        let gone = ids(&annex.removed, Keyed::id);
        let keep: BTreeSet<RowId> = kept.iter().copied().chain(gone).chain([stranger]).collect();

        let before = annex.clone();
        let next = annex.for_next_year(own_id, &keep);
        prop_assert_eq!(&annex, &before);
        prop_assert_eq!(ids(&next.activities, Keyed::id), kept);
        prop_assert_eq!(&next.removed, &[]);
        prop_assert_eq!(next.copied_from, Some(own_id));
        let year = annex.head.school_year.and_then(SchoolYear::next);
        prop_assert_eq!(next.head.school_year, year);
        for activity in &next.activities {
            let old = annex.activities.iter().find(|old| old.id == activity.id).unwrap();
            let report = ActivityReport::default();
            // The texts of removed columns are not copied into the new year.
            let mut cells = old.cells.clone();
            cells.retain(|id, _| annex.columns.iter().all(|c| c.id != *id || !c.removed));
            prop_assert_eq!(activity, &Activity { report, cells, ..old.clone() });
        }
        prop_assert_eq!(reloaded(&next), next);
    }
}

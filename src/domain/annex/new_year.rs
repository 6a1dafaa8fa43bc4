//! The annex of the next school year, made from this one.

use std::collections::BTreeSet;

use super::{ActivityReport, Annex};
use crate::domain::{ColumnId, DraftId, Period, RowId, SchoolYear};

impl Annex {
    /// A copy for the next school year with only the kept activities. Head, columns, objectives and
    /// target groups are copied; period, reports and dates are reset.
    #[must_use]
    pub fn for_next_year(&self, own_id: DraftId, keep: &BTreeSet<RowId>) -> Self {
        let mut next = self.clone();
        next.head.school_year = self.head.school_year.and_then(SchoolYear::next);
        next.head.period = Period::default();
        next.head.theme = String::new();
        next.head.updated = None;
        // Removed columns are not copied, nor their texts.
        let shed = |annex: &Self, id: &ColumnId| {
            let column = annex.columns.iter().find(|column| column.id == *id);
            column.is_some_and(|column| column.removed)
        };
        next.activities
            .retain(|activity| keep.contains(&activity.id));
        for activity in &mut next.activities {
            activity.report = ActivityReport::default();
            activity.cells.retain(|id, _| !shed(self, id));
        }
        next.columns.retain(|column| !column.removed);
        next.removed.clear();
        next.copied_from = Some(own_id);
        next
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::domain::Activity;

    #[test]
    fn the_next_year_keeps_the_chosen_activities_without_their_reports() {
        let row = |n| RowId(Uuid::from_u128(n));
        let mut annex = Annex::default();
        annex.head.school_year = SchoolYear::starting(2026);
        annex.activities = [1, 2, 3].map(|n| Activity::new(row(n))).to_vec();
        for activity in &mut annex.activities {
            activity.report.done = "Holdt".to_owned();
        }
        let before = annex.clone();
        let own_id = DraftId(Uuid::nil());
        let next = annex.for_next_year(own_id, &BTreeSet::from([row(1), row(3)]));
        assert_eq!(annex, before, "the old annex stays as it was");
        assert_eq!(next.head.school_year, SchoolYear::starting(2027));
        let kept: Vec<RowId> = next.activities.iter().map(|a| a.id).collect();
        assert_eq!(kept, [row(1), row(3)]);
        assert!(
            next.activities
                .iter()
                .all(|a| a.report == ActivityReport::default())
        );
        assert_eq!(next.copied_from, Some(own_id));
    }
}

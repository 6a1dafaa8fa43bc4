//! The number of activities per status.

use crate::domain::{ActivityStatus, Annex};
use crate::text::words::ReportCounts;

/// Counts the activities by status.
pub fn counts(annex: &Annex) -> ReportCounts {
    let mut counts = ReportCounts::default();
    for activity in &annex.activities {
        let count = match activity.report.status {
            Some(ActivityStatus::Planned) => &mut counts.planned,
            Some(ActivityStatus::UnderWay) => &mut counts.under_way,
            Some(ActivityStatus::Done) => &mut counts.done,
            Some(ActivityStatus::Dropped) => &mut counts.dropped,
            None => &mut counts.without,
        };
        *count += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::counts;
    use crate::domain::{Activity, ActivityStatus, Annex, RowId};
    use crate::text::{Language, words};

    #[test]
    fn only_what_there_is_is_said() {
        let statuses = [
            Some(ActivityStatus::Done),
            Some(ActivityStatus::Dropped),
            Some(ActivityStatus::Done),
            None,
        ];
        let mut annex = Annex::default();
        for status in statuses {
            let mut activity = Activity::new(RowId(uuid::Uuid::nil()));
            activity.report.status = status;
            annex.activities.push(activity);
        }
        let said = |language| (words(language).report.summary)(counts(&annex));
        assert_eq!(said(Language::Da), "2 gennemført, 1 droppet, 1 uden status");
        assert_eq!(said(Language::En), "2 done, 1 dropped, 1 without a status");
    }
}

//! Removing activities from the table and restoring them. No text is lost.

use super::{Activity, Annex};
use crate::domain::{RowId, remove_row, restore_row};

impl Annex {
    /// Changes one activity.
    pub fn edit_activity(&mut self, id: RowId, change: impl FnOnce(&mut Activity)) {
        if let Some(activity) = self.activities.iter_mut().find(|row| row.id == id) {
            change(activity);
        }
    }

    /// Removes an activity from the table and returns its index, for undo. It is kept in `removed`
    /// unless it is empty.
    pub fn remove_activity(&mut self, id: RowId) -> Option<(usize, Activity)> {
        let (at, activity) = remove_row(&mut self.activities, id)?;
        if activity != Activity::new(id) {
            self.removed.push(activity.clone());
        }
        Some((at, activity))
    }

    /// Undoes [`Annex::remove_activity`].
    pub fn restore_activity(&mut self, at: usize, activity: Activity) {
        self.removed.retain(|removed| removed.id != activity.id);
        restore_row(&mut self.activities, at, activity);
    }

    /// Restores a removed activity at the end of the table.
    pub fn restore_removed_activity(&mut self, id: RowId) {
        if let Some((_, activity)) = remove_row(&mut self.removed, id) {
            restore_row(&mut self.activities, usize::MAX, activity);
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::domain::BuiltIn;

    fn row(n: u128) -> RowId {
        RowId(Uuid::from_u128(n))
    }

    fn annex() -> Annex {
        let mut annex = Annex {
            activities: [1, 2, 3].map(|n| Activity::new(row(n))).to_vec(),
            ..Annex::default()
        };
        annex.edit_activity(row(2), |activity| {
            activity.set_cell(&BuiltIn::Activity.id(), "Fablab".to_owned());
        });
        annex
    }

    #[test]
    fn undo_restores_a_removed_activity_at_its_index() {
        let mut annex = annex();
        let before = annex.clone();
        let (at, activity) = annex
            .remove_activity(row(2))
            .unwrap_or((9, Activity::new(row(9))));
        assert_eq!(annex.removed, std::slice::from_ref(&activity));
        annex.restore_activity(at, activity.clone());
        assert_eq!(annex, before);
        annex.restore_activity(at, activity);
        assert_eq!(annex, before, "restoring twice does nothing");
    }

    #[test]
    fn a_removed_activity_is_restored_at_the_end() {
        let mut annex = annex();
        annex.remove_activity(row(2));
        annex.restore_removed_activity(row(2));
        let ids: Vec<RowId> = annex.activities.iter().map(|a| a.id).collect();
        assert_eq!(ids, [row(1), row(3), row(2)]);
        assert!(annex.removed.is_empty());
    }

    #[test]
    fn an_empty_activity_is_not_kept() {
        let mut annex = annex();
        annex.remove_activity(row(1));
        assert!(annex.removed.is_empty());
        assert_eq!(annex.activities.len(), 2);
    }
}

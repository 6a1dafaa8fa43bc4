//! A plan as an activity of an annex.

use super::{Activity, Annex, BuiltIn};
use crate::domain::{DraftId, NamedItemId, RowId};

/// The parts of a plan that an annex copies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanEntry {
    pub plan: DraftId,
    pub title: String,
    /// Its period, as text.
    pub when: String,
}

/// The target groups of a collaboration between a school and a learning environment.
const FOR: [NamedItemId; 2] = [NamedItemId::fixed("teachers"), NamedItemId::fixed("pupils")];

impl Annex {
    /// The activity made from a plan.
    pub fn activity_of(&self, plan: DraftId) -> Option<RowId> {
        let mut activities = self.activities.iter();
        let made = activities.find(|activity| activity.from_plan == Some(plan))?;
        Some(made.id)
    }

    /// Makes an activity from a plan, with the id `row`, and returns its id. A plan has at most
    /// one.
    pub fn add_plan(&mut self, row: RowId, entry: PlanEntry) -> RowId {
        if let Some(there) = self.activity_of(entry.plan) {
            return there;
        }
        let mut activity = Activity::new(row);
        activity.set_cell(&BuiltIn::Activity.id(), entry.title);
        activity.elaboration.when = entry.when;
        activity.target_groups = FOR.into_iter().filter(|id| self.has_group(id)).collect();
        activity.from_plan = Some(entry.plan);
        self.activities.push(activity);
        row
    }

    fn has_group(&self, id: &NamedItemId) -> bool {
        self.target_groups.iter().any(|group| group.id == *id)
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::domain::NamedItem;

    fn entry(title: &str) -> PlanEntry {
        PlanEntry {
            plan: DraftId(Uuid::from_u128(7)),
            title: title.to_owned(),
            when: "Skoleåret 2026/27".to_owned(),
        }
    }

    #[test]
    fn adding_a_plan_again_makes_no_second_activity() {
        let row = |n| RowId(Uuid::from_u128(n));
        let mut annex = Annex {
            target_groups: vec![NamedItem::built_in(NamedItemId::fixed("pupils"))],
            ..Annex::default()
        };
        assert_eq!(annex.add_plan(row(1), entry("Skoven")), row(1));
        assert_eq!(annex.add_plan(row(2), entry("En anden titel")), row(1));
        let [activity] = annex.activities.as_slice() else {
            panic!("{:?}", annex.activities)
        };
        assert_eq!(activity.cell(&BuiltIn::Activity.id()), "Skoven");
        assert_eq!(activity.elaboration.when, "Skoleåret 2026/27");
        let groups: Vec<&str> = activity
            .target_groups
            .iter()
            .map(NamedItemId::as_str)
            .collect();
        assert_eq!(groups, ["pupils"], "only groups that the annex has");
        assert_eq!(annex.activity_of(entry("").plan), Some(row(1)));
    }

    #[test]
    fn a_removed_activity_can_be_added_from_its_plan_again() {
        let row = |n| RowId(Uuid::from_u128(n));
        let mut annex = Annex::default();
        annex.add_plan(row(1), entry(""));
        annex.removed.append(&mut annex.activities);
        assert_eq!(annex.activity_of(entry("").plan), None);
        assert_eq!(annex.add_plan(row(2), entry("")), row(2));
    }
}

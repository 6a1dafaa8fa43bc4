//! Which objectives are covered by activities.

use super::{Activity, Annex, NamedItem};
use crate::domain::NamedItemId;

/// The coverage of one objective.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    pub objective: NamedItem,
    /// The number of activities with this objective.
    pub activities: usize,
}

impl Annex {
    /// The coverage of each objective, in order.
    pub fn coverage(&self) -> Vec<Coverage> {
        let covered = |objective: &NamedItem| Coverage {
            objective: objective.clone(),
            activities: self.tied_to(&objective.id).count(),
        };
        self.objectives.iter().map(covered).collect()
    }

    /// The number of objectives that have an activity.
    pub fn covered(&self) -> usize {
        let coverage = self.coverage();
        coverage.iter().filter(|c| c.activities > 0).count()
    }

    fn tied_to<'a>(&'a self, objective: &'a NamedItemId) -> impl Iterator<Item = &'a Activity> {
        let activities = self.activities.iter();
        activities.filter(move |activity| activity.objectives.contains(objective))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::RowId;

    #[test]
    fn an_objective_without_an_activity_is_reported() {
        let objective = NamedItemId::fixed;
        let mut activity = Activity::new(RowId(uuid::Uuid::nil()));
        activity.objectives.insert(objective("vet"));
        let annex = Annex {
            objectives: ["vet", "rural-schools"]
                .map(objective)
                .map(NamedItem::built_in)
                .to_vec(),
            activities: vec![activity],
            ..Annex::default()
        };
        let counts: Vec<usize> = annex.coverage().iter().map(|c| c.activities).collect();
        assert_eq!(counts, [1, 0]);
        assert_eq!(annex.covered(), 1);
    }
}

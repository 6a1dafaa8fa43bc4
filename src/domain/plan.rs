//! The plan of one collaboration.

mod fields;

use serde::{Deserialize, Serialize};

use super::{
    Agreement, DraftId, Extra, Meeting, Profile, Responses, RowId, StartId, Task, WorksheetId,
};
use fields::PlanFields;

/// A plan from first contact to evaluation.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(from = "PlanFields<'_>")]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(!from, with = "PlanFields<'static>")
)]
pub struct Plan {
    pub profile: Profile,
    /// What it was begun from; `None` and unknown ones show all prompts.
    pub start: Option<StartId>,
    /// Its answers. In files they are fields of the plan.
    pub responses: Responses,
    pub tasks: Vec<Task>,
    pub meetings: Vec<Meeting>,
    pub agreement: Agreement,
    /// The activities of annexes that were made from this plan.
    pub annex_links: Vec<AnnexLink>,
    /// The worksheets that were added, in their order.
    pub worksheets: Vec<WorksheetId>,
    pub extra: Extra,
}

/// An activity of an annex that was made from a plan; the activity links back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnnexLink {
    pub annex: DraftId,
    pub activity: RowId,
    #[serde(flatten)]
    pub extra: Extra,
}

impl AnnexLink {
    pub fn new(annex: DraftId, activity: RowId) -> Self {
        Self {
            annex,
            activity,
            extra: Extra::new(),
        }
    }
}

impl Plan {
    /// Links the activity of an annex, in place of an earlier one in that annex.
    pub fn link_annex(&mut self, link: AnnexLink) {
        self.annex_links.retain(|other| other.annex != link.annex);
        self.annex_links.push(link);
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_plan_has_one_activity_in_each_annex() {
        let link = |annex, activity| {
            let annex = DraftId(Uuid::from_u128(annex));
            AnnexLink::new(annex, RowId(Uuid::from_u128(activity)))
        };
        let mut plan = Plan::default();
        for next in [link(1, 1), link(2, 2), link(1, 3)] {
            plan.link_annex(next);
        }
        assert_eq!(plan.annex_links, [link(2, 2), link(1, 3)]);
    }
}

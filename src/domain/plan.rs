//! The plan of one collaboration.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{
    Agreement, Answer, DraftId, Extra, Meeting, Profile, PromptId, RowId, SectionId, Task, ThemeId,
    is_default,
};

/// A plan from first contact to evaluation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Plan {
    pub profile: Profile,
    /// Answers by prompt. An answer whose prompt no longer exists is kept unchanged.
    pub answers: BTreeMap<PromptId, Answer>,
    /// Prompts added by the users, in their order within each section.
    #[serde(default, skip_serializing_if = "is_default")]
    pub own_prompts: Vec<OwnPrompt>,
    /// Prompts dismissed by the users.
    #[serde(default, skip_serializing_if = "is_default")]
    pub hidden: BTreeSet<PromptId>,
    /// Themes marked as finished.
    #[serde(default, skip_serializing_if = "is_default")]
    pub finished: BTreeSet<ThemeId>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub tasks: Vec<Task>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub meetings: Vec<Meeting>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub agreement: Agreement,
    /// The activities of annexes that were made from this plan.
    #[serde(default, skip_serializing_if = "is_default")]
    pub annex_links: Vec<AnnexLink>,
    #[serde(flatten)]
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

/// A prompt written by the users, of the kind that its section has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OwnPrompt {
    pub id: PromptId,
    pub section: SectionId,
    #[serde(default)]
    pub title: String,
    #[serde(flatten)]
    pub extra: Extra,
}

impl Plan {
    /// Links the activity of an annex, in place of an earlier one in that annex.
    pub fn link_annex(&mut self, link: AnnexLink) {
        self.annex_links.retain(|other| other.annex != link.annex);
        self.annex_links.push(link);
    }
}

impl OwnPrompt {
    pub fn new(id: PromptId, section: SectionId, title: String) -> Self {
        Self {
            id,
            section,
            title,
            extra: Extra::new(),
        }
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

//! The starting points of a plan: which prompts it shows at first. The choice is our own.
//!
//! Of theme 1 each has prompts of all four sets, of which one applies. A plan without a starting point, or with one
//! that this version does not know, shows all prompts, as `start.partnership` does.

use super::PLAN;
use crate::domain::{PromptId, StartId};

/// A starting point.
#[derive(Debug, PartialEq)]
pub struct Start {
    pub id: StartId,
    /// The prompts that are shown at first.
    prompts: &'static [&'static str],
}

/// The starting points that show some of the prompts, in the order of the start page.
pub static STARTS: [Start; 4] = [
    Start {
        id: StartId::fixed("start.visit"),
        prompts: &VISIT,
    },
    Start {
        id: StartId::fixed("start.course"),
        prompts: &COURSE,
    },
    Start {
        id: StartId::fixed("start.friendship"),
        prompts: &FRIENDSHIP,
    },
    Start {
        id: StartId::fixed("start.etwinning"),
        prompts: &ETWINNING,
    },
];

impl Start {
    /// Whether it shows this prompt at first. Those of a worksheet that was added to the plan are shown.
    pub fn shows(&self, prompt: &PromptId) -> bool {
        let mut of_guide = PLAN.sections().flat_map(|section| section.prompts);
        self.prompts.contains(&prompt.as_str()) || !of_guide.any(|other| other.id == *prompt)
    }
}

/// The starting point with this id, if it shows only some of the prompts.
pub fn start(id: &StartId) -> Option<&'static Start> {
    STARTS.iter().find(|start| start.id == *id)
}

/// One visit: whom to talk to and why, before and after, the practical, and a short evaluation.
static VISIT: [&str; 14] = [
    "contact.outreach.entry-point",
    "contact.outreach.benefit",
    "contact.inbound.motivation",
    "contact.inbound.expectations",
    "contact.seek.choice",
    "contact.seek.entry-point",
    "contact.invited.motivation",
    "contact.invited.economy",
    "content.development.two-places",
    "evaluation.outcome.pupils",
    "agreement.goals",
    "agreement.economy",
    "agreement.supervision",
    "agreement.cancellation",
];

/// Several visits over weeks, with checkpoints.
static COURSE: [&str; 25] = [
    "contact.outreach.entry-point",
    "contact.outreach.leadership",
    "contact.outreach.benefit",
    "contact.inbound.driver",
    "contact.inbound.expectations",
    "contact.inbound.capacity",
    "contact.seek.choice",
    "contact.seek.leadership",
    "contact.seek.benefit",
    "contact.invited.motivation",
    "contact.invited.expectations",
    "contact.invited.capacity",
    "content.development.two-places",
    "content.development.materials",
    "follow-up.outcome.goals",
    "follow-up.outcome.teacher-role",
    "follow-up.staffing.backup",
    "follow-up.communication.form",
    "follow-up.time.schedule",
    "evaluation.outcome.pupils",
    "evaluation.collaboration.coherence",
    "agreement.goals",
    "agreement.duration",
    "agreement.roles",
    "agreement.economy",
];

/// A class and a place over years: the ideas of attachment, the agreement, and a yearly check.
static FRIENDSHIP: [&str; 31] = [
    "contact.outreach.leadership",
    "contact.outreach.definition",
    "contact.outreach.benefit",
    "contact.inbound.driver",
    "contact.inbound.capacity",
    "contact.inbound.definition",
    "contact.seek.leadership",
    "contact.seek.definition",
    "contact.seek.benefit",
    "contact.invited.driver",
    "contact.invited.capacity",
    "contact.invited.definition",
    "content.attachment.friendship-class",
    "content.attachment.commitment",
    "content.attachment.growing-class",
    "content.attachment.fixed-year",
    "content.attachment.free-access",
    "content.attachment.work-practice",
    "follow-up.staffing.backup",
    "follow-up.agreements.contract",
    "follow-up.time.balance",
    "evaluation.outcome.pupils",
    "evaluation.outcome.institutions",
    "evaluation.collaboration.communication",
    "sharing.people",
    "agreement.goals",
    "agreement.duration",
    "agreement.roles",
    "agreement.economy",
    "agreement.parents",
    "agreement.evaluation",
];

/// Two institutions in two countries: the partner, how to talk and meet on the web, and what pupils make together.
static ETWINNING: [&str; 28] = [
    "contact.outreach.network",
    "contact.outreach.leadership",
    "contact.outreach.definition",
    "contact.inbound.driver",
    "contact.inbound.motivation",
    "contact.inbound.definition",
    "contact.seek.network",
    "contact.seek.leadership",
    "contact.seek.definition",
    "contact.invited.driver",
    "contact.invited.motivation",
    "contact.invited.definition",
    "content.development.pupil-made",
    "content.development.two-places",
    "content.other-forms.production",
    "content.other-forms.peer-teaching",
    "follow-up.outcome.goals",
    "follow-up.communication.form",
    "follow-up.time.schedule",
    "follow-up.time.dialogue",
    "evaluation.outcome.pupils",
    "evaluation.collaboration.communication",
    "sharing.results",
    "agreement.goals",
    "agreement.duration",
    "agreement.roles",
    "agreement.confidentiality",
    "agreement.parents",
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::Plan;
    use crate::worksheet::{Approach, theme_items};

    #[test]
    fn every_prompt_of_a_starting_point_is_one_of_a_plan() {
        let known: BTreeSet<&str> = PLAN
            .sections()
            .flat_map(|section| section.prompts)
            .map(|prompt| prompt.id.as_str())
            .collect();
        for start in &STARTS {
            let chosen: BTreeSet<&str> = start.prompts.iter().copied().collect();
            assert_eq!(chosen.len(), start.prompts.len(), "{}", start.id);
            assert!(chosen.is_subset(&known), "{}", start.id);
        }
    }

    /// 8 questions for a visit, 16 for a course, for each side and each first step.
    #[test]
    fn each_side_is_asked_the_same_number_of_questions() {
        for (start, expected) in STARTS.iter().zip([8, 16, 22, 19]) {
            for approach in Approach::ALL {
                let mut plan = Plan {
                    start: Some(start.id.clone()),
                    ..Plan::default()
                };
                approach.choose(&mut plan.profile);
                let themes = PLAN.themes.iter();
                let items = themes.flat_map(|theme| theme_items(theme, (&plan).into()));
                assert_eq!(items.count(), expected, "{} {approach:?}", start.id);
            }
        }
    }

    #[test]
    fn a_worksheet_that_was_added_is_shown_whole() {
        let plan = Plan {
            start: STARTS.first().map(|start| start.id.clone()),
            worksheets: vec![crate::domain::WorksheetId::fixed("roles")],
            ..Plan::default()
        };
        let roles = crate::worksheet::ROLES.themes.iter();
        let counts = roles.map(|theme| theme_items(theme, (&plan).into()).len());
        assert_eq!(counts.sum::<usize>(), 6);
    }
}

//! The prompts of a plan as users see them: those of the worksheet and custom ones, without hidden ones.

use super::PLAN_THEMES;
use super::types::{PromptKind, Section, Theme, prompt};
use crate::domain::{Answer, Plan, PromptId};

/// A prompt of a section, from the worksheet or custom.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub id: PromptId,
    pub kind: PromptKind,
    /// The title of a custom prompt; those of the worksheet are in its texts.
    pub own_title: Option<String>,
    pub hidden: bool,
}

/// All prompts of a section, including hidden ones: first the worksheet's, then custom ones.
pub fn section_items(section: &'static Section, plan: &Plan) -> Vec<Item> {
    let fixed = section.prompts.iter().map(|prompt| Item {
        id: prompt.id.clone(),
        kind: prompt.kind,
        own_title: None,
        hidden: plan.hidden.contains(&prompt.id),
    });
    let own = plan
        .own_prompts
        .iter()
        .filter(|own| own.section == section.id)
        .map(|own| Item {
            id: own.id.clone(),
            kind: section.own_kind,
            own_title: Some(own.title.clone()),
            hidden: plan.hidden.contains(&own.id),
        });
    fixed.chain(own).collect()
}

/// The prompts of a theme that apply to this plan: not hidden, and of the chosen direction.
pub fn theme_items(theme: &'static Theme, plan: &Plan) -> Vec<Item> {
    theme
        .sections
        .iter()
        .filter(|section| counts(section, plan))
        .flat_map(|section| section_items(section, plan))
        .filter(|item| !item.hidden)
        .collect()
}

/// Whether a section applies: it has no direction, or the chosen one.
fn counts(section: &Section, plan: &Plan) -> bool {
    section.direction.is_none() || section.direction == plan.profile.direction
}

/// Answers whose prompt is no longer in the worksheet, or has another kind. They are kept and shown.
pub fn former_answers(plan: &Plan) -> Vec<(&PromptId, &Answer)> {
    plan.answers
        .iter()
        .filter(|(id, answer)| kind_of(id, plan) != Some(answer.answer.kind()))
        .collect()
}

fn kind_of(id: &PromptId, plan: &Plan) -> Option<crate::domain::AnswerKind> {
    let own = || {
        let own = plan.own_prompts.iter().find(|own| own.id == *id)?;
        let section = PLAN_THEMES
            .into_iter()
            .flat_map(|theme| theme.sections)
            .find(|section| section.id == own.section)?;
        Some(section.own_kind)
    };
    let kind = prompt(id).map(|prompt| prompt.kind).or_else(own)?;
    Some(kind.answer_kind())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{AnswerKind, Direction, OwnPrompt};
    use crate::worksheet::{CONTACT, FOLLOW_UP};

    #[test]
    fn only_the_chosen_direction_applies() {
        let mut plan = Plan::default();
        assert_eq!(theme_items(&CONTACT, &plan).len(), 0);
        plan.profile.direction = Some(Direction::Outreach);
        assert_eq!(theme_items(&CONTACT, &plan).len(), 6);
        plan.profile.direction = Some(Direction::Inbound);
        assert_eq!(theme_items(&CONTACT, &plan).len(), 7);
    }

    #[test]
    fn hidden_prompts_do_not_apply_and_custom_ones_do() {
        let mut plan = Plan::default();
        plan.hidden
            .insert(PromptId::fixed("follow-up.time.balance"));
        let own = OwnPrompt::new(
            PromptId::own(uuid::Uuid::nil()),
            crate::domain::SectionId::fixed("follow-up.time"),
            "Bussen".to_owned(),
        );
        plan.own_prompts.push(own);
        let items = theme_items(&FOLLOW_UP, &plan);
        assert_eq!(items.len(), 8);
        assert_eq!(
            items.last().and_then(|item| item.own_title.as_deref()),
            Some("Bussen")
        );
    }

    #[test]
    fn an_answer_without_its_prompt_is_a_former_answer() {
        let mut plan = Plan::default();
        let gone = PromptId::fixed("contact.outreach.gone");
        plan.edit_answer(&gone, AnswerKind::Record, |answer| {
            answer.edit_record(|record| record.text = "Husk mig".to_owned());
        });
        let known = PromptId::fixed("sharing.ending");
        plan.edit_answer(&known, AnswerKind::Record, |answer| {
            answer.edit_record(|record| record.text = "I juni".to_owned());
        });
        let former = former_answers(&plan);
        assert_eq!(former.len(), 1);
        assert_eq!(former.first().map(|(id, _)| *id), Some(&gone));
    }
}

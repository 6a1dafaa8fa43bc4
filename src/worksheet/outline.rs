//! The prompts of a worksheet as users see them: those of its tables and custom ones, without hidden ones.

use super::composed::{find, of_plan};
use super::types::{PromptKind, Section, Theme, Worksheet};
use super::{Approach, Start, start};
use crate::domain::{Answer, AnswerKind, Body, Comment, Draft, Plan, PromptId, Responses};

/// A worksheet as it is filled in: its answers, and what decides which of its prompts apply.
#[derive(Clone, Copy)]
pub struct Filled<'a> {
    pub worksheet: &'static Worksheet,
    pub responses: &'a Responses,
    /// How contact arose; `None` where it is not known or does not matter.
    pub direction: Option<Approach>,
    /// What chooses the prompts that are shown at first; `None`: all are.
    pub start: Option<&'static Start>,
}

impl<'a> From<&'a Plan> for Filled<'a> {
    fn from(plan: &'a Plan) -> Self {
        Self {
            worksheet: of_plan(plan),
            responses: &plan.responses,
            direction: Approach::of(&plan.profile),
            start: plan.start.as_ref().and_then(start),
        }
    }
}

/// A prompt of a section, from the worksheet or custom.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub id: PromptId,
    pub kind: PromptKind,
    /// The title of a custom prompt; those of the worksheet are in its texts.
    pub own_title: Option<String>,
    pub hidden: bool,
}

impl<'a> Filled<'a> {
    /// The worksheet of a draft, if it has one.
    pub fn of(draft: &'a Draft) -> Option<Self> {
        match &draft.body {
            Body::Plan(plan) => Some(plan.as_ref().into()),
            Body::Worksheet(body) => Some(Self {
                worksheet: find(&body.worksheet, &body.responses)?,
                responses: &body.responses,
                direction: None,
                start: None,
            }),
            Body::Annex(_) => None,
        }
    }

    /// The theme of a prompt, from the worksheet or custom.
    pub fn theme_of(self, id: &PromptId) -> Option<&'static Theme> {
        let holds = |section: &'static Section| {
            let items = section_items(section, self.responses);
            items.iter().any(|item| item.id == *id)
        };
        let mut themes = self.worksheet.themes.iter().copied();
        themes.find(|theme| theme.sections.iter().any(holds))
    }

    /// Whether a section applies: it has no direction, or the chosen one.
    pub fn applies(self, section: &Section) -> bool {
        section.direction.is_none() || section.direction == self.direction
    }

    /// Whether a prompt is shown before all are: the starting point shows it, a user added it, or it has an answer or
    /// a comment.
    fn shows(self, item: &Item) -> bool {
        item.own_title.is_some()
            || self.start.is_none_or(|start| start.shows(&item.id))
            || self.is_used(item)
    }

    /// Whether a prompt of the section has an answer or a comment.
    pub fn uses(self, section: &'static Section) -> bool {
        let items = section_items(section, self.responses);
        items.iter().any(|item| self.is_used(item))
    }

    fn is_used(self, item: &Item) -> bool {
        let is_about = |comment: &Comment| comment.prompt == item.id;
        self.has_answer(item) || self.responses.comments.iter().any(is_about)
    }

    fn has_answer(self, item: &Item) -> bool {
        let kind = item.kind.answer_kind();
        self.responses.answer(&item.id, kind).is_some()
    }
}

/// All prompts of a section, including hidden ones: first the worksheet's, then custom ones.
pub fn section_items(section: &'static Section, responses: &Responses) -> Vec<Item> {
    let fixed = section.prompts.iter().map(|prompt| Item {
        id: prompt.id.clone(),
        kind: prompt.kind,
        own_title: None,
        hidden: responses.hidden.contains(&prompt.id),
    });
    let own = responses
        .own_prompts
        .iter()
        .filter(|own| own.section == section.id)
        .map(|own| Item {
            id: own.id.clone(),
            kind: section.own_kind,
            own_title: Some(own.title.clone()),
            hidden: responses.hidden.contains(&own.id),
        });
    fixed.chain(own).collect()
}

/// The prompts of a section that are shown, including hidden ones.
pub fn shown_items(section: &'static Section, filled: Filled) -> Vec<Item> {
    let mut items = section_items(section, filled.responses);
    items.retain(|item| filled.shows(item));
    items
}

/// The prompts of a theme that apply: not hidden, shown, and of the chosen direction. Answers of another direction
/// still count.
pub fn theme_items(theme: &'static Theme, filled: Filled) -> Vec<Item> {
    let sections = theme.sections.iter();
    sections
        .flat_map(|section| {
            let applies = filled.applies(section);
            let mut items = shown_items(section, filled);
            items.retain(|item| !item.hidden && (applies || filled.has_answer(item)));
            items
        })
        .collect()
}

/// Answers whose prompt is no longer in the worksheet, or has another kind. They are kept and shown.
pub fn former_answers(filled: Filled<'_>) -> Vec<(&PromptId, &Answer)> {
    let answers = filled.responses.answers.iter();
    answers
        .filter(|(id, answer)| kind_of(id, filled) != Some(answer.answer.kind()))
        .collect()
}

fn kind_of(id: &PromptId, filled: Filled) -> Option<AnswerKind> {
    let sections = || filled.worksheet.sections();
    let built_in = sections()
        .flat_map(|section| section.prompts)
        .find(|prompt| prompt.id == *id)
        .map(|prompt| prompt.kind);
    let own = || {
        let own = filled.responses.own_prompts.iter();
        let own = own.clone().find(|own| own.id == *id)?;
        let section = sections().find(|section| section.id == own.section)?;
        Some(section.own_kind)
    };
    Some(built_in.or_else(own)?.answer_kind())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Direction, OwnPrompt, Side, StartId};
    use crate::worksheet::{CONTACT, EVALUATION, FOLLOW_UP, STARTS};

    fn answer(plan: &mut Plan, id: &'static str, kind: AnswerKind) {
        let responses = &mut plan.responses;
        responses.edit_answer(&PromptId::fixed(id), kind, |answer| {
            answer.note.text = "Husk".to_owned();
        });
    }

    fn ids(items: &[Item]) -> Vec<&str> {
        items.iter().map(|item| item.id.as_str()).collect()
    }

    #[test]
    fn only_the_chosen_direction_applies() {
        let mut plan = Plan::default();
        assert_eq!(theme_items(&CONTACT, (&plan).into()).len(), 0);
        plan.profile.direction = Some(Direction::Outreach);
        assert_eq!(theme_items(&CONTACT, (&plan).into()).len(), 6);
        plan.profile.direction = Some(Direction::Inbound);
        assert_eq!(theme_items(&CONTACT, (&plan).into()).len(), 7);
    }

    #[test]
    fn a_school_is_asked_its_own_questions() {
        let mut plan = Plan::default();
        plan.profile.filled_by = Some(Side::School);
        for (direction, section, count) in [
            (Direction::Inbound, "contact.seek", 6),
            (Direction::Outreach, "contact.invited", 7),
        ] {
            plan.profile.direction = Some(direction);
            let items = theme_items(&CONTACT, (&plan).into());
            assert_eq!(items.len(), count);
            assert!(ids(&items).iter().all(|id| id.starts_with(section)));
        }
    }

    #[test]
    fn answers_in_another_set_count() {
        let mut plan = Plan::default();
        answer(
            &mut plan,
            "contact.inbound.driver",
            AnswerKind::Consideration,
        );
        plan.profile.filled_by = Some(Side::School);
        plan.profile.direction = Some(Direction::Inbound);
        let items = theme_items(&CONTACT, (&plan).into());
        assert_eq!(items.len(), 7);
        assert!(ids(&items).contains(&"contact.inbound.driver"));
    }

    #[test]
    fn a_starting_point_shows_its_prompts_and_what_is_answered() {
        let mut plan = Plan {
            start: STARTS.first().map(|start| start.id.clone()),
            ..Plan::default()
        };
        assert_eq!(
            ids(&theme_items(&EVALUATION, (&plan).into())),
            ["evaluation.outcome.pupils"]
        );
        assert!(theme_items(&FOLLOW_UP, (&plan).into()).is_empty());
        answer(&mut plan, "follow-up.time.balance", AnswerKind::Checkpoint);
        assert_eq!(
            ids(&theme_items(&FOLLOW_UP, (&plan).into())),
            ["follow-up.time.balance"]
        );
    }

    #[test]
    fn an_unknown_starting_point_shows_all() {
        let plan = Plan {
            start: Some(StartId::fixed("start.of-a-newer-app")),
            ..Plan::default()
        };
        assert_eq!(theme_items(&FOLLOW_UP, (&plan).into()).len(), 8);
    }

    #[test]
    fn hidden_prompts_do_not_apply_and_custom_ones_do() {
        let mut plan = Plan::default();
        plan.responses
            .hidden
            .insert(PromptId::fixed("follow-up.time.balance"));
        let own = OwnPrompt::new(
            PromptId::own(uuid::Uuid::nil()),
            crate::domain::SectionId::fixed("follow-up.time"),
            "Bussen".to_owned(),
        );
        plan.responses.own_prompts.push(own);
        let items = theme_items(&FOLLOW_UP, (&plan).into());
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
        plan.responses
            .edit_answer(&gone, AnswerKind::Record, |answer| {
                answer.edit_record(|record| record.text = "Husk mig".to_owned());
            });
        let known = PromptId::fixed("sharing.ending");
        plan.responses
            .edit_answer(&known, AnswerKind::Record, |answer| {
                answer.edit_record(|record| record.text = "I juni".to_owned());
            });
        let former = former_answers((&plan).into());
        assert_eq!(former.len(), 1);
        assert_eq!(former.first().map(|(id, _)| *id), Some(&gone));
    }
}

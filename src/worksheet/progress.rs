//! The progress of a worksheet: answered out of applicable prompts.

use super::outline::{Filled, Item, theme_items};
use super::types::Theme;
use crate::domain::{AnswerState, Choice, Owner, Responses, ThemeId};

/// The progress of a theme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub answered: usize,
    /// Started, but to be discussed.
    pub started: usize,
    /// Prompts that are neither hidden nor marked as not relevant.
    pub applicable: usize,
    /// Picked ideas, which measure the progress of a catalogue.
    pub picked: usize,
    /// Set by the user only, never derived.
    pub finished: bool,
}

/// An open prompt.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenPrompt {
    pub theme: ThemeId,
    pub item: Item,
    /// The owner, if the parties have agreed on one.
    pub owner: Option<Owner>,
    /// Started, but to be discussed.
    pub started: bool,
}

/// The progress of a theme.
pub fn progress(theme: &'static Theme, filled: Filled) -> Progress {
    let responses = filled.responses;
    let mut progress = Progress {
        finished: responses.finished.contains(&theme.id),
        ..Progress::default()
    };
    for item in theme_items(theme, filled) {
        match state(&item, responses) {
            AnswerState::NotApplicable => continue,
            AnswerState::Answered => progress.answered += 1,
            AnswerState::Started => progress.started += 1,
            AnswerState::Empty => {}
        }
        progress.applicable += 1;
        progress.picked += usize::from(is_picked(&item, responses));
    }
    progress
}

/// The open prompts that the parties have chosen to settle, with their owners: those to be discussed, and those
/// that a party is to answer. A prompt that nobody has touched is not open: a plan need not answer all.
pub fn open_prompts(filled: Filled) -> Vec<OpenPrompt> {
    let themes = filled.worksheet.themes.iter();
    themes.flat_map(|theme| open_in(theme, filled)).collect()
}

fn open_in(theme: &'static Theme, filled: Filled) -> Vec<OpenPrompt> {
    theme_items(theme, filled)
        .into_iter()
        .filter_map(|item| {
            let answer = filled.responses.answer(&item.id, item.kind.answer_kind());
            let owner = answer.and_then(|answer| answer.owner);
            let started = match state(&item, filled.responses) {
                AnswerState::Started => true,
                AnswerState::Empty => false,
                AnswerState::Answered | AnswerState::NotApplicable => return None,
            };
            (started || owner.is_some()).then_some(OpenPrompt {
                theme: theme.id.clone(),
                item,
                owner,
                started,
            })
        })
        .collect()
}

fn state(item: &Item, responses: &Responses) -> AnswerState {
    responses
        .answer(&item.id, item.kind.answer_kind())
        .map_or(AnswerState::Empty, crate::domain::Answer::state)
}

fn is_picked(item: &Item, responses: &Responses) -> bool {
    responses
        .answers
        .get(&item.id)
        .and_then(|answer| answer.idea())
        .is_some_and(|idea| idea.choice == Some(Choice::Pick))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{AnswerKind, ConsiderationStatus, Direction, Plan, PromptId};
    use crate::worksheet::{CONTACT, CONTENT};

    fn settle(plan: &mut Plan, id: &'static str, status: ConsiderationStatus) {
        plan.responses
            .edit_answer(&PromptId::fixed(id), AnswerKind::Consideration, |answer| {
                answer.edit_consideration(|c| c.choose(status));
            });
    }

    #[test]
    fn progress_omits_prompts_that_are_not_relevant() {
        let mut plan = Plan::default();
        plan.profile.direction = Some(Direction::Inbound);
        settle(
            &mut plan,
            "contact.inbound.driver",
            ConsiderationStatus::Agreed,
        );
        settle(
            &mut plan,
            "contact.inbound.why-us",
            ConsiderationStatus::ToDiscuss,
        );
        settle(
            &mut plan,
            "contact.inbound.economy",
            ConsiderationStatus::NotRelevant,
        );
        let counts = progress(&CONTACT, (&plan).into());
        assert_eq!(
            (counts.answered, counts.started, counts.applicable),
            (1, 1, 6)
        );
    }

    #[test]
    fn a_catalogue_counts_picked_ideas() {
        let mut plan = Plan::default();
        let id = PromptId::fixed("content.development.materials");
        plan.responses.edit_answer(&id, AnswerKind::Idea, |answer| {
            answer.edit_idea(|idea| idea.choice = Some(Choice::Pick));
        });
        assert_eq!(progress(&CONTENT, (&plan).into()).picked, 1);
        assert!(
            open_prompts((&plan).into()).is_empty(),
            "ideas not looked at are not open"
        );
    }

    #[test]
    fn only_what_the_parties_have_chosen_to_settle_is_open() {
        let mut plan = Plan::default();
        plan.profile.direction = Some(Direction::Inbound);
        assert_eq!(open_prompts((&plan).into()), []);
        settle(
            &mut plan,
            "contact.inbound.driver",
            ConsiderationStatus::Agreed,
        );
        settle(
            &mut plan,
            "contact.inbound.why-us",
            ConsiderationStatus::ToDiscuss,
        );
        let asked = PromptId::fixed("follow-up.time.balance");
        plan.responses
            .edit_answer(&asked, AnswerKind::Checkpoint, |answer| {
                answer.owner = Some(Owner::School);
            });
        let open = open_prompts((&plan).into()).into_iter();
        let open: Vec<(PromptId, bool)> = open.map(|one| (one.item.id, one.started)).collect();
        let why_us = PromptId::fixed("contact.inbound.why-us");
        assert_eq!(open, [(why_us, true), (asked, false)]);
    }
}

//! Which prompts the points of an earlier evaluation are about.

use crate::domain::{Lesson, PromptId};

/// What each criterion of the guide's evaluation is about: where the parties can do it better next time. The
/// choice is our own.
static ABOUT: [(PromptId, &[PromptId]); 6] = [
    (
        PromptId::fixed("evaluation.outcome.pupils"),
        &[PromptId::fixed("follow-up.outcome.goals")],
    ),
    (
        PromptId::fixed("evaluation.outcome.learning-goals"),
        &[
            PromptId::fixed("agreement.goals"),
            PromptId::fixed("follow-up.outcome.goals"),
        ],
    ),
    (
        PromptId::fixed("evaluation.outcome.institutions"),
        &[
            PromptId::fixed("agreement.roles"),
            PromptId::fixed("follow-up.time.balance"),
        ],
    ),
    (
        PromptId::fixed("evaluation.outcome.teaching-quality"),
        &[PromptId::fixed("follow-up.outcome.teacher-role")],
    ),
    (
        PromptId::fixed("evaluation.collaboration.communication"),
        &[PromptId::fixed("follow-up.communication.form")],
    ),
    (
        PromptId::fixed("evaluation.collaboration.coherence"),
        &[
            PromptId::fixed("content.development.two-places"),
            PromptId::fixed("follow-up.time.dialogue"),
        ],
    ),
];

/// The prompts that a point about this criterion belongs to, the criterion last.
pub fn concerned(criterion: &PromptId) -> impl Iterator<Item = &PromptId> {
    let known = ABOUT.iter().find(|(about, _)| about == criterion);
    let prompts = known.map_or(&[][..], |(_, prompts)| prompts);
    prompts.iter().chain([criterion])
}

/// Whether a point belongs to this prompt.
pub fn is_about(lesson: &Lesson, prompt: &PromptId) -> bool {
    concerned(&lesson.prompt).any(|id| id == prompt)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::AnswerKind;
    use crate::worksheet::prompt;

    #[test]
    fn every_criterion_is_about_prompts_of_the_guide() {
        for (criterion, prompts) in &ABOUT {
            let kind = |id: &PromptId| prompt(id).map(|prompt| prompt.kind.answer_kind());
            assert_eq!(kind(criterion), Some(AnswerKind::Criterion), "{criterion}");
            assert!(!prompts.is_empty(), "{criterion}");
            for id in *prompts {
                assert!(
                    kind(id).is_some_and(|kind| kind != AnswerKind::Criterion),
                    "{id}"
                );
            }
        }
    }

    #[test]
    fn a_point_about_an_own_criterion_belongs_to_it() {
        let own = PromptId::fixed("own.bus");
        assert_eq!(concerned(&own).collect::<Vec<_>>(), [&own]);
    }
}

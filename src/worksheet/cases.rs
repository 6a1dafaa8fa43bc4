//! Cases to learn from: collaborations that existed, and the ideas of the guide that they show.
//!
//! The facts are from Skoletjenesten's annual report 2018-19; the texts retell them in our own words.

use super::pages::CaseText;
use crate::domain::{AnswerKind, Choice, Plan, PromptId};

/// A case; its texts are in `public/pages`.
#[derive(Debug, PartialEq)]
pub struct Case {
    pub id: &'static str,
    /// The ideas that it shows, in the order of the guide.
    pub ideas: &'static [PromptId],
}

/// All cases, in display order.
pub static CASES: [Case; 2] = [
    Case {
        id: "valhoej",
        ideas: &[
            PromptId::fixed("content.development.two-places"),
            PromptId::fixed("content.attachment.development-project"),
        ],
    },
    Case {
        id: "vajsenhuset",
        ideas: &[
            PromptId::fixed("content.school-tasks.project-assignment"),
            PromptId::fixed("content.attachment.growing-class"),
            PromptId::fixed("content.other-forms.at-school"),
        ],
    },
];

/// The cases that show this idea.
pub fn cases_of(idea: &PromptId) -> impl Iterator<Item = &'static Case> {
    CASES.iter().filter(|case| case.ideas.contains(idea))
}

/// Fills purpose and ideas of a new plan, marked as borrowed from the case until they are edited.
pub fn borrow_from(case: &Case, text: &CaseText, plan: &mut Plan) {
    plan.profile.purpose.clone_from(&text.purpose);
    plan.profile.purpose_from.clone_from(&text.name);
    for id in case.ideas {
        plan.responses.edit_answer(id, AnswerKind::Idea, |answer| {
            answer.edit_idea(|idea| {
                idea.choice = Some(Choice::Pick);
                idea.how = text.idea(id);
                idea.borrowed_from.clone_from(&text.name);
            });
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::worksheet::prompt;

    #[test]
    fn every_case_shows_ideas_of_the_guide() {
        for case in &CASES {
            assert!(!case.ideas.is_empty(), "{}", case.id);
            for id in case.ideas {
                let kind = prompt(id).map(|prompt| prompt.kind.answer_kind());
                assert_eq!(kind, Some(AnswerKind::Idea), "{id}");
                assert!(cases_of(id).any(|other| other == case), "{id}");
            }
        }
    }

    #[test]
    fn what_is_borrowed_is_marked_until_it_is_edited() {
        let [case, _] = &CASES;
        let mut text = CaseText::default();
        "Valhøj Skole".clone_into(&mut text.name);
        "At bygge".clone_into(&mut text.purpose);
        let mut plan = Plan::default();
        borrow_from(case, &text, &mut plan);
        assert_eq!(plan.profile.purpose_from, "Valhøj Skole");
        plan.profile.write_purpose("At bygge en bro".to_owned());
        assert_eq!(plan.profile.purpose_from, "");
        for answer in plan.responses.answers.values_mut() {
            answer.edit_idea(|idea| {
                assert_eq!(idea.borrowed_from, "Valhøj Skole");
                idea.write("Vi gør det om tirsdagen".to_owned());
                assert_eq!(idea.borrowed_from, "");
            });
        }
    }
}

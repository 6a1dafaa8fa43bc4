//! The answers to the prompts of worksheets, and what users changed about the prompts.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Answer, AnswerKind, Comment, Definition, Extra, Lesson, PromptId, SectionId, ThemeId};

/// What users wrote in one or more worksheets. Every draft that has worksheets owns one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Responses {
    /// Answers by prompt. An answer whose prompt no longer exists is kept unchanged.
    pub answers: BTreeMap<PromptId, Answer>,
    /// Prompts added by the users, in their order within each section.
    pub own_prompts: Vec<OwnPrompt>,
    /// Prompts dismissed by the users.
    pub hidden: BTreeSet<PromptId>,
    /// Themes marked as finished.
    pub finished: BTreeSet<ThemeId>,
    /// What worked less well last time, from the evaluation of an earlier draft.
    pub lessons: Vec<Lesson>,
    /// The worksheets of these answers that users made.
    pub definitions: Vec<Definition>,
    /// What the parties say to each other about the prompts. Merging two files keeps the comments of both, by id.
    pub comments: Vec<Comment>,
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

/// A user's own prompt that was removed, with what was written about it.
#[derive(Debug)]
pub struct RemovedPrompt {
    at: usize,
    own: OwnPrompt,
    answer: Option<Answer>,
    comments: Vec<Comment>,
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

impl Responses {
    /// Changes the answer to a prompt. Creates it first if there is none, and removes it if it is
    /// empty afterwards.
    ///
    /// An answer of another kind is never overwritten (a file may come from a version in which the
    /// prompt was different): it moves to `former.<id>` and is shown with the earlier answers.
    pub fn edit_answer(&mut self, id: &PromptId, kind: AnswerKind, edit: impl FnOnce(&mut Answer)) {
        let mut answer = match self.answers.remove(id) {
            Some(answer) if answer.answer.kind() == kind => answer,
            Some(stranger) => {
                self.keep_former(id, stranger);
                Answer::empty(kind)
            }
            None => Answer::empty(kind),
        };
        edit(&mut answer);
        if !answer.is_empty() {
            self.answers.insert(id.clone(), answer);
        }
    }

    fn keep_former(&mut self, id: &PromptId, answer: Answer) {
        let mut key = format!("former.{id}");
        while self.answers.contains_key(&PromptId::from(key.clone())) {
            key.push('+');
        }
        self.answers.insert(key.into(), answer);
    }

    /// The answer to a prompt, if it has this kind.
    pub fn answer(&self, id: &PromptId, kind: AnswerKind) -> Option<&Answer> {
        self.answers
            .get(id)
            .filter(|answer| answer.answer.kind() == kind)
    }

    /// Removes a user's own prompt with its answer and its comments, and returns them for undo.
    pub fn remove_own_prompt(&mut self, id: &PromptId) -> Option<RemovedPrompt> {
        let at = self.own_prompts.iter().position(|own| own.id == *id)?;
        let own = self.own_prompts.remove(at);
        let answer = self.answers.remove(id);
        let all = std::mem::take(&mut self.comments).into_iter();
        let (comments, others) = all.partition(|comment| comment.prompt == *id);
        self.comments = others;
        Some(RemovedPrompt {
            at,
            own,
            answer,
            comments,
        })
    }

    /// Undoes [`Responses::remove_own_prompt`].
    pub fn restore_own_prompt(&mut self, removed: RemovedPrompt) {
        if let Some(answer) = removed.answer {
            self.answers.insert(removed.own.id.clone(), answer);
        }
        self.comments.extend(removed.comments);
        let at = removed.at.min(self.own_prompts.len());
        self.own_prompts.insert(at, removed.own);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id() -> PromptId {
        PromptId::fixed("contact.inbound.driver")
    }

    #[test]
    fn an_answer_that_becomes_empty_is_removed() {
        let mut responses = Responses::default();
        let write = |text: &'static str| {
            move |answer: &mut Answer| answer.edit_record(|r| r.text = text.to_owned())
        };
        responses.edit_answer(&id(), AnswerKind::Record, write("Ja"));
        assert_eq!(responses.answers.len(), 1);
        responses.edit_answer(&id(), AnswerKind::Record, write(""));
        assert!(responses.answers.is_empty());
    }

    #[test]
    fn an_answer_of_another_kind_becomes_a_former_answer() {
        let mut responses = Responses::default();
        for _ in 0..2 {
            responses.edit_answer(&id(), AnswerKind::Record, |answer| {
                answer.edit_record(|r| r.text = "Gammelt".to_owned());
            });
            responses.edit_answer(&id(), AnswerKind::Idea, |answer| {
                answer.edit_idea(|idea| idea.how = "Nyt".to_owned());
            });
        }
        let kept = responses
            .answers
            .values()
            .filter(|a| a.record().is_some_and(|r| r.text == "Gammelt"))
            .count();
        assert_eq!(kept, 2);
    }
}

//! Changes to a plan that affect more than one field.

use super::{
    Answer, AnswerKind, AnswerValue, Check, Checkpoint, Consideration, Criterion, Idea, OwnPrompt,
    Plan, PromptId, Record, Table, order,
};

impl Plan {
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

    /// Removes a user's own prompt with its answer, and returns both for undo.
    pub fn remove_own_prompt(
        &mut self,
        id: &PromptId,
    ) -> Option<(usize, OwnPrompt, Option<Answer>)> {
        let at = self.own_prompts.iter().position(|own| own.id == *id)?;
        let own = self.own_prompts.remove(at);
        Some((at, own, self.answers.remove(id)))
    }

    /// Undoes [`Plan::remove_own_prompt`].
    pub fn restore_own_prompt(&mut self, at: usize, own: OwnPrompt, answer: Option<Answer>) {
        if let Some(answer) = answer {
            self.answers.insert(own.id.clone(), answer);
        }
        let at = at.min(self.own_prompts.len());
        self.own_prompts.insert(at, own);
    }
}

/// Access to the part of an answer that belongs to one kind.
macro_rules! part {
    ($get:ident, $edit:ident, $variant:ident, $part:ty) => {
        #[doc = concat!("The ", stringify!($get), ", if the answer is one.")]
        pub fn $get(&self) -> Option<&$part> {
            match &self.answer {
                AnswerValue::$variant(part) => Some(part),
                _ => None,
            }
        }

        #[doc = concat!("Changes the ", stringify!($get), ", if the answer is one.")]
        pub fn $edit(&mut self, edit: impl FnOnce(&mut $part)) {
            if let AnswerValue::$variant(part) = &mut self.answer {
                edit(part);
            }
        }
    };
}

impl Answer {
    part!(
        consideration,
        edit_consideration,
        Consideration,
        Consideration
    );
    part!(idea, edit_idea, Idea, Idea);
    part!(checkpoint, edit_checkpoint, Checkpoint, Checkpoint);
    part!(criterion, edit_criterion, Criterion, Criterion);
    part!(record, edit_record, Record, Record);
    part!(table, edit_table, Table, Table);
}

impl Checkpoint {
    /// The checks, latest first; checks without a date are still being written and come first.
    pub fn latest_first(&self) -> Vec<&Check> {
        let mut checks: Vec<&Check> = self.checks.iter().rev().collect();
        order::sort_by_key(&mut checks, |check| {
            std::cmp::Reverse(check.date.unwrap_or(chrono::NaiveDate::MAX))
        });
        checks
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
        let mut plan = Plan::default();
        let write = |text: &'static str| {
            move |answer: &mut Answer| answer.edit_record(|r| r.text = text.to_owned())
        };
        plan.edit_answer(&id(), AnswerKind::Record, write("Ja"));
        assert_eq!(plan.answers.len(), 1);
        plan.edit_answer(&id(), AnswerKind::Record, write(""));
        assert!(plan.answers.is_empty());
    }

    #[test]
    fn an_answer_of_another_kind_becomes_a_former_answer() {
        let mut plan = Plan::default();
        for _ in 0..2 {
            plan.edit_answer(&id(), AnswerKind::Record, |answer| {
                answer.edit_record(|r| r.text = "Gammelt".to_owned());
            });
            plan.edit_answer(&id(), AnswerKind::Idea, |answer| {
                answer.edit_idea(|idea| idea.how = "Nyt".to_owned());
            });
        }
        let kept = plan
            .answers
            .values()
            .filter(|a| a.record().is_some_and(|r| r.text == "Gammelt"))
            .count();
        assert_eq!(kept, 2);
    }
}

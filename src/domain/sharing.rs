//! A draft without its internal parts, to hand to the other party.

use super::{Answer, Draft, Note, PromptId, Responses};

impl Draft {
    /// The draft without internal notes, and without the answers and comments of the prompts that `is_internal` names.
    /// The worksheet decides which prompts those are.
    #[must_use]
    pub fn without_internal(&self, is_internal: impl Fn(&PromptId) -> bool) -> Self {
        let mut shared = self.clone();
        if let Some(responses) = shared.responses_mut() {
            responses.remove_internal(is_internal);
        }
        shared
    }
}

impl Responses {
    fn remove_internal(&mut self, is_internal: impl Fn(&PromptId) -> bool) {
        self.answers.retain(|id, answer| {
            answer.remove_internal_note();
            !is_internal(&id.origin()) && !answer.is_empty()
        });
        self.comments
            .retain(|comment| !is_internal(&comment.prompt.origin()));
    }
}

impl Answer {
    fn remove_internal_note(&mut self) {
        if self.note.internal {
            self.note = Note::default();
        }
    }
}

impl PromptId {
    /// The prompt that an answer was first given to. An answer moved to `former.<id>` is as
    /// internal as before.
    #[must_use]
    pub fn origin(&self) -> Self {
        let mut key = self.as_str();
        while let Some(rest) = key.strip_prefix("former.") {
            key = rest.trim_end_matches('+');
        }
        key.to_owned().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{AnswerKind, Comment, DraftId, Plan, RowId, SchoolYear};

    const SECRET: PromptId = PromptId::fixed("sharing.internal");

    fn draft() -> Draft {
        let mut draft = Draft::new_plan(
            DraftId(uuid::Uuid::nil()),
            chrono::DateTime::UNIX_EPOCH,
            SchoolYear::containing(chrono::NaiveDate::default()),
            "da",
        );
        let plan = draft.plan_mut().map(std::mem::take);
        let mut plan = plan.unwrap_or_default();
        write(&mut plan, "sharing.ending", "I juni", false);
        write(&mut plan, "sharing.results", "Godt", true);
        write(&mut plan, "sharing.initiation", "", true);
        write(&mut plan, "sharing.internal", "Skjult", false);
        write(&mut plan, "former.sharing.internal+", "Skjult", false);
        draft.body = crate::domain::Body::Plan(Box::new(plan));
        draft
    }

    fn write(plan: &mut Plan, id: &'static str, text: &str, internal: bool) {
        plan.responses
            .edit_answer(&PromptId::fixed(id), AnswerKind::Record, |answer| {
                answer.edit_record(|record| text.clone_into(&mut record.text));
                answer.note.text = "Note".to_owned();
                answer.note.internal = internal;
            });
    }

    #[test]
    fn internal_notes_and_records_are_not_shared() {
        let shared = draft().without_internal(|id| *id == SECRET);
        let answers = shared.plan().map(|plan| plan.responses.answers.clone());
        let kept: Vec<(String, String)> = answers
            .unwrap_or_default()
            .into_iter()
            .map(|(id, answer)| (id.to_string(), answer.note.text))
            .collect();
        let kept: Vec<(&str, &str)> = kept.iter().map(|(a, b)| (&**a, &**b)).collect();
        assert_eq!(kept, [("sharing.ending", "Note"), ("sharing.results", "")]);
    }

    #[test]
    fn the_original_draft_keeps_everything() {
        let draft = draft();
        let _ = draft.without_internal(|id| *id == SECRET);
        assert_eq!(
            draft.plan().map(|plan| plan.responses.answers.len()),
            Some(5)
        );
    }

    #[test]
    fn comments_on_internal_prompts_are_not_shared() {
        let mut draft = draft();
        for id in [
            "sharing.internal",
            "former.sharing.internal+",
            "sharing.ending",
        ] {
            let id = PromptId::fixed(id);
            let row = RowId(uuid::Uuid::nil());
            if let Some(responses) = draft.responses_mut() {
                responses.add_comment(Comment::new(row, id, chrono::DateTime::UNIX_EPOCH));
            }
        }
        let shared = draft.without_internal(|id| *id == SECRET);
        let comments = shared.responses().map(|responses| &responses.comments[..]);
        let kept = comments.unwrap_or_default().iter();
        let kept: Vec<&str> = kept.map(|comment| comment.prompt.as_str()).collect();
        assert_eq!(kept, ["sharing.ending"]);
    }

    #[test]
    fn a_former_answer_is_as_internal_as_its_prompt() {
        for id in [
            "former.sharing.internal",
            "former.former.sharing.internal++",
        ] {
            assert_eq!(PromptId::fixed(id).origin(), SECRET);
        }
        assert_eq!(SECRET.origin(), SECRET);
    }
}

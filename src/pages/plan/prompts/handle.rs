//! Access to the answer of a prompt in the open draft.

use leptos::prelude::*;

use crate::domain::{Answer, PromptId, Responses};
use crate::state::OpenDraft;
use crate::worksheet::PromptKind;

/// A prompt of the open draft.
#[derive(Clone, Copy)]
pub struct PromptHandle {
    id: StoredValue<PromptId>,
    pub kind: PromptKind,
    draft: OpenDraft,
}

impl PromptHandle {
    pub fn new(id: PromptId, kind: PromptKind, draft: OpenDraft) -> Self {
        Self {
            id: StoredValue::new(id),
            kind,
            draft,
        }
    }

    pub fn id(self) -> PromptId {
        self.id.get_value()
    }

    /// A memo of a value in the answer, or the default if there is no answer.
    pub fn read<T>(self, read: impl Fn(&Answer) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Default + Send + Sync + 'static,
    {
        let (id, kind) = (self.id(), self.kind.answer_kind());
        self.draft.filled(move |filled| {
            let answer = filled.responses.answer(&id, kind);
            answer.map(&read).unwrap_or_default()
        })
    }

    /// A memo of something about the prompt besides its answer.
    pub fn about<T>(
        self,
        read: impl Fn(&Responses, &PromptId) -> T + Send + Sync + 'static,
    ) -> Memo<T>
    where
        T: PartialEq + Default + Send + Sync + 'static,
    {
        let id = self.id();
        self.draft.filled(move |filled| read(filled.responses, &id))
    }

    /// Whether something holds for the prompt; tracks. For `<Show>`, which keeps the result in a memo.
    pub fn is(self, is_so: fn(&Responses, &PromptId) -> bool) -> bool {
        let of_prompt =
            |responses: &Responses| self.id.with_value(|prompt| is_so(responses, prompt));
        self.draft
            .track(|draft| draft.responses().is_some_and(of_prompt))
    }

    /// Changes the answer.
    pub fn edit(self, change: impl FnOnce(&mut Answer)) {
        self.lasting().edit(change);
    }

    /// The same prompt, for a change that may happen after its card was removed.
    pub fn lasting(self) -> LastingPrompt {
        LastingPrompt {
            id: self.id(),
            kind: self.kind,
            draft: self.draft,
        }
    }
}

/// A prompt that stays valid as long as the draft is open, for undo.
pub struct LastingPrompt {
    id: PromptId,
    kind: PromptKind,
    draft: OpenDraft,
}

impl LastingPrompt {
    /// Changes the answer.
    pub fn edit(&self, change: impl FnOnce(&mut Answer)) {
        self.draft.edit_responses(|responses| {
            responses.edit_answer(&self.id, self.kind.answer_kind(), change);
        });
    }
}

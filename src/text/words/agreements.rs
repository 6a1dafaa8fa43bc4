//! Text of the agreements page: tasks, meetings, the agreement text, and its generated draft.

pub struct AgreementsWords {
    pub not_chosen: &'static str,
    pub school: &'static str,
    pub learning_environment: &'static str,
    pub both: &'static str,
    pub tasks: TaskWords,
    pub meetings: MeetingWords,
    pub text: AgreementWords,
    pub draft: AgreementDraftWords,
}

#[derive(Clone, Copy)]
pub struct TaskWords {
    pub title: &'static str,
    pub intro: &'static str,
    /// A task by number.
    pub row: fn(usize) -> String,
    pub what: &'static str,
    pub who: &'static str,
    /// The party that a task belongs to.
    pub side: &'static str,
    pub due: &'static str,
    pub done: &'static str,
    pub overdue: &'static str,
    pub add: &'static str,
    pub removed: &'static str,
    pub restored: &'static str,
}

#[derive(Clone, Copy)]
pub struct MeetingWords {
    pub title: &'static str,
    pub intro: &'static str,
    /// A meeting by number.
    pub row: fn(usize) -> String,
    pub date: &'static str,
    pub time: &'static str,
    /// The title of a meeting.
    pub topic: &'static str,
    pub place: &'static str,
    pub open_link: &'static str,
    pub agenda: &'static str,
    pub minutes: &'static str,
    pub add: &'static str,
    pub sort: &'static str,
    pub sorted: &'static str,
    pub removed: &'static str,
    pub restored: &'static str,
}

/// Text around the agreement text that both parties sign.
pub struct AgreementWords {
    pub title: &'static str,
    pub intro: &'static str,
    pub text: &'static str,
    pub make: &'static str,
    pub occupied: &'static str,
    pub replace: &'static str,
    pub append: &'static str,
    pub made: &'static str,
    /// The number of points that are not marked as agreed, which the generated text omits.
    pub left_out: fn(usize) -> String,
    pub undone: &'static str,
    /// Shown when undo does nothing, because it would remove text written since.
    pub not_undone: &'static str,
    pub kept_at: &'static str,
    pub kept_at_hint: &'static str,
    pub signed_on: &'static str,
}

/// Text of the agreement generated from the answers.
pub struct AgreementDraftWords {
    /// By the title of the plan, which may be empty.
    pub heading: fn(&str) -> String,
    pub parties: &'static str,
    /// A party by its name, with its role.
    pub party: fn(&str, &str) -> String,
    pub school: &'static str,
    pub learning_environment: &'static str,
    pub both: &'static str,
    pub contact: &'static str,
    pub contacts: &'static str,
    pub together: &'static str,
    pub tasks: &'static str,
    /// The formatted due date of a task.
    pub due: fn(&str) -> String,
    pub meetings: &'static str,
    pub at_time: fn(&str) -> String,
    pub agenda: &'static str,
    /// Introduces the points that are agreed on without a text.
    pub also: &'static str,
    pub also_text: &'static str,
    pub changes: &'static str,
    pub changes_text: &'static str,
    /// The heading of a point of the agreement, by the last segment of its id.
    pub point: fn(&str) -> Option<&'static str>,
}

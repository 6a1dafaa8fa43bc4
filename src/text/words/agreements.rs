//! Words of the agreements: tasks, meetings, the text that both sign, and its draft.

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

pub struct TaskWords {
    pub title: &'static str,
    pub intro: &'static str,
    /// A task by number.
    pub row: fn(usize) -> String,
    pub what: &'static str,
    pub who: &'static str,
    /// On which side it lies.
    pub side: &'static str,
    pub due: &'static str,
    pub done: &'static str,
    pub overdue: &'static str,
    pub add: &'static str,
    pub removed: &'static str,
    pub restored: &'static str,
}

pub struct MeetingWords {
    pub title: &'static str,
    pub intro: &'static str,
    /// A meeting by number.
    pub row: fn(usize) -> String,
    pub date: &'static str,
    pub time: &'static str,
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

/// Words of the text that both sign.
pub struct AgreementWords {
    pub title: &'static str,
    pub intro: &'static str,
    pub text: &'static str,
    pub make: &'static str,
    pub occupied: &'static str,
    pub replace: &'static str,
    pub append: &'static str,
    pub made: &'static str,
    /// What is to be discussed is no part of the draft: how many such points.
    pub left_out: fn(usize) -> String,
    pub undone: &'static str,
    /// Undo would take away what was written since, so it does nothing.
    pub not_undone: &'static str,
    pub kept_at: &'static str,
    pub kept_at_hint: &'static str,
    pub signed_on: &'static str,
}

/// Words of the draft made from the answers.
pub struct AgreementDraftWords {
    /// From the title of the plan, which may be empty.
    pub heading: fn(&str) -> String,
    pub parties: &'static str,
    /// A party by its name, with its part in it.
    pub party: fn(&str, &str) -> String,
    pub school: &'static str,
    pub learning_environment: &'static str,
    pub both: &'static str,
    pub contact: &'static str,
    pub contacts: &'static str,
    pub together: &'static str,
    pub tasks: &'static str,
    /// The last day for a task, as written.
    pub due: fn(&str) -> String,
    pub meetings: &'static str,
    pub at_time: fn(&str) -> String,
    pub agenda: &'static str,
    /// Points that are agreed on without a text.
    pub also: &'static str,
    pub also_text: &'static str,
    pub changes: &'static str,
    pub changes_text: &'static str,
    /// The heading over a point of the agreement, by the last part of its id.
    pub point: fn(&str) -> Option<&'static str>,
}

//! The state of an answer, and access to its parts by kind.

use super::{
    Answer, AnswerKind, AnswerValue, Checkpoint, Choice, Consideration, ConsiderationStatus,
    Criterion, Extra, Idea, Note, Rating, Record, Table,
};

/// The state of the answer to a prompt. Progress is counted from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerState {
    /// Nothing is written.
    Empty,
    /// Started, but still to be discussed.
    Started,
    Answered,
    /// The user marked it as not relevant; it is not counted.
    NotApplicable,
}

impl Answer {
    /// An empty answer of this kind.
    pub fn empty(kind: AnswerKind) -> Self {
        Self {
            answer: AnswerValue::empty(kind),
            note: Note::default(),
            owner: None,
            extra: Extra::new(),
        }
    }

    /// Whether nothing is written, so that the answer need not be stored.
    pub fn is_empty(&self) -> bool {
        *self == Self::empty(self.answer.kind())
    }

    /// The state of the answer. A note alone does not answer a prompt.
    pub fn state(&self) -> AnswerState {
        self.answer.state()
    }
}

impl AnswerValue {
    /// An empty value of this kind.
    pub fn empty(kind: AnswerKind) -> Self {
        match kind {
            AnswerKind::Consideration => Self::Consideration(Consideration::default()),
            AnswerKind::Idea => Self::Idea(Idea::default()),
            AnswerKind::Checkpoint => Self::Checkpoint(Checkpoint::default()),
            AnswerKind::Criterion => Self::Criterion(Criterion::default()),
            AnswerKind::Record => Self::Record(Record::default()),
            AnswerKind::Table => Self::Table(Table::default()),
        }
    }

    pub fn kind(&self) -> AnswerKind {
        match self {
            Self::Consideration(_) => AnswerKind::Consideration,
            Self::Idea(_) => AnswerKind::Idea,
            Self::Checkpoint(_) => AnswerKind::Checkpoint,
            Self::Criterion(_) => AnswerKind::Criterion,
            Self::Record(_) => AnswerKind::Record,
            Self::Table(_) => AnswerKind::Table,
        }
    }

    fn state(&self) -> AnswerState {
        match self {
            Self::Consideration(answer) => answer.state(),
            Self::Idea(idea) => idea.state(),
            Self::Checkpoint(point) => answered_if(!point.checks.is_empty()),
            Self::Criterion(criterion) => {
                answered_if(criterion.views.values().any(|r| !r.is_empty()))
            }
            Self::Record(record) => answered_if(!is_blank(&record.text)),
            Self::Table(table) => answered_if(table.rows.iter().any(|row| !row.is_empty())),
        }
    }
}

impl Consideration {
    fn state(&self) -> AnswerState {
        match self.status {
            Some(ConsiderationStatus::NotRelevant) => AnswerState::NotApplicable,
            Some(ConsiderationStatus::Agreed) => AnswerState::Answered,
            Some(ConsiderationStatus::Open) if self.is_blank() => AnswerState::Empty,
            Some(ConsiderationStatus::Open | ConsiderationStatus::ToDiscuss) => {
                AnswerState::Started
            }
            // A text without a status counts as an answer.
            None => answered_if(!self.is_blank()),
        }
    }
}

impl Idea {
    fn state(&self) -> AnswerState {
        match self.choice {
            Some(Choice::Pick | Choice::No) => AnswerState::Answered,
            None if is_blank(&self.how) => AnswerState::Empty,
            Some(Choice::Maybe) | None => AnswerState::Started,
        }
    }
}

impl Rating {
    /// Whether this rating is empty.
    pub fn is_empty(&self) -> bool {
        self.score.is_none() && is_blank(&self.worked) && is_blank(&self.worked_less)
    }
}

fn answered_if(answered: bool) -> AnswerState {
    if answered {
        AnswerState::Answered
    } else {
        AnswerState::Empty
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn consideration(status: impl Into<Option<ConsiderationStatus>>, text: &str) -> AnswerState {
        Consideration {
            status: status.into(),
            text: text.to_owned(),
            ..Consideration::default()
        }
        .state()
    }

    #[test]
    fn a_written_answer_counts_without_a_status() {
        assert_eq!(consideration(None, "Ja"), AnswerState::Answered);
        assert_eq!(consideration(None, " \n"), AnswerState::Empty);
    }

    #[test]
    fn an_answer_to_discuss_does_not_count_as_answered() {
        for status in [ConsiderationStatus::ToDiscuss, ConsiderationStatus::Open] {
            assert_eq!(consideration(status, "Ja"), AnswerState::Started);
        }
    }

    #[test]
    fn an_answer_that_is_not_relevant_is_not_counted() {
        assert_eq!(
            consideration(ConsiderationStatus::NotRelevant, ""),
            AnswerState::NotApplicable
        );
    }

    #[test]
    fn a_note_alone_is_kept_but_is_not_an_answer() {
        let mut answer = Answer::empty(AnswerKind::Record);
        assert!(answer.is_empty());
        answer.note.text = "Spørg Line".to_owned();
        assert_eq!(answer.state(), AnswerState::Empty);
        assert!(!answer.is_empty());
    }
}

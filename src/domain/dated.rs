//! All dated entries of a plan in one list, for the timeline and for "what is next".

use chrono::NaiveDate;

use super::{AnswerValue, Plan, PromptId, first_line, order};

/// A dated entry of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Dated {
    pub date: NaiveDate,
    pub kind: DatedKind,
    /// Its title; empty if it has none.
    pub label: String,
    /// A task that is done, or a meeting or check before today.
    pub past: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DatedKind {
    Meeting,
    Task,
    /// A check of this prompt.
    Check(PromptId),
}

impl Plan {
    /// All meetings, tasks and checks with a date, sorted by date.
    pub fn dated(&self, today: NaiveDate) -> Vec<Dated> {
        let mut all: Vec<Dated> = self.meetings_dated(today).collect();
        all.extend(self.tasks_dated());
        all.extend(self.checks_dated(today));
        order::sort_by_key(&mut all, |dated| dated.date);
        all
    }

    fn meetings_dated(&self, today: NaiveDate) -> impl Iterator<Item = Dated> {
        self.meetings.iter().filter_map(move |meeting| {
            let date = meeting.date?;
            let label = [&meeting.topic, &meeting.agenda, &meeting.place]
                .into_iter()
                .map(|text| first_line(text))
                .find(|line| !line.is_empty())
                .unwrap_or_default()
                .to_owned();
            Some(Dated {
                date,
                kind: DatedKind::Meeting,
                label,
                past: date < today,
            })
        })
    }

    fn tasks_dated(&self) -> impl Iterator<Item = Dated> {
        self.tasks.iter().filter_map(|task| {
            Some(Dated {
                date: task.due?,
                kind: DatedKind::Task,
                label: first_line(&task.what).to_owned(),
                past: task.done,
            })
        })
    }

    fn checks_dated(&self, today: NaiveDate) -> impl Iterator<Item = Dated> {
        self.responses.answers.iter().flat_map(move |(id, answer)| {
            let checks = match &answer.answer {
                AnswerValue::Checkpoint(point) => point.checks.as_slice(),
                _ => &[],
            };
            checks.iter().filter_map(move |check| {
                let date = check.date?;
                Some(Dated {
                    date,
                    kind: DatedKind::Check(id.clone()),
                    label: first_line(&check.note).to_owned(),
                    past: date <= today,
                })
            })
        })
    }
}

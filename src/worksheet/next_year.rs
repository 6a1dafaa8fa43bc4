//! The plan or the worksheet of a coming school year, made from an earlier one.

use std::collections::BTreeSet;

use super::types::{SummaryPart, Theme};
use super::{Filled, Item, section_items};
use crate::domain::{
    Answer, AnswerValue, Lesson, Meeting, Plan, Profile, PromptId, Responses, RowId, SchoolYear,
    Task, WorksheetBody,
};

/// A part of a draft that is kept or dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeptPart {
    /// The parties with their contact people, and how contact arose.
    Parties,
    /// Subjects, purpose, goals, classes and period.
    About,
    /// The choices among the ideas.
    Ideas,
    /// The texts of the other answers, and of the agreement.
    Answers,
    Tasks,
    Meetings,
}

impl KeptPart {
    /// The parts of a plan, in the order of its pages.
    pub const OF_PLAN: [Self; 6] = [
        Self::Parties,
        Self::About,
        Self::Ideas,
        Self::Answers,
        Self::Tasks,
        Self::Meetings,
    ];

    /// The parts of a worksheet that stands alone.
    pub const OF_WORKSHEET: [Self; 1] = [Self::Answers];
}

/// The plan of a coming school year. Dates move to the same weekday. Statuses, checks, minutes, signatures and the
/// evaluation are reset, and comments are left out. What worked less well becomes a [`Lesson`].
pub fn plan_of_year(
    plan: &Plan,
    year: SchoolYear,
    keep: &BTreeSet<KeptPart>,
    new_id: impl FnMut() -> RowId,
) -> Plan {
    let keeps = |part| keep.contains(&part);
    let filled = Filled::from(plan);
    let old_year = plan.profile.school_year;
    let mut next = Plan {
        profile: profile(&plan.profile, year, keep),
        start: plan.start.clone(),
        responses: Responses {
            lessons: lessons(filled, new_id),
            ..responses(filled, keep)
        },
        agreement: plan.agreement.clone(),
        worksheets: plan.worksheets.clone(),
        extra: plan.extra.clone(),
        ..Plan::default()
    };
    next.agreement.signed_on = None;
    next.agreement.kept_at = String::new();
    if !keeps(KeptPart::Answers) {
        next.agreement.text = String::new();
    }
    if keeps(KeptPart::Tasks) {
        let again = |task: &Task| Task {
            done: false,
            ..task.clone()
        };
        next.tasks = plan.tasks.iter().map(again).collect();
    }
    if keeps(KeptPart::Meetings) {
        let again = |meeting: &Meeting| Meeting {
            minutes: String::new(),
            ..meeting.clone()
        };
        next.meetings = plan.meetings.iter().map(again).collect();
    }
    next.move_dates(old_year.map_or(1, |old| year.start_year() - old.start_year()));
    next
}

/// The worksheet to fill in again.
pub fn worksheet_again(body: &WorksheetBody, keep: &BTreeSet<KeptPart>) -> WorksheetBody {
    let mut next = body.clone();
    next.responses.finished.clear();
    next.responses.comments.clear();
    if !keep.contains(&KeptPart::Answers) {
        next.responses.answers.clear();
    }
    next
}

fn profile(old: &Profile, year: SchoolYear, keep: &BTreeSet<KeptPart>) -> Profile {
    let mut next = old.clone();
    let none = Profile::default();
    if !keep.contains(&KeptPart::Parties) {
        next.school = none.school;
        next.learning_environment = none.learning_environment;
        next.more_parties = none.more_parties;
        next.filled_by = None;
        next.direction = None;
    }
    if !keep.contains(&KeptPart::About) {
        next.year_groups = none.year_groups;
        next.ages = none.ages;
        next.classes = none.classes;
        next.pupils = none.pupils;
        next.subjects = none.subjects;
        next.write_purpose(none.purpose);
        next.learning_goals = none.learning_goals;
        next.period = none.period;
    }
    next.school_year = Some(year);
    next
}

/// The questions as they were, with the kept answers.
fn responses(filled: Filled, keep: &BTreeSet<KeptPart>) -> Responses {
    let old = filled.responses;
    let mut next = Responses {
        own_prompts: old.own_prompts.clone(),
        hidden: old.hidden.clone(),
        definitions: old.definitions.clone(),
        ..Responses::default()
    };
    for theme in filled.worksheet.themes {
        let is_evaluation = theme.summary == SummaryPart::Evaluation;
        for item in items(theme, old) {
            let answer = old.answer(&item.id, item.kind.answer_kind());
            let again = answer.and_then(|answer| again(answer, is_evaluation, keep));
            if let Some(again) = again.filter(|again| !again.is_empty()) {
                next.answers.insert(item.id, again);
            }
        }
    }
    next
}

/// The questions of a theme, hidden or not.
fn items(theme: &'static Theme, responses: &Responses) -> impl Iterator<Item = Item> {
    let sections = theme.sections.iter();
    sections.flat_map(|section| section_items(section, responses))
}

/// The answer without what was decided, checked or evaluated; `None` if it is dropped. Who answers is kept.
fn again(answer: &Answer, is_evaluation: bool, keep: &BTreeSet<KeptPart>) -> Option<Answer> {
    let part = match &answer.answer {
        AnswerValue::Idea(_) => KeptPart::Ideas,
        _ => KeptPart::Answers,
    };
    if !keep.contains(&part) {
        return None;
    }
    let mut again = answer.clone();
    let only_owner = || Answer {
        owner: answer.owner,
        ..Answer::empty(answer.answer.kind())
    };
    match &mut again.answer {
        AnswerValue::Checkpoint(_) | AnswerValue::Criterion(_) => return Some(only_owner()),
        AnswerValue::Record(_) | AnswerValue::Table(_) if is_evaluation => {
            return Some(only_owner());
        }
        AnswerValue::Consideration(consideration) => consideration.status = None,
        AnswerValue::Idea(_) | AnswerValue::Record(_) | AnswerValue::Table(_) => {}
    }
    Some(again)
}

/// What worked less well, in the order of the evaluation.
fn lessons(filled: Filled, mut new_id: impl FnMut() -> RowId) -> Vec<Lesson> {
    let mut lessons = Vec::new();
    for theme in filled.worksheet.themes {
        for item in items(theme, filled.responses) {
            let answer = filled.responses.answer(&item.id, item.kind.answer_kind());
            let Some(criterion) = answer.and_then(Answer::criterion) else {
                continue;
            };
            for (view, rating) in &criterion.views {
                let text = rating.worked_less.trim();
                if !text.is_empty() {
                    let prompt: PromptId = item.id.clone();
                    lessons.push(Lesson::new(new_id(), prompt, *view, text.to_owned()));
                }
            }
        }
    }
    lessons
}

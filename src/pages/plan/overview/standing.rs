//! The status of a plan in one or two sentences.

use chrono::{Days, NaiveDate};

use super::waiting::waiting;
use crate::domain::{DatedKind, Plan};
use crate::text::ChunkWords;

/// "Fem spørgsmål venter på jer, to på museet. Næste møde er 14. januar."
pub fn standing(plan: &Plan, today: NaiveDate, words: ChunkWords) -> String {
    let is_fresh =
        plan.responses.answers.is_empty() && plan.tasks.is_empty() && plan.meetings.is_empty();
    if is_fresh {
        return words.overview().fresh.to_owned();
    }
    let said = [
        Some(open(plan, words)),
        ahead(plan, today, words),
        overdue(plan, today, words),
    ];
    said.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn open(plan: &Plan, words: ChunkWords) -> String {
    let all = waiting(plan, words);
    let (named, unsettled): (Vec<_>, Vec<_>) = all.iter().partition(|one| !one.who.is_empty());
    let named: Vec<(&str, usize)> = named
        .iter()
        .map(|one| (one.who.as_str(), one.prompts.len()))
        .collect();
    let unsettled = unsettled.iter().map(|one| one.prompts.len()).sum();
    (words.overview().waiting)(&named, unsettled)
}

/// The next meeting, or the next due date if no meeting is planned.
fn ahead(plan: &Plan, today: NaiveDate, words: ChunkWords) -> Option<String> {
    let dated = plan.dated(today);
    let next = |kind: DatedKind| {
        let mut ahead = dated.iter().filter(|one| !one.past && one.date >= today);
        ahead.find(|one| one.kind == kind).map(|one| one.date)
    };
    if let Some(date) = next(DatedKind::Meeting) {
        return Some(if date == today {
            words.overview().meeting_today.to_owned()
        } else {
            (words.overview().next_meeting)(&near(date, today, words))
        });
    }
    let due = next(DatedKind::Task)?;
    Some((words.overview().next_due)(&near(due, today, words)))
}

/// A date, with the year only if it is far ahead, and with non-breaking spaces.
fn near(date: NaiveDate, today: NaiveDate, words: ChunkWords) -> String {
    let far = today.checked_add_days(Days::new(300));
    if far.is_some_and(|far| date > far) {
        words.date(date)
    } else {
        words.day(date)
    }
    .replace(' ', "\u{a0}")
}

fn overdue(plan: &Plan, today: NaiveDate, words: ChunkWords) -> Option<String> {
    let is_overdue = |due: NaiveDate| due < today;
    let tasks = plan.tasks.iter().filter(|task| !task.done);
    let count = tasks
        .filter(|task| task.due.is_some_and(is_overdue))
        .count();
    (count > 0).then(|| (words.overview().overdue)(count))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Meeting, RowId, Task};
    use crate::text::{Language, words};

    fn day(month: u32, day: u32) -> NaiveDate {
        let year = if month >= 8 { 2026 } else { 2027 };
        NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
    }

    fn plan() -> Plan {
        let id = RowId(uuid::Uuid::nil());
        let mut meeting = Meeting::new(id);
        meeting.date = Some(day(1, 14));
        let mut task = Task::new(id);
        task.due = Some(day(11, 2));
        Plan {
            meetings: vec![meeting],
            tasks: vec![task],
            ..Plan::default()
        }
    }

    #[test]
    fn an_empty_plan_is_welcomed() {
        let da = words(Language::Da);
        let said = standing(&Plan::default(), day(11, 20), da.into());
        assert_eq!(said, da.overview.fresh);
    }

    #[test]
    fn dates_ahead_and_behind_are_named() {
        let said = standing(&plan(), day(11, 20), words(Language::Da).into());
        assert_eq!(
            said,
            "I har ikke markeret noget, der skal drøftes. Næste møde er 14.\u{a0}januar. \
             Én opgave er over fristen."
        );
        let said = standing(&plan(), day(1, 14), words(Language::Da).into());
        assert!(said.contains("I har møde i dag."), "{said}");
    }
}

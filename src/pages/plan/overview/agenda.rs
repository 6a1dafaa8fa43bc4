//! The dated entries of a plan, for the list of next dates and for the timeline.

use chrono::NaiveDate;

use crate::domain::{Dated, DatedKind, Plan, PromptId, visible};
use crate::state::Place;
use crate::ui::{TimelineMark, TimelineRow};
use crate::worksheet::{Filled, Texts};

/// The number of entries in the list of next dates.
const NEXT: usize = 5;

/// A dated entry, with its location in the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub mark: TimelineMark,
    pub place: Place,
    /// Whether it is an open task past its due date.
    pub overdue: bool,
}

/// All dated entries, by date.
pub fn entries(plan: &Plan, texts: &Texts, today: NaiveDate) -> Vec<Entry> {
    let dated = plan.dated(today).into_iter();
    dated
        .map(|dated| entry(dated, plan, texts, today))
        .collect()
}

/// The first few entries: overdue tasks, then those to come.
pub fn next(entries: &[Entry]) -> Vec<Entry> {
    let overdue = entries.iter().filter(|entry| entry.overdue);
    let ahead = entries.iter().filter(|entry| is_ahead(entry));
    overdue.chain(ahead).take(NEXT).cloned().collect()
}

/// Whether the entry is still to come. Completed tasks are not, whatever their date.
pub fn is_ahead(entry: &Entry) -> bool {
    !entry.mark.done && !entry.overdue
}

fn entry(dated: Dated, plan: &Plan, texts: &Texts, today: NaiveDate) -> Entry {
    let (row, place, text) = match dated.kind {
        DatedKind::Meeting => (TimelineRow::Meetings, agreements(), dated.label),
        DatedKind::Task => (TimelineRow::Tasks, agreements(), dated.label),
        DatedKind::Check(id) => {
            let title = title(&id, plan, texts);
            (TimelineRow::Checks, place_of(id, plan), title)
        }
    };
    Entry {
        overdue: row == TimelineRow::Tasks && !dated.past && dated.date < today,
        mark: TimelineMark {
            date: dated.date,
            row,
            done: dated.past,
            text,
        },
        place,
    }
}

/// The place of a prompt. An answer whose prompt no longer exists is on the page of the first theme.
fn place_of(id: PromptId, plan: &Plan) -> Place {
    let filled = Filled::from(plan);
    match (filled.theme_of(&id), filled.worksheet.themes.first()) {
        (Some(theme), _) => Place::of_theme(&theme.id, Some(id)),
        (None, Some(first)) => Place::of_theme(&first.id, None),
        (None, None) => Place::Overview,
    }
}

fn agreements() -> Place {
    Place::Agreements { prompt: None }
}

fn title(id: &PromptId, plan: &Plan, texts: &Texts) -> String {
    let own = plan.responses.own_prompts.iter().find(|own| own.id == *id);
    let own = own.map(|own| visible(&own.title));
    own.unwrap_or_else(|| texts.prompt_title(id)).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Meeting, RowId, Task};
    use crate::worksheet::{CONTACT, EVALUATION};

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap_or_default()
    }

    #[test]
    fn a_check_leads_to_its_prompt_or_to_where_former_answers_are() {
        let plan = Plan::default();
        let known = PromptId::fixed("evaluation.outcome.pupils");
        let expected = Place::of_theme(&EVALUATION.id, Some(known.clone()));
        assert_eq!(place_of(known, &plan), expected);
        let gone = PromptId::fixed("follow-up.gone");
        assert_eq!(place_of(gone, &plan), Place::of_theme(&CONTACT.id, None));
    }

    #[test]
    fn overdue_tasks_come_before_what_lies_ahead() {
        let id = RowId(uuid::Uuid::nil());
        let mut plan = Plan::default();
        for (n, done) in [(2, true), (3, false), (25, true), (26, false)] {
            let mut task = Task::new(id);
            task.due = Some(day(n));
            task.done = done;
            plan.tasks.push(task);
        }
        for n in [1, 20, 24] {
            let mut meeting = Meeting::new(id);
            meeting.date = Some(day(n));
            plan.meetings.push(meeting);
        }
        let texts = include_str!("../../../../public/content/da.json");
        let Ok(texts) = Texts::parse(texts) else {
            return assert_eq!(texts, "");
        };
        let days: Vec<(NaiveDate, bool)> = next(&entries(&plan, &texts, day(20)))
            .into_iter()
            .map(|entry| (entry.mark.date, entry.overdue))
            .collect();
        let expected = [(3, true), (20, false), (24, false), (26, false)];
        assert_eq!(days, expected.map(|(n, overdue)| (day(n), overdue)));
    }
}

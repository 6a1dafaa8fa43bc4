//! A plan that was carried into the next school year.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::assigning_clones,
    reason = "a test that cannot go on is a failed test"
)]

use chrono::NaiveDate;
use samspil::domain::{
    AnswerKind, Check, CheckStatus, Choice, ConsiderationStatus, Lesson, Meeting, Owner,
    Perspective, Plan, PromptId, Rating, RowId, SchoolYear, Task,
};
use samspil::worksheet::{KeptPart, plan_of_year};
use uuid::Uuid;

const IDEA: PromptId = PromptId::fixed("content.attachment.friendship-class");
const POINT: PromptId = PromptId::fixed("agreement.economy");
const CHECKED: PromptId = PromptId::fixed("follow-up.time.schedule");
const CRITERION: PromptId = PromptId::fixed("evaluation.collaboration.communication");
const RECORD: PromptId = PromptId::fixed("sharing.results");

fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

fn row(n: u128) -> RowId {
    RowId(Uuid::from_u128(n))
}

fn evaluated() -> Plan {
    let mut plan = Plan::default();
    plan.profile.school.name = "Valhøj Skole".to_owned();
    plan.profile.purpose = "At bygge".to_owned();
    plan.profile.school_year = SchoolYear::starting(2026);
    plan.profile.period.from = day(2026, 9, 1);
    let answers = &mut plan.responses;
    answers.edit_answer(&IDEA, AnswerKind::Idea, |answer| {
        answer.edit_idea(|idea| idea.choice = Some(Choice::Pick));
    });
    answers.edit_answer(&POINT, AnswerKind::Consideration, |answer| {
        answer.edit_consideration(|point| {
            point.text = "Museet betaler bussen".to_owned();
            point.status = Some(ConsiderationStatus::Agreed);
        });
    });
    answers.edit_answer(&CHECKED, AnswerKind::Checkpoint, |answer| {
        answer.owner = Some(Owner::School);
        answer.edit_checkpoint(|point| {
            let mut check = Check::new(row(1), day(2027, 1, 11));
            check.status = Some(CheckStatus::Watch);
            point.checks.push(check);
        });
    });
    answers.edit_answer(&CRITERION, AnswerKind::Criterion, |answer| {
        answer.edit_criterion(|criterion| {
            let rating = Rating {
                worked: "Vi ringede".to_owned(),
                worked_less: " Mails blev væk ".to_owned(),
                ..Rating::default()
            };
            criterion.views.insert(Perspective::School, rating);
        });
    });
    answers.edit_answer(&RECORD, AnswerKind::Record, |answer| {
        answer.edit_record(|record| record.text = "Godt år".to_owned());
    });
    let mut task = Task::new(row(2));
    (task.due, task.done) = (day(2026, 10, 5), true);
    plan.tasks.push(task);
    let mut meeting = Meeting::new(row(3));
    meeting.date = day(2027, 1, 14);
    meeting.minutes = "Vi var enige".to_owned();
    plan.meetings.push(meeting);
    plan.agreement.text = "Vi aftaler".to_owned();
    plan.agreement.signed_on = day(2026, 8, 20);
    plan
}

fn next(keep: &[KeptPart]) -> Plan {
    let year = SchoolYear::starting(2027).expect("a year");
    let keep = keep.iter().copied().collect();
    plan_of_year(&evaluated(), year, &keep, || row(9))
}

#[test]
fn what_is_kept_begins_anew_on_the_same_weekdays() {
    let next = next(&KeptPart::OF_PLAN);
    assert_eq!(next.profile.school.name, "Valhøj Skole");
    assert_eq!(next.profile.school_year, SchoolYear::starting(2027));
    assert_eq!(next.profile.period.from, day(2027, 8, 31), "a Tuesday");
    assert_eq!(next.tasks[0].due, day(2027, 10, 4), "a Monday");
    assert!(!next.tasks[0].done);
    assert_eq!(next.meetings[0].date, day(2028, 1, 13), "a Thursday");
    assert_eq!(next.meetings[0].minutes, "");
    assert_eq!(next.agreement.text, "Vi aftaler");
    assert_eq!(next.agreement.signed_on, None);
    let point = next.responses.answers[&POINT].consideration().cloned();
    let point = point.expect("a consideration");
    assert_eq!(point.text, "Museet betaler bussen");
    assert_eq!(point.status, None);
    let picked = next.responses.answers[&IDEA].idea();
    assert_eq!(picked.and_then(|idea| idea.choice), Some(Choice::Pick));
    let checked = &next.responses.answers[&CHECKED];
    assert_eq!(checked.owner, Some(Owner::School));
    assert_eq!(
        checked.checkpoint().map(|point| point.checks.len()),
        Some(0)
    );
}

#[test]
fn the_evaluation_becomes_points_to_talk_about() {
    let next = next(&KeptPart::OF_PLAN);
    for gone in [CRITERION, RECORD] {
        assert!(!next.responses.answers.contains_key(&gone), "{gone}");
    }
    let text = "Mails blev væk".to_owned();
    let lesson = Lesson::new(row(9), CRITERION, Perspective::School, text);
    assert_eq!(next.responses.lessons, [lesson]);
}

#[test]
fn what_is_dropped_is_gone_and_the_old_plan_stays() {
    let dropped = next(&[]);
    assert_eq!(dropped.profile.school, Plan::default().profile.school);
    assert_eq!(dropped.profile.purpose, "");
    assert!(dropped.responses.answers.is_empty());
    assert!(dropped.tasks.is_empty() && dropped.meetings.is_empty());
    assert_eq!(dropped.agreement, Plan::default().agreement);
    assert_eq!(dropped.responses.lessons.len(), 1);
    let again = plan_of_year(
        &dropped,
        SchoolYear::starting(2028).expect("a year"),
        &[].into(),
        || row(8),
    );
    assert!(
        again.responses.lessons.is_empty(),
        "points are not carried twice"
    );
}

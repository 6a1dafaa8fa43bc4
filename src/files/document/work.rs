//! Tasks and meetings.

use super::model::{Block, Part, Table};
use super::source::Source;
use crate::domain::{Meeting, Owner, Task, order};

pub(super) fn work(source: &Source) -> Option<Part> {
    let words = source.words.agreements();
    let mut blocks = Vec::new();
    for (heading, table) in [
        (words.tasks.title, tasks(source)),
        (words.meetings.title, meetings(source)),
    ] {
        if let Some(table) = table {
            blocks.push(Block::Heading(heading.to_owned()));
            blocks.push(Block::Table(table));
        }
    }
    Part::new(source.words.summary().document.work, blocks)
}

fn tasks(source: &Source) -> Option<Table> {
    let words = &source.words.agreements().tasks;
    let mut tasks: Vec<&Task> = source.plan.tasks.iter().filter(|t| !t.is_empty()).collect();
    order::sort_by_key(&mut tasks, |task| (task.due.is_none(), task.due));
    let row = |task: &&Task| {
        let due = task.due.map(|due| source.words.date(due));
        vec![
            task.what.clone(),
            assignee(source, task),
            due.unwrap_or_default(),
            if task.done { words.done } else { "" }.to_owned(),
        ]
    };
    let status = source.words.summary().document.status;
    let head = [words.what, words.who, words.due, status];
    Table::new(&head, tasks.iter().map(row).collect())
}

/// The person and the party of a task, or the one of them that is known.
fn assignee(source: &Source, task: &Task) -> String {
    let words = &source.words.agreements().draft;
    match (task.who.trim(), task.owner) {
        (who, None) => who.to_owned(),
        ("", Some(owner)) => source.owner(owner).to_owned(),
        (who, Some(owner)) => {
            let side = match owner {
                Owner::School => words.school,
                Owner::LearningEnvironment => words.learning_environment,
                Owner::Both => words.both,
            };
            (words.party)(who, side)
        }
    }
}

fn meetings(source: &Source) -> Option<Table> {
    let words = &source.words.agreements().meetings;
    let document = &source.words.summary().document;
    let mut meetings: Vec<&Meeting> = source.plan.meetings.iter().collect();
    meetings.retain(|meeting| !meeting.is_empty() || meeting.time.is_some());
    order::sort_by_key(&mut meetings, |meeting| {
        (meeting.date.is_none(), meeting.date, meeting.time)
    });
    let row = |meeting: &&Meeting| {
        vec![
            moment(source, meeting),
            meeting.place.clone(),
            subject(meeting),
            meeting.minutes.clone(),
        ]
    };
    let head = [document.when, document.place, words.agenda, words.minutes];
    Table::new(&head, meetings.iter().map(row).collect())
}

/// The title of a meeting, and its agenda.
fn subject(meeting: &Meeting) -> String {
    let texts = [meeting.topic.trim(), meeting.agenda.trim_end()];
    let texts = texts.into_iter().filter(|text| !text.is_empty());
    texts.collect::<Vec<_>>().join("\n")
}

/// "14. januar 2027 kl. 10.00"
fn moment(source: &Source, meeting: &Meeting) -> String {
    let date = meeting.date.map(|date| source.words.date(date));
    let time = meeting.time.map(|time| {
        let time = source.words.time(time);
        (source.words.agreements().draft.at_time)(&time)
    });
    let known: Vec<String> = [date, time].into_iter().flatten().collect();
    known.join(" ")
}

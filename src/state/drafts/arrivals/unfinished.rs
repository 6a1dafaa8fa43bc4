//! Questions about files that outlive the tab: what came, and the choices so far.
//!
//! They are in the durable copy, like saved states. A mark in local storage tells the start page that there are some.

use chrono::{DateTime, Utc};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use super::questions::Waiting;
use super::{Arrivals, Question};
use crate::browser::shared::Shared;
use crate::browser::storage;
use crate::browser::{self, clock};
use crate::domain::changes::Place;
use crate::domain::merge::{self, Choice, Choices};
use crate::domain::{Draft, DraftId, order};
use crate::files;
use crate::state::drafts::{draft_records, revisions};
use crate::state::keys::{ARRIVED, CHOSEN, MERGED, WAITING};

/// A question as it is stored. Drafts are in the format of files.
#[derive(Serialize, Deserialize)]
struct Record {
    file: String,
    at: DateTime<Utc>,
    theirs: String,
    #[serde(default)]
    earlier: Vec<String>,
}

/// A choice, with the text of this device that it was made about: it applies only while that text is the same.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Chosen {
    place: Place,
    mine: Option<Value>,
    choice: Choice,
}

/// The choices that still answer one of these questions.
pub(super) fn still_apply(chosen: &[Chosen], questions: &[merge::Question]) -> Choices {
    let applies = |one: &Chosen| {
        let mut questions = questions.iter();
        questions.any(|asked| asked.place == one.place && asked.mine == one.mine)
    };
    let mut choices = Choices::new();
    for one in chosen.iter().filter(|one| applies(one)) {
        choices.insert(one.place.clone(), one.choice.clone());
    }
    choices
}

fn keys(draft: DraftId, record: Uuid) -> [String; 2] {
    [ARRIVED, CHOSEN].map(|prefix| format!("{prefix}{draft}.{record}"))
}

impl Arrivals {
    /// Keeps the choices of a question so far.
    pub fn keep_choices(self, number: u32, asked: &[merge::Question], choices: &Choices) {
        let of = |asked: &merge::Question| {
            choices.get(&asked.place).map(|choice| Chosen {
                place: asked.place.clone(),
                mine: asked.mine.clone(),
                choice: choice.clone(),
            })
        };
        let chosen: Vec<Chosen> = asked.iter().filter_map(of).collect();
        let Some((draft, record)) = self.update_one(number, |one| {
            one.chosen.clone_from(&chosen);
            (one.theirs.meta.id, one.record)
        }) else {
            return;
        };
        let [_, key] = keys(draft, record);
        let Ok(json) = serde_json::to_string(&chosen) else {
            return;
        };
        // What can't be stored is asked again in the next visit.
        browser::spawn(async move {
            let _ = revisions::write(vec![(key, json)]).await;
        });
    }

    /// Changes a question that waits, without notifying: what is shown stays.
    fn update_one<T>(self, number: u32, change: impl FnOnce(&mut Waiting) -> T) -> Option<T> {
        let mut changed = None;
        self.waiting.maybe_update(|all| {
            let one = all.iter_mut().find(|one| one.number == number);
            changed = one.map(change);
            false
        });
        changed
    }

    /// Asks the questions of earlier visits again, once.
    pub async fn recall(self) {
        let begun = self.recalled.get_value();
        let recalling = begun.unwrap_or_else(|| {
            let recalling = Shared::begin(async move {
                self.ask_again().await;
                true
            });
            self.recalled.set_value(Some(recalling.clone()));
            recalling
        });
        recalling.wait().await;
    }

    /// Asks those that came with the file of a whole device.
    pub(super) async fn recall_more(self) {
        self.recall().await;
        self.ask_again().await;
    }

    async fn ask_again(self) {
        let mut records: Vec<(Uuid, Record)> = Vec::new();
        for (key, raw) in revisions::values(ARRIVED).await {
            let id = key.rsplit('.').next().and_then(|id| id.parse().ok());
            records.extend(id.zip(serde_json::from_str(&raw).ok()));
        }
        order::sort_by_key(&mut records, |(id, record)| (record.at, *id));
        let chosen = revisions::values(CHOSEN).await;
        for (id, record) in records {
            self.ask_one_again(id, record, &chosen).await;
        }
        unmark().await;
    }

    async fn ask_one_again(self, id: Uuid, record: Record, chosen: &[(String, String)]) {
        let Some(mut theirs) = draft_records::parse(&record.theirs) else {
            return;
        };
        theirs.correct_received(clock::now());
        let is_asked = |all: &Vec<Waiting>| all.iter().any(|one| one.record == id);
        if self.waiting.with_untracked(is_asked) {
            return;
        }
        // That of a draft in the bin waits for the draft.
        let Some(mine) = draft_records::load(theirs.meta.id) else {
            return;
        };
        let [_, key] = keys(theirs.meta.id, id);
        let chosen = chosen.iter().find(|(other, _)| *other == key);
        let chosen = chosen.and_then(|(_, raw)| serde_json::from_str(raw).ok());
        let earlier = record.earlier.iter();
        let earlier: Vec<Draft> = earlier
            .filter_map(|raw| draft_records::parse(raw))
            .collect();
        self.remember(earlier.clone());
        self.remember_states(&mine, &theirs).await;
        let number = self.next_number();
        self.waiting.update(|all| {
            all.push(Waiting {
                number,
                file: record.file,
                mine,
                theirs,
                earlier,
                record: id,
                at: record.at,
                chosen: chosen.unwrap_or_default(),
                is_recalled: true,
            });
        });
        self.leave_if_settled(number);
    }
}

impl Question {
    /// The choices so far that still answer one of these questions.
    pub fn choices(&self, asked: &[merge::Question]) -> Choices {
        still_apply(&self.chosen, asked)
    }
}

/// Tells the start page that there are questions. If it can't be stored, the file has to be opened again.
pub(in crate::state::drafts) fn mark() {
    let _ = storage::write(WAITING, "1");
}

/// Removes the mark if there are no questions.
async fn unmark() {
    if revisions::values(ARRIVED).await.is_empty() {
        let _ = storage::remove(WAITING);
    }
}

/// Removes all questions about a draft, and its last merge, when it is deleted permanently.
pub(in crate::state::drafts) async fn forget_all(draft: DraftId) {
    let mut keys = Vec::new();
    for prefix in [ARRIVED, CHOSEN, MERGED] {
        let found = revisions::values(&format!("{prefix}{draft}")).await;
        keys.extend(found.into_iter().map(|(key, _)| key));
    }
    revisions::take_away(&keys).await;
    unmark().await;
}

/// Stores a question, so that it is asked in the next visit as well.
pub(super) fn keep_question(one: &Waiting) {
    let write = |draft: &Draft| files::write_stored(draft).ok();
    let Some(theirs) = write(&one.theirs) else {
        return;
    };
    let record = Record {
        file: one.file.clone(),
        at: one.at,
        theirs,
        earlier: one.earlier.iter().filter_map(write).collect(),
    };
    let [key, _] = keys(one.theirs.meta.id, one.record);
    let Ok(json) = serde_json::to_string(&record) else {
        return;
    };
    browser::spawn(async move {
        // Without it, the file has to be opened again in the next visit.
        if revisions::write(vec![(key, json)]).await.is_ok() {
            mark();
        }
    });
}

/// Removes a question from the device.
pub(super) fn forget_question(draft: DraftId, record: Uuid) {
    let keys = keys(draft, record);
    browser::spawn(async move {
        revisions::take_away(&keys).await;
        unmark().await;
    });
}

/// Name, moment and choices of a new question.
pub(super) fn new_record() -> (Uuid, DateTime<Utc>, Vec<Chosen>) {
    (browser::ids::new_uuid(), clock::now(), Vec::new())
}

#[cfg(test)]
mod tests;

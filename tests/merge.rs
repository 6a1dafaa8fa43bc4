//! Merging loses nothing and decides nothing silently, whatever two or three parties do.
//!
//! Some thousand merges of whole drafts, the same in every run; `domain::merge` has a hundred thousand of small trees.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::Rng;
use proptest::test_runner::{RngAlgorithm, TestRng};
use samspil::domain::changes::{Change, Difference, Place, Step, changes};
use samspil::domain::merge::{Ancestor, Choice, Choices, Merged, Question};
use samspil::domain::{Draft, DraftId, RevisionId};
use samspil::files::document::for_other_party;
use samspil::files::{ancestor, merged, read, read_file, write_draft, write_shared};
use serde_json::Value;
use support::damage::below;
use support::edits::{edit, plan};
use uuid::Uuid;

fn rng(part: u8) -> TestRng {
    TestRng::from_seed(RngAlgorithm::ChaCha, &[part; 32])
}

fn draft(file: &Value) -> Draft {
    read(file.to_string().as_bytes()).unwrap().pop().unwrap()
}

fn file(draft: &Draft) -> Value {
    serde_json::from_str(&write_draft(draft).unwrap()).unwrap()
}

/// The plan that all begin with.
fn start() -> Draft {
    static START: LazyLock<Draft> = LazyLock::new(|| draft(&plan()));
    START.clone()
}

/// The draft after some edits.
fn edited(before: &Draft, rng: &mut TestRng, most: usize) -> Draft {
    let edits = below(rng, most + 1);
    if edits == 0 {
        return before.clone();
    }
    let mut content = file(before);
    for _ in 0..edits {
        edit(&mut content, rng);
    }
    let mut after = before.clone();
    let now = before.meta.modified() + TimeDelta::seconds(1);
    let mut content = draft(&content);
    // The app stores no empty answers.
    let responses = content.responses_mut().unwrap();
    responses.answers.retain(|_, answer| !answer.is_empty());
    after.take_over(content, now);
    after
}

/// Merges with an ancestor that both sides know.
fn merged_from(before: &Draft, mine: &Draft, theirs: &Draft, choices: &Choices) -> Merged {
    let state = RevisionId(Uuid::from_u128(1));
    let [mut mine, mut theirs] = [mine.clone(), theirs.clone()];
    let lineage = |draft: &mut Draft| draft.meta.lineage.states = vec![state];
    lineage(&mut mine);
    lineage(&mut theirs);
    let before = ancestor(&mine, &theirs, |id| (id == state).then(|| before.clone()));
    assert!(before.is_known());
    merged(&before, &mine, &theirs, choices).unwrap()
}

fn is_same(one: &Draft, other: &Draft) -> bool {
    changes(one, other).is_empty()
}

/// The value at a place of the file of a draft.
fn value<'a>(file: &'a Value, place: &Place) -> Option<&'a Value> {
    let mut value = file;
    let mut steps = place.steps().iter();
    // Unknown fields of the file are at its top.
    if place.keys().first() == Some(&"extra") {
        steps.next();
    }
    for step in steps {
        value = match step {
            Step::Field(name) => value.get(name)?,
            Step::Row { id, .. } => {
                let mut rows = value.as_array()?.iter();
                rows.find(|row| row["id"] == **id)?
            }
            Step::Member(member) => {
                let mut members = value.as_array()?.iter();
                members.find(|value| value.as_str() == Some(member))?
            }
        };
    }
    Some(value)
}

/// Whether the question is about this place, or about something around it.
fn covers(question: &Question, place: &Place) -> bool {
    place.steps().starts_with(question.place.steps())
}

/// Whether nothing is written in it.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}

/// Each change of a side is in the merged draft, or in a question.
fn has_changes_of(side: &Draft, before: &Draft, merged: &Merged) {
    let all = changes(before, side);
    let content = file(&merged.draft);
    for change in all.iter().flat_map(Change::leaves) {
        let place = &change.place;
        let is_question = merged
            .questions
            .iter()
            .any(|question| covers(question, place));
        let found = value(&content, place);
        let is_taken = match &change.what {
            Difference::Added(after) | Difference::Changed { after, .. } => {
                let by_words = || {
                    let [found, after] =
                        [found, Some(after)].map(|text| text.and_then(Value::as_str));
                    found
                        .zip(after)
                        .is_some_and(|(found, after)| found.len() > 80 && after.len() > 80)
                };
                found == Some(after) || is_empty(after) || by_words()
            }
            Difference::Removed(before) if is_empty(before) => true,
            Difference::Removed(_) => found.is_none_or(is_empty),
            Difference::Moved { .. } => true,
        };
        assert!(
            is_question || is_taken,
            "{change:?}\n{found:?}\n{merged:#?}"
        );
    }
}

#[test]
fn a_merge_with_itself_or_with_one_side_unchanged_changes_nothing_else() {
    let mut rng = rng(1);
    for _ in 0..1_000 {
        let before = edited(&start(), &mut rng, 3);
        let mine = edited(&before, &mut rng, 6);
        let none = Choices::new();
        for (mine, theirs) in [(&mine, &mine), (&mine, &before), (&before, &mine)] {
            let merged = merged_from(&before, mine, &for_other_party(theirs), &none);
            assert_eq!(secrets(&merged.draft), secrets(mine));
            // A note of theirs where there is an internal one that they did not see.
            let mut questions = merged.questions.iter();
            if questions.any(|question| question.place.keys().last() == Some(&"note")) {
                continue;
            }
            assert_eq!(merged.questions, []);
            let changed = if is_same(mine, &before) { theirs } else { mine };
            let (found, expected) = (for_other_party(&merged.draft), for_other_party(changed));
            assert!(
                is_same(&found, &expected),
                "{:#?}",
                changes(&found, &expected)
            );
            assert_eq!(secrets(&merged.draft), secrets(mine));
        }
        let merged = merged(&Ancestor::NONE, &mine, &mine, &none).unwrap();
        assert_eq!(merged.questions, []);
        assert!(is_same(&merged.draft, &mine));
    }
}

#[test]
fn no_change_of_either_side_is_lost_and_both_sides_get_the_same() {
    let mut rng = rng(2);
    let mut with_questions = 0;
    for _ in 0..1_500 {
        let before = edited(&start(), &mut rng, 3);
        let [mine, theirs] = [(); 2].map(|()| edited(&before, &mut rng, 6));
        let [their_file, my_file] = [&theirs, &mine].map(for_other_party);
        let first = merged_from(&before, &mine, &their_file, &Choices::new());
        has_changes_of(&mine, &before, &first);
        has_changes_of(&their_file, &for_other_party(&before), &first);
        assert_eq!(secrets(&first.draft), secrets(&mine));
        with_questions += u32::from(!first.questions.is_empty());
        let here = settled(&before, &mine, &their_file);
        let there = settled(&before, &theirs, &my_file);
        let found = changes(&for_other_party(&here), &for_other_party(&there));
        assert!(found.is_empty(), "{found:#?}");
        assert_eq!(draft(&file(&here)), here, "a merged draft can be read");
    }
    assert!(
        with_questions > 100,
        "{with_questions} merges had questions"
    );
}

/// Merges, and answers each question in the same way on both sides.
fn settled(before: &Draft, mine: &Draft, theirs: &Draft) -> Draft {
    let mut choices = Choices::new();
    for _ in 0..5 {
        let merged = merged_from(before, mine, theirs, &choices);
        if merged.questions.is_empty() {
            return merged.draft;
        }
        choices.extend(merged.questions.iter().map(decide));
    }
    panic!("questions without end")
}

fn decide(question: &Question) -> (Place, Choice) {
    let text = |value: &Option<Value>| value.as_ref().map(Value::to_string);
    let is_internal =
        |value: &Option<Value>| value.as_ref().is_some_and(|note| note["internal"] == true);
    // The other party does not see an internal note, so only one side is asked.
    let is_mine = match (is_internal(&question.mine), is_internal(&question.theirs)) {
        (true, false) => false,
        (false, true) => true,
        _ => text(&question.mine) >= text(&question.theirs),
    };
    let choice = if is_mine {
        Choice::Mine
    } else {
        Choice::Theirs
    };
    (question.place.clone(), choice)
}

#[test]
fn without_an_ancestor_nothing_is_taken_silently() {
    let mut rng = rng(3);
    for _ in 0..500 {
        let before = edited(&start(), &mut rng, 3);
        let [mine, theirs] = [(); 2].map(|()| edited(&before, &mut rng, 6));
        let merged = merged(&Ancestor::NONE, &mine, &theirs, &Choices::new()).unwrap();
        assert!(is_same(&merged.draft, &mine));
        for change in changes(&mine, &theirs) {
            // A moved row is part of the order of its list.
            let is_asked = |question: &Question| {
                covers(question, &change.place)
                    || question.place.steps().starts_with(change.place.steps())
                    || matches!(change.what, Difference::Moved { .. })
            };
            let is_nothing = matches!(&change.what, Difference::Added(value) | Difference::Removed(value) if is_empty(value));
            assert!(
                is_nothing || merged.questions.iter().any(is_asked),
                "{change:?}"
            );
        }
    }
}

/// A device: a draft, and the saved states that it knows.
struct Device {
    draft: Draft,
    states: BTreeMap<RevisionId, Draft>,
}

impl Device {
    fn new(draft: &Draft) -> Self {
        Self {
            draft: draft.clone(),
            states: BTreeMap::new(),
        }
    }

    /// The file for another party.
    fn send(&mut self, rng: &mut TestRng) -> String {
        let id = self
            .draft
            .mark_state(RevisionId(Uuid::from_u64_pair(rng.next_u64(), 9)));
        self.states.insert(id, self.draft.clone());
        let lineage = self.draft.meta.lineage.states.iter().rev();
        let known: Vec<Draft> = lineage
            .filter_map(|id| self.states.get(id))
            .cloned()
            .collect();
        write_shared(&self.draft, &known).unwrap()
    }

    /// Opens a file, and answers all questions.
    fn receive(&mut self, file: &str) {
        let mut contents = read_file("plan.json", file.as_bytes()).unwrap();
        let theirs = contents.drafts.pop().unwrap();
        if theirs.meta.id != self.draft.meta.id {
            return;
        }
        contents.earlier.push(theirs.clone());
        for state in contents.earlier {
            self.states.entry(state.tip().unwrap()).or_insert(state);
        }
        let before = ancestor(&self.draft, &theirs, |id| self.states.get(&id).cloned());
        assert!(before.is_known());
        let mut choices = Choices::new();
        for _ in 0..5 {
            let merged = merged(&before, &self.draft, &theirs, &choices).unwrap();
            if merged.questions.is_empty() {
                let now = self.draft.meta.modified().max(theirs.meta.modified());
                let mut draft = merged.draft;
                if !is_same(&draft, &self.draft) {
                    draft.touch(now);
                }
                self.draft = draft;
                return;
            }
            choices.extend(merged.questions.iter().map(decide));
        }
        panic!("questions without end")
    }

    fn shared(&self) -> Draft {
        for_other_party(&self.draft)
    }
}

/// The internal notes and answers.
fn secrets(draft: &Draft) -> Vec<String> {
    let answers = &draft.responses().unwrap().answers;
    let internal = answers
        .iter()
        .filter(|(id, answer)| answer.note.internal || id.origin().as_str() == "sharing.internal");
    let secret = internal.map(|(id, answer)| match id.origin().as_str() {
        "sharing.internal" => format!("{id} {answer:?}"),
        _ => format!("{id} {:?}", answer.note),
    });
    let comments = draft.responses().unwrap().comments.iter();
    let internal = comments.filter(|comment| comment.prompt.as_str() == "sharing.internal");
    secret
        .chain(internal.map(|comment| format!("{comment:?}")))
        .collect()
}

#[test]
fn three_parties_who_have_all_exchanged_are_equal() {
    let mut rng = rng(4);
    for case in 0..60 {
        let mut devices = [(); 3].map(|()| Device::new(&start()));
        // The plan begins at the first device.
        let first = devices[0].send(&mut rng);
        let start = draft(&serde_json::from_str(&first).unwrap());
        for device in &mut devices[1..] {
            device.draft = start.clone();
        }
        for device in &mut devices {
            device.states.insert(start.tip().unwrap(), start.clone());
        }
        let mut late: Vec<String> = vec![first];
        for _ in 0..12 {
            let at = below(&mut rng, 3);
            match below(&mut rng, 10) {
                0..=4 => devices[at].draft = edited(&devices[at].draft, &mut rng, 3),
                5..=7 => {
                    let file = devices[at].send(&mut rng);
                    let to = (at + 1 + below(&mut rng, 2)) % 3;
                    devices[to].receive(&file);
                    late.push(file);
                }
                8 => {
                    // A file that arrives late, or twice.
                    let file = late[below(&mut rng, late.len())].clone();
                    let before = secrets(&devices[at].draft);
                    devices[at].receive(&file);
                    assert_eq!(secrets(&devices[at].draft), before);
                }
                _ => {
                    let device = &mut devices[at];
                    restore_or_duplicate(device, &mut rng);
                }
            }
        }
        exchange_all(&mut devices, &mut rng);
        let [first, others @ ..] = &devices;
        for other in others {
            let found = changes(&first.shared(), &other.shared());
            assert!(found.is_empty(), "case {case}: {found:#?}");
        }
    }
}

/// Restores a saved state, or makes an independent duplicate, whose file the others do not merge.
fn restore_or_duplicate(device: &mut Device, rng: &mut TestRng) {
    let now: DateTime<Utc> = device.draft.meta.modified() + TimeDelta::seconds(1);
    if below(rng, 2) == 0 {
        let states: Vec<Draft> = device.states.values().cloned().collect();
        if let Some(state) = states.get(below(rng, states.len())) {
            device.draft.take_over(state.clone(), now);
        }
        return;
    }
    let id = DraftId(Uuid::from_u64_pair(rng.next_u64(), 3));
    let copy = device.draft.duplicate(id, "Kopi".to_owned(), now);
    assert_eq!(copy.tip(), None, "it was made anew");
    let file = write_draft(&copy).unwrap();
    let before = device.draft.clone();
    device.receive(&file);
    assert_eq!(device.draft, before);
}

/// Everybody sends to everybody, until nothing new comes.
fn exchange_all(devices: &mut [Device; 3], rng: &mut TestRng) {
    for _ in 0..2 {
        for from in 0..3 {
            let file = devices[from].send(rng);
            for to in (0..3).filter(|to| *to != from) {
                devices[to].receive(&file);
            }
        }
    }
}

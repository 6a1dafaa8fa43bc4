//! After any sequence of edits, undo, redo, saves and crashes, the app starts with the last state that
//! was shown as saved.
//!
//! A crash may reset local storage to any write since it was last flushed to the disk; the durable
//! copy keeps everything that it has confirmed.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

use chrono::{DateTime, TimeDelta, Utc};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use samspil::domain::{
    Body, Draft, DraftId, EditPlace, History, Move, RowId, SchoolYear, Step, Task, move_row,
};
use samspil::files::{Durable, Verdict, compare_copies, read, version, write_stored};
use uuid::Uuid;

#[derive(Clone, Debug)]
enum Act {
    /// A character of a run of typing.
    Type(char),
    Rename(String),
    AddTask,
    RemoveTask(Index),
    MoveTask(Index),
    Undo,
    Redo,
    /// A save, confirmed by the durable copy or not yet.
    Save {
        confirmed: bool,
    },
    /// The app is closed normally and opened again.
    Reload,
    /// The app is killed, and local storage is reset to one of its last writes.
    Crash(Index),
    /// The clock is changed, in minutes.
    SetClock(i8),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        8 => any::<char>().prop_map(Act::Type),
        2 => ".{0,6}".prop_map(Act::Rename),
        3 => Just(Act::AddTask),
        2 => any::<Index>().prop_map(Act::RemoveTask),
        2 => any::<Index>().prop_map(Act::MoveTask),
        5 => Just(Act::Undo),
        3 => Just(Act::Redo),
        6 => any::<bool>().prop_map(|confirmed| Act::Save { confirmed }),
        2 => Just(Act::Reload),
        3 => any::<Index>().prop_map(Act::Crash),
        1 => any::<i8>().prop_map(Act::SetClock),
    ]
}

/// The visible state of a draft.
type Seen = (String, Body);

/// A write with its sequence number.
#[derive(Clone)]
struct Write {
    number: u32,
    raw: String,
}

struct Device {
    draft: Draft,
    history: History<Draft>,
    /// The model of the history: a list of states with the index of the current one.
    states: Vec<Seen>,
    finger: usize,
    types: bool,
    now: DateTime<Utc>,
    /// The writes to local storage since it was last flushed, and that one.
    local: Vec<Write>,
    durable: Option<Write>,
    writes: u32,
}

impl Device {
    fn new() -> Self {
        let now = DateTime::UNIX_EPOCH + TimeDelta::days(20_000);
        let year = SchoolYear::containing(now.date_naive());
        let draft = Draft::new_plan(DraftId(Uuid::nil()), now, year, "da");
        let mut device = Self {
            states: vec![seen(&draft)],
            draft,
            history: History::new(usize::MAX),
            finger: 0,
            types: false,
            now,
            local: Vec::new(),
            durable: None,
            writes: 0,
        };
        device.save(true);
        device
    }

    fn perform(&mut self, act: Act) {
        match act {
            Act::Type(letter) => self.edit(Some("title"), |draft| draft.meta.title.push(letter)),
            Act::Rename(title) => self.edit(None, |draft| draft.meta.title = title),
            Act::AddTask => {
                let id = RowId(Uuid::from_u128(
                    u128::from(self.writes) << 64 | self.moment(),
                ));
                self.edit(None, |draft| tasks(draft).push(Task::new(id)));
            }
            Act::RemoveTask(which) => self.edit(None, |draft| {
                if !tasks(draft).is_empty() {
                    let at = which.index(tasks(draft).len());
                    tasks(draft).remove(at);
                }
            }),
            Act::MoveTask(which) => self.edit(None, |draft| {
                if !tasks(draft).is_empty() {
                    let rows = tasks(draft);
                    let id = rows[which.index(rows.len())].id;
                    move_row(rows, id, Move::Down);
                }
            }),
            Act::Undo => self.step(History::undo, |finger| finger.checked_sub(1)),
            Act::Redo => self.step(History::redo, |finger| Some(finger + 1)),
            Act::Save { confirmed } => self.save(confirmed),
            Act::Reload => {
                self.save(false);
                let last = self.local.len() - 1;
                self.start_again(last);
            }
            Act::Crash(which) => self.start_again(which.index(self.local.len())),
            Act::SetClock(minutes) => self.now += TimeDelta::minutes(minutes.into()),
        }
    }

    fn moment(&self) -> u128 {
        u128::try_from(self.draft.meta.modified.timestamp_millis()).unwrap()
    }

    fn edit(&mut self, run: Option<&str>, change: impl FnOnce(&mut Draft)) {
        let goes_on = run.is_some() && self.types && self.finger > 0;
        if self.history.begins(run) {
            self.history.keep(step(&self.draft));
        }
        change(&mut self.draft);
        self.draft.touch(self.now);
        self.states.truncate(self.finger + 1);
        if goes_on {
            self.states.pop();
        }
        self.states.push(seen(&self.draft));
        self.finger = self.states.len() - 1;
        self.types = run.is_some();
    }

    fn step(
        &mut self,
        go: fn(&mut History<Draft>, Step<Draft>) -> Option<Step<Draft>>,
        finger: fn(usize) -> Option<usize>,
    ) {
        let there = finger(self.finger).filter(|there| *there < self.states.len());
        let step = go(&mut self.history, step(&self.draft));
        assert_eq!(step.is_some(), there.is_some());
        if let (Some(step), Some(there)) = (step, there) {
            self.draft.take_over(step.state, self.now);
            self.finger = there;
            self.types = false;
            assert_eq!(seen(&self.draft), self.states[there]);
        }
    }

    fn save(&mut self, confirmed: bool) {
        self.writes += 1;
        let raw = write_stored(&self.draft).unwrap();
        let number = self.writes;
        self.local.push(Write { number, raw });
        if confirmed {
            self.durable = self.local.last().cloned();
        }
    }

    /// Starts the app, which must show the later of both copies.
    fn start_again(&mut self, local: usize) {
        let local = self.local[local].clone();
        let kept = self.durable.clone();
        let durable = kept.as_ref().map(|write| Durable {
            value: Some(write.raw.clone()),
            at: version(&write.raw).unwrap(),
        });
        let later = match &kept {
            Some(kept) if kept.number > local.number => kept,
            _ => &local,
        };
        let taken = match compare_copies(Some(&local.raw), durable.as_ref()) {
            Verdict::Agree | Verdict::TakeLocal => local.clone(),
            Verdict::TakeDurable => kept.clone().unwrap(),
            verdict => panic!("{verdict:?} between a write and a later one"),
        };
        assert_eq!(taken.raw, later.raw, "the earlier one was taken");
        self.draft = read(taken.raw.as_bytes()).unwrap().remove(0);
        self.local = vec![local, taken.clone()];
        self.durable = Some(taken);
        self.history = History::new(usize::MAX);
        self.states = vec![seen(&self.draft)];
        (self.finger, self.types) = (0, false);
    }
}

fn seen(draft: &Draft) -> Seen {
    (draft.meta.title.clone(), draft.body.clone())
}

fn step(draft: &Draft) -> Step<Draft> {
    Step {
        state: draft.clone(),
        place: EditPlace::default(),
        weight: 1,
    }
}

fn tasks(draft: &mut Draft) -> &mut Vec<Task> {
    &mut draft.plan_mut().unwrap().tasks
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 400,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_last_state_shown_as_saved_is_restored(acts in vec(act(), 0..80)) {
        let mut device = Device::new();
        for act in acts {
            device.perform(act);
        }
        // Shown as saved, then a power failure: the content of local storage does not matter.
        device.save(true);
        let last = seen(&device.draft);
        for local in 0..device.local.len() {
            let mut after = Device { local: device.local.clone(), ..Device::new() };
            after.durable.clone_from(&device.durable);
            after.start_again(local);
            prop_assert_eq!(&seen(&after.draft), &last);
        }
    }
}

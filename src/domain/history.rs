//! Undo and redo.

use std::collections::VecDeque;

/// The number of steps to keep at most.
const MOST_STEPS: usize = 200;

/// The states before the present one, and those that were undone.
///
/// The present state is not stored here: each call takes it as an argument, so it exists once.
#[derive(Clone, Debug)]
pub struct History<T> {
    past: VecDeque<Step<T>>,
    future: Vec<Step<T>>,
    /// The run that the last edit belonged to. Letters typed in one run are one step.
    run: Option<String>,
    /// The limit for the sum of the weights.
    limit: usize,
}

/// Where an edit was made. The caller decides what the strings mean.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EditPlace {
    /// The page.
    pub page: String,
    /// The control on it.
    pub control: String,
}

/// A state to return to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step<T> {
    pub state: T,
    /// Where the edit was made, so that undo can show the place.
    pub place: EditPlace,
    /// The size of the step, in the unit of the limit.
    pub weight: usize,
}

impl<T> History<T> {
    /// An empty history with a limit for the total weight.
    pub fn new(limit: usize) -> Self {
        Self {
            past: VecDeque::new(),
            future: Vec::new(),
            run: None,
            limit,
        }
    }

    /// Whether an edit of this run needs a step of its own. An edit without a run always does. An
    /// edit clears the redo steps.
    pub fn begins(&mut self, run: Option<&str>) -> bool {
        self.future.clear();
        let goes_on = run.is_some() && self.run.as_deref() == run && !self.past.is_empty();
        self.run = run.map(str::to_owned);
        !goes_on
    }

    /// Stores the state before an edit.
    pub fn keep(&mut self, step: Step<T>) {
        self.past.push_back(step);
        let mut weight: usize = self.past.iter().map(|step| step.weight).sum();
        while self.past.len() > 1 && (self.past.len() > MOST_STEPS || weight > self.limit) {
            let gone = self.past.pop_front();
            weight = weight.saturating_sub(gone.map_or(0, |step| step.weight));
        }
    }

    /// Ends the current run: the next letter starts a new step.
    pub fn end_run(&mut self) {
        self.run = None;
    }

    /// Undoes: returns the state before `now`, and where it was edited.
    pub fn undo(&mut self, now: Step<T>) -> Option<Step<T>> {
        let before = self.past.pop_back()?;
        let place = before.place.clone();
        self.future.push(Step { place, ..now });
        self.run = None;
        Some(before)
    }

    /// Redoes: returns the state after `now`.
    pub fn redo(&mut self, now: Step<T>) -> Option<Step<T>> {
        let after = self.future.pop()?;
        let place = after.place.clone();
        self.past.push_back(Step { place, ..now });
        self.run = None;
        Some(after)
    }

    /// Whether there is anything to undo, and anything to redo.
    pub fn available(&self) -> (bool, bool) {
        (!self.past.is_empty(), !self.future.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(state: u32) -> Step<u32> {
        Step {
            state,
            place: EditPlace {
                page: "page".to_owned(),
                control: format!("at {state}"),
            },
            weight: 1,
        }
    }

    #[test]
    fn letters_of_one_run_are_one_step() {
        let mut history = History::new(10);
        assert!(history.begins(Some("field 1")));
        history.keep(step(0));
        assert!(!history.begins(Some("field 1")));
        assert!(history.begins(Some("field 2")));
        history.keep(step(1));
        assert!(history.begins(None));
        history.keep(step(2));
        assert!(history.begins(None));
        history.end_run();
        assert_eq!(history.undo(step(3)).map(|step| step.state), Some(2));
    }

    #[test]
    fn the_oldest_steps_are_dropped_but_never_the_last() {
        let mut history = History::new(2);
        for state in 0..5 {
            history.keep(step(state));
        }
        let back: Vec<u32> =
            std::iter::from_fn(|| history.undo(step(9)).map(|step| step.state)).collect();
        assert_eq!(back, [4, 3]);
        history.keep(Step {
            weight: 100,
            ..step(7)
        });
        assert!(history.available().0);
    }

    #[test]
    fn redo_returns_to_the_state_before_undo() {
        let mut history = History::new(10);
        history.keep(step(0));
        let back = history.undo(step(1));
        assert_eq!(back.map(|step| step.place), Some(step(0).place));
        assert_eq!(history.redo(step(0)).map(|step| step.state), Some(1));
        assert_eq!(history.available(), (true, false));
        let _ = history.undo(step(1));
        assert!(history.begins(Some("field")));
        assert_eq!(history.available(), (false, false));
    }
}

//! The way back and forth through the states of something that is edited.

use std::collections::VecDeque;

/// Steps that are kept at the most.
const MOST_STEPS: usize = 200;

/// The states before the present one, and those that were undone.
///
/// The present state is not in here: it is given to each call, and so there are never two of it.
#[derive(Clone, Debug)]
pub struct History<T> {
    past: VecDeque<Step<T>>,
    future: Vec<Step<T>>,
    /// What the last edit belonged to: letters that are typed in one go are one step.
    run: Option<String>,
    /// The sum of the weights that may be kept.
    limit: usize,
}

/// Where an edit was made, in the words of whoever keeps it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EditPlace {
    /// The page.
    pub page: String,
    /// The control on it.
    pub control: String,
}

/// A state that one can go back to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step<T> {
    pub state: T,
    /// Where the edit was made, for going there again.
    pub place: EditPlace,
    /// How much it takes, in whatever unit the limit has.
    pub weight: usize,
}

impl<T> History<T> {
    /// An empty history that keeps steps of `limit` weight together.
    pub fn new(limit: usize) -> Self {
        Self {
            past: VecDeque::new(),
            future: Vec::new(),
            run: None,
            limit,
        }
    }

    /// Whether an edit of this run needs a step of its own; without a run every edit does.
    /// Editing ends the way forth.
    pub fn begins(&mut self, run: Option<&str>) -> bool {
        self.future.clear();
        let goes_on = run.is_some() && self.run.as_deref() == run && !self.past.is_empty();
        self.run = run.map(str::to_owned);
        !goes_on
    }

    /// Keeps the state before an edit.
    pub fn keep(&mut self, step: Step<T>) {
        self.past.push_back(step);
        let mut weight: usize = self.past.iter().map(|step| step.weight).sum();
        while self.past.len() > 1 && (self.past.len() > MOST_STEPS || weight > self.limit) {
            let gone = self.past.pop_front();
            weight = weight.saturating_sub(gone.map_or(0, |step| step.weight));
        }
    }

    /// The next letter begins a step of its own.
    pub fn end_run(&mut self) {
        self.run = None;
    }

    /// Goes back: the state before `now`, and where it was left.
    pub fn undo(&mut self, now: Step<T>) -> Option<Step<T>> {
        let before = self.past.pop_back()?;
        let place = before.place.clone();
        self.future.push(Step { place, ..now });
        self.run = None;
        Some(before)
    }

    /// Goes forth again: the state after `now`.
    pub fn redo(&mut self, now: Step<T>) -> Option<Step<T>> {
        let after = self.future.pop()?;
        let place = after.place.clone();
        self.past.push_back(Step { place, ..now });
        self.run = None;
        Some(after)
    }

    /// Whether there is a way back, and one forth.
    pub fn ways(&self) -> (bool, bool) {
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
    fn the_oldest_go_first_and_one_stays_however_heavy() {
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
        assert!(history.ways().0);
    }

    #[test]
    fn redoing_comes_back_to_where_undoing_began() {
        let mut history = History::new(10);
        history.keep(step(0));
        let back = history.undo(step(1));
        assert_eq!(back.map(|step| step.place), Some(step(0).place));
        assert_eq!(history.redo(step(0)).map(|step| step.state), Some(1));
        assert_eq!(history.ways(), (true, false));
        let _ = history.undo(step(1));
        assert!(history.begins(Some("field")));
        assert_eq!(history.ways(), (false, false));
    }
}

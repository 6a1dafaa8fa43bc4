//! After any sequence of edits, undo and redo lead through the states that were visible.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use proptest::prelude::*;
use samspil::domain::{EditPlace, History, Step};

#[derive(Clone, Debug)]
enum Act {
    Edit,
    Type,
    Leave,
    Undo,
    Redo,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => Just(Act::Edit),
        4 => Just(Act::Type),
        1 => Just(Act::Leave),
        4 => Just(Act::Undo),
        3 => Just(Act::Redo),
    ]
}

fn step(state: u32) -> Step<u32> {
    Step {
        state,
        place: EditPlace::default(),
        weight: 1,
    }
}

proptest! {
    #[test]
    fn the_history_behaves_like_a_list_with_an_index(acts in prop::collection::vec(act(), 0..120)) {
        let mut history = History::new(usize::MAX);
        // The model: a list of all states that can be restored, and the index of the current one.
        let (mut states, mut finger, mut typing, mut next) = (vec![0], 0, false, 1);
        for act in acts {
            match act {
                Act::Edit | Act::Type => {
                    let run = matches!(act, Act::Type).then_some("field");
                    if history.begins(run) {
                        history.keep(step(states[finger]));
                    }
                    let goes_on = run.is_some() && typing;
                    states.truncate(finger + 1);
                    if goes_on {
                        states[finger] = next;
                    } else {
                        states.push(next);
                        finger += 1;
                    }
                    typing = run.is_some();
                    next += 1;
                }
                Act::Leave => {
                    history.end_run();
                    typing = false;
                }
                Act::Undo => {
                    let back = history.undo(step(states[finger]));
                    prop_assert_eq!(back.is_some(), finger > 0);
                    if let Some(back) = back {
                        finger -= 1;
                        typing = false;
                        prop_assert_eq!(back.state, states[finger]);
                    }
                }
                Act::Redo => {
                    let forth = history.redo(step(states[finger]));
                    prop_assert_eq!(forth.is_some(), finger + 1 < states.len());
                    if let Some(forth) = forth {
                        finger += 1;
                        typing = false;
                        prop_assert_eq!(forth.state, states[finger]);
                    }
                }
            }
            prop_assert_eq!(history.available(), (finger > 0, finger + 1 < states.len()));
        }
    }
}

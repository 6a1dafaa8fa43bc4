//! Web Locks, requested as two tabs would.

use samspil::browser::locks::{Asking, LockHold, LockNews, ask};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{Calls, settle};

fn ask_for(name: &str, asking: Asking) -> (LockHold, Calls<LockNews>) {
    let calls = Calls::new();
    (ask(name, asking, calls.recorder()), calls)
}

#[wasm_bindgen_test]
async fn a_free_lock_is_granted_and_a_held_one_is_reported_taken() {
    let (first, news) = ask_for("lock-free", Asking::IfFree);
    assert_eq!(news.come().await, [LockNews::Held]);
    let (_second, taken) = ask_for("lock-free", Asking::IfFree);
    assert_eq!(taken.come().await, [LockNews::Taken]);
    first.release();
    settle().await;
    assert_eq!(news.take(), [], "letting go is no loss");
    let (third, held) = ask_for("lock-free", Asking::IfFree);
    assert_eq!(held.come().await, [LockNews::Held]);
    third.release();
}

#[wasm_bindgen_test]
async fn a_waiting_request_gets_the_released_lock() {
    let (first, _) = ask_for("lock-turn", Asking::IfFree);
    settle().await;
    let (second, news) = ask_for("lock-turn", Asking::InTurn);
    settle().await;
    assert_eq!(news.take(), []);
    first.release();
    assert_eq!(news.come().await, [LockNews::Held]);
    second.release();
}

#[wasm_bindgen_test]
async fn an_aborted_request_does_not_block_others() {
    let (first, _) = ask_for("lock-given-up", Asking::IfFree);
    settle().await;
    let (second, given_up) = ask_for("lock-given-up", Asking::InTurn);
    let (third, news) = ask_for("lock-given-up", Asking::InTurn);
    settle().await;
    second.release();
    first.release();
    settle().await;
    assert_eq!(news.come().await, [LockNews::Held]);
    assert_eq!(given_up.take(), []);
    third.release();
}

#[wasm_bindgen_test]
async fn a_steal_takes_the_lock_from_its_holder() {
    let (first, lost) = ask_for("lock-taken", Asking::IfFree);
    assert_eq!(lost.come().await, [LockNews::Held]);
    let (second, news) = ask_for("lock-taken", Asking::AtOnce);
    assert_eq!(lost.come().await, [LockNews::Lost]);
    assert_eq!(news.come().await, [LockNews::Held]);
    // It no longer holds the lock, so the second keeps it.
    first.release();
    let (_third, taken) = ask_for("lock-taken", Asking::IfFree);
    assert_eq!(taken.come().await, [LockNews::Taken]);
    second.release();
}

#[wasm_bindgen_test]
async fn locks_of_different_names_are_independent() {
    let (first, one) = ask_for("lock-one", Asking::IfFree);
    let (second, other) = ask_for("lock-other", Asking::IfFree);
    assert_eq!(one.come().await, [LockNews::Held]);
    assert_eq!(other.come().await, [LockNews::Held]);
    first.release();
    second.release();
}

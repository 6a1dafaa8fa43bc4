//! Timers, clock, new ids.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use samspil::browser::{clock, ids, timer};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{Calls, js, settle};

#[wasm_bindgen_test]
async fn a_timer_fires_once() {
    let calls = Calls::new();
    let record = calls.recorder();
    let _timer = timer::after(20, move || record(()));
    assert_eq!(calls.take(), []);
    settle().await;
    assert_eq!(calls.take(), [()]);
}

#[wasm_bindgen_test]
async fn a_dropped_timer_never_fires() {
    let calls = Calls::new();
    let record = calls.recorder();
    drop(timer::after(20, move || record(())));
    settle().await;
    assert_eq!(calls.take(), []);
}

#[wasm_bindgen_test]
async fn a_forgotten_timer_still_fires() {
    let calls = Calls::new();
    let record = calls.recorder();
    timer::after(20, move || record(())).forget();
    settle().await;
    assert_eq!(calls.take(), [()]);
}

#[wasm_bindgen_test]
async fn a_timer_may_be_dropped_in_its_callback() {
    use std::{cell::Cell, rc::Rc};
    let calls = Calls::new();
    let record = calls.recorder();
    let holder: Rc<Cell<Option<timer::Timer>>> = Rc::default();
    let held = holder.clone();
    holder.set(Some(timer::after(20, move || {
        drop(held.take());
        record("after the drop");
    })));
    settle().await;
    assert_eq!(calls.take(), ["after the drop"]);
}

#[wasm_bindgen_test]
fn now_and_today_are_the_browsers() {
    let milliseconds = js("return Date.now()", &"".into()).as_f64().unwrap();
    #[allow(clippy::cast_possible_truncation, reason = "whole and below 2^53")]
    let browser = DateTime::from_timestamp_millis(milliseconds as i64).unwrap();
    assert!((clock::now() - browser).abs() < Duration::seconds(2));
    assert_eq!(clock::local(clock::now()).date(), clock::today());
}

#[wasm_bindgen_test]
fn local_time_is_as_the_browser_shows_it() {
    for text in ["2026-01-15T22:30:00Z", "2026-07-15T22:30:00Z"] {
        let at: DateTime<Utc> = text.parse().unwrap();
        let shown = js(
            "const at = new Date(it);
             return [at.getFullYear(), at.getMonth() + 1, at.getDate(), at.getHours()].join()",
            &text.into(),
        );
        let ours = clock::local(at).format("%Y,%-m,%-d,%-H").to_string();
        assert_eq!(shown.as_string(), Some(ours));
    }
}

#[wasm_bindgen_test]
fn extreme_dates_do_not_panic() {
    let far = clock::local(DateTime::<Utc>::MAX_UTC);
    assert!(far.date() > NaiveDate::default());
    clock::local(DateTime::<Utc>::MIN_UTC);
}

#[wasm_bindgen_test]
fn new_ids_are_random_and_differ() {
    let (first, second) = (ids::new_uuid(), ids::new_uuid());
    assert_eq!(first.get_version_num(), 4);
    assert_ne!(first, second);
}

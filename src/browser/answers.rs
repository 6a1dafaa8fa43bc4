//! What `IndexedDB` answers, as promises, and an end to waiting for it.
//!
//! Called by `vault` and `erase`. What must not be here: what is asked.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, IdbRequest, IdbTransaction};

use super::storage::StorageError;
use super::timer::after;

/// Who has no answer by then (another tab holds the database, the disk hangs) goes on without it,
/// in milliseconds.
pub const PATIENCE: u32 = 4000;

/// What no database answers: records are objects.
const LATE: &str = "late";

/// What a request is answered.
pub(super) fn answer(request: &IdbRequest) -> Promise {
    let request = request.clone();
    Promise::new(&mut |resolve, reject| {
        let answered = request.clone();
        let succeed = Closure::once_into_js(move || {
            let result = answered.result().unwrap_or(JsValue::UNDEFINED);
            let _ = resolve.call1(&JsValue::NULL, &result);
        });
        request.set_onsuccess(Some(succeed.unchecked_ref()));
        let failed = request.clone();
        let fail = Closure::once_into_js(move || {
            let error = failed.error().ok().flatten();
            let _ = reject.call1(&JsValue::NULL, &error.into());
        });
        request.set_onerror(Some(fail.unchecked_ref()));
    })
}

/// The end of a transaction, which comes after its last request was answered.
pub(super) fn completion(transaction: &IdbTransaction) -> Promise {
    Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        let aborted = transaction.clone();
        let reject = Rc::new(RefCell::new(Some(reject)));
        let abort = Closure::once_into_js(move || {
            if let Some(reject) = reject.borrow_mut().take() {
                let _ = reject.call1(&JsValue::NULL, &aborted.error().into());
            }
        });
        transaction.set_onabort(Some(abort.unchecked_ref()));
    })
}

/// What a promise gives, unless it takes too long.
pub(super) async fn in_time(answer: Promise) -> Result<JsValue, StorageError> {
    let mut timer = None;
    let late = Promise::new(&mut |resolve, _| {
        timer = Some(after(PATIENCE, move || {
            let _ = resolve.call1(&JsValue::NULL, &LATE.into());
        }));
    });
    let first = Promise::race(&Array::of2(&answer, &late));
    let first = JsFuture::from(first).await.map_err(error_of)?;
    if first.as_string().as_deref() == Some(LATE) {
        return Err(StorageError::Slow);
    }
    Ok(first)
}

pub(super) async fn list(answer: Promise) -> Result<Array, StorageError> {
    let list = in_time(answer).await?;
    list.dyn_into().map_err(|_| StorageError::Unavailable)
}

/// Why something was not done.
pub(super) fn error_of(thrown: JsValue) -> StorageError {
    let name = thrown.dyn_ref::<DomException>().map(DomException::name);
    match name.as_deref() {
        Some("QuotaExceededError") => StorageError::Full,
        _ => StorageError::Unavailable,
    }
}

//! Requests and transactions of `IndexedDB` as promises, with a timeout.
//!
//! Called by `database` and `erase`, which make the requests, and by `style`.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, IdbRequest, IdbTransaction};

use super::storage::StorageError;
use super::timer::after;

/// The timeout in milliseconds, for a database that another tab blocks or a disk that hangs.
pub const PATIENCE: u32 = 4000;

/// The value that marks a timeout. No result equals it, because records are objects.
const LATE: &str = "late";

/// The result of a request.
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

/// The completion of a transaction, which follows the result of its last request.
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

/// The result of a promise, or an error after the timeout.
pub(super) async fn in_time(answer: Promise) -> Result<JsValue, StorageError> {
    within(PATIENCE, answer).await
}

/// The result of a promise, or [`StorageError::Slow`] after this many milliseconds.
pub(super) async fn within(patience: u32, answer: Promise) -> Result<JsValue, StorageError> {
    let mut timer = None;
    let late = Promise::new(&mut |resolve, _| {
        timer = Some(after(patience, move || {
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

/// Converts an exception into an error.
pub(super) fn error_of(thrown: JsValue) -> StorageError {
    let name = thrown.dyn_ref::<DomException>().map(DomException::name);
    match name.as_deref() {
        Some("QuotaExceededError") => StorageError::Full,
        _ => StorageError::Unavailable,
    }
}

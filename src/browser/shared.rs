//! A future that runs once and can be awaited by many. Called by `state`.

use std::pin::Pin;

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise};

/// A running future; all callers that wait get the same result.
#[derive(Clone, Debug)]
pub struct Shared(Promise);

impl Shared {
    /// Starts the future, whether or not anything waits for it.
    pub fn begin(work: impl Future<Output = bool> + 'static) -> Self {
        Self::begin_boxed(Box::pin(work))
    }

    fn begin_boxed(work: Pin<Box<dyn Future<Output = bool>>>) -> Self {
        Self(future_to_promise(async move {
            Ok(JsValue::from_bool(work.await))
        }))
    }

    /// Waits for the result.
    pub async fn wait(&self) -> bool {
        let done = JsFuture::from(self.0.clone()).await;
        done.is_ok_and(|done| done.is_truthy())
    }
}

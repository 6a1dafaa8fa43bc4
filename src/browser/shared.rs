//! Something that is done once and may be waited for by many.
//!
//! Called by `state`. What must not be here: what is done.

use std::pin::Pin;

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise};

/// Something that was begun; its end is the same for all who wait.
#[derive(Clone, Debug)]
pub struct Shared(Promise);

impl Shared {
    /// Begins it, whether or not somebody waits.
    pub fn begin(work: impl Future<Output = bool> + 'static) -> Self {
        Self::begin_boxed(Box::pin(work))
    }

    fn begin_boxed(work: Pin<Box<dyn Future<Output = bool>>>) -> Self {
        Self(future_to_promise(async move {
            Ok(JsValue::from_bool(work.await))
        }))
    }

    /// What it came to, when it is done.
    pub async fn wait(&self) -> bool {
        let done = JsFuture::from(self.0.clone()).await;
        done.is_ok_and(|done| done.is_truthy())
    }
}

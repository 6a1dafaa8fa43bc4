//! The clipboard, to copy a text to.
//!
//! Called by `pages`. Browsers offer it to pages in a secure context only, and may refuse it.

use js_sys::{Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::cipher::call;

/// Copies a text. Returns whether the browser did; if not, the user can select the text.
pub async fn copy(text: &str) -> bool {
    match begin(text) {
        Some(copying) => JsFuture::from(copying).await.is_ok(),
        None => false,
    }
}

fn begin(text: &str) -> Option<Promise> {
    let navigator = super::window()?.navigator();
    let clipboard = Reflect::get(&navigator, &"clipboard".into()).ok()?;
    call(&clipboard, "writeText", &[text.into()])?
        .dyn_into()
        .ok()
}

//! How long the browser keeps what a page stores, and how much of it.
//!
//! Called by `state`. What must not be here: when to ask.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Asks the browser to keep what is stored until the user deletes it; `None` where it can't be
/// asked. Browsers decide by themselves, or ask the user.
pub async fn persist() -> Option<bool> {
    call("persist").await?.as_bool()
}

/// Whether the browser has said that it keeps what is stored.
pub async fn is_persisted() -> Option<bool> {
    call("persisted").await?.as_bool()
}

/// Bytes used, and bytes that may be used.
pub async fn estimate() -> Option<(f64, f64)> {
    let estimate = call("estimate").await?;
    let number = |name: &str| Reflect::get(&estimate, &name.into()).ok()?.as_f64();
    Some((number("usage")?, number("quota")?))
}

async fn call(name: &str) -> Option<JsValue> {
    let navigator = super::window()?.navigator();
    let manager = Reflect::get(&navigator, &"storage".into()).ok()?;
    let method: Function = Reflect::get(&manager, &name.into()).ok()?.dyn_into().ok()?;
    let promise: Promise = method.call0(&manager).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}

//! Persistence of the browser's storage. Called by `state`.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Requests persistent storage; `None` if the browser has no such API. Browsers decide on their own, or
/// ask the user.
pub async fn persist() -> Option<bool> {
    call("persist").await?.as_bool()
}

/// Whether the storage is persistent.
pub async fn is_persisted() -> Option<bool> {
    call("persisted").await?.as_bool()
}

async fn call(name: &str) -> Option<JsValue> {
    let navigator = super::window()?.navigator();
    let manager = Reflect::get(&navigator, &"storage".into()).ok()?;
    let method: Function = Reflect::get(&manager, &name.into()).ok()?.dyn_into().ok()?;
    let promise: Promise = method.call0(&manager).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}

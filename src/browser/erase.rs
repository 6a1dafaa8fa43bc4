//! Erasure of everything that the app has stored in this browser, without any tab writing it again.
//!
//! Called by `state::erasure`, which defines the keys.

use std::cell::Cell;

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::Event;

use super::answers::{answer, error_of, in_time};
use super::storage::StorageError;

/// A version that no database has. A tab that is notified of it knows that everything is being erased.
const LAST_VERSION: u32 = u32::MAX;

thread_local! {
    static SEALED: Cell<bool> = const { Cell::new(false) };
}

/// Blocks all writes of this tab until it is reloaded. Also notifies `offline/page.js`, which may be
/// about to register the worker.
pub fn seal() {
    SEALED.set(true);
    if let (Some(window), Ok(event)) = (super::window(), Event::new("samspil-sealed")) {
        let _ = window.dispatch_event(&event);
    }
}

/// Whether writes of this tab are blocked.
pub fn is_sealed() -> bool {
    SEALED.get()
}

/// Whether an erasure may have reached the disk in part only. `offline/page.js` has looked before the app
/// started.
pub fn may_be_unfinished() -> bool {
    let root = super::document().and_then(|document| document.document_element());
    root.is_some_and(|root| root.has_attribute("data-erased"))
}

/// Handles a `versionchange` event, which says what another tab is about to do with the database.
pub(super) fn hear(event: &JsValue) {
    let version = Reflect::get(event, &"newVersion".into());
    if version.is_ok_and(|version| version.as_f64() == Some(f64::from(LAST_VERSION))) {
        seal();
    }
}

/// Seals every tab that has the database `name` open. Their pending writes are completed first, and the
/// database is not changed.
///
/// # Errors
/// [`StorageError::Slow`] if a tab does not answer.
pub async fn seal_all(name: &str) -> Result<(), StorageError> {
    let Some(factory) = super::window().and_then(|window| window.indexed_db().ok().flatten())
    else {
        return Ok(());
    };
    let Ok(request) = factory.open_with_u32(name, LAST_VERSION) else {
        return Ok(());
    };
    let lifted = request.clone();
    let abort = Closure::once_into_js(move || {
        if let Some(lifting) = lifted.transaction() {
            let _ = lifting.abort();
        }
    });
    request.set_onupgradeneeded(Some(abort.unchecked_ref()));
    match in_time(answer(&request)).await {
        Err(StorageError::Slow) => Err(StorageError::Slow),
        // The upgrade was aborted, as intended.
        _ => Ok(()),
    }
}

/// Deletes the database `name`, if there is one.
///
/// # Errors
/// [`StorageError::Slow`] if a tab keeps it open, otherwise [`StorageError::Unavailable`].
pub async fn database(name: &str) -> Result<(), StorageError> {
    let Some(factory) = super::window().and_then(|window| window.indexed_db().ok().flatten())
    else {
        return Ok(());
    };
    let request = factory.delete_database(name).map_err(error_of)?;
    in_time(answer(&request)).await.map(drop)
}

/// Deletes the caches whose names begin with `prefix`: the app's files for offline use.
pub async fn caches(prefix: &str) -> Option<()> {
    let caches = Reflect::get(&super::window()?.into(), &"caches".into()).ok()?;
    let names: Array = call(&caches, "keys", None).await?.dyn_into().ok()?;
    for name in names.iter().filter_map(|name| name.as_string()) {
        if name.starts_with(prefix) {
            call(&caches, "delete", Some(&name)).await?;
        }
    }
    Some(())
}

/// Unregisters the service worker of this scope with this script. A site may have another one that controls
/// the page.
pub async fn service_worker(scope: &str, script: &str) -> Option<()> {
    let navigator = super::window()?.navigator();
    let container = Reflect::get(&navigator, &"serviceWorker".into()).ok()?;
    let registration = call(&container, "getRegistration", Some(scope)).await?;
    let text = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok()?.as_string();
    let scripts = ["active", "waiting", "installing"].into_iter();
    let mut scripts = scripts.filter_map(|state| {
        let worker = Reflect::get(&registration, &state.into()).ok()?;
        text(&worker, "scriptURL")
    });
    if text(&registration, "scope")? != scope || scripts.next()? != script {
        return None;
    }
    call(&registration, "unregister", None).await.map(drop)
}

/// Calls a method and awaits its result; `None` if the browser has no such method, or refuses.
async fn call(target: &JsValue, method: &str, argument: Option<&str>) -> Option<JsValue> {
    let function: Function = Reflect::get(target, &method.into()).ok()?.dyn_into().ok()?;
    let given = match argument {
        Some(argument) => function.call1(target, &argument.into()),
        None => function.call0(target),
    };
    let promise: Promise = given.ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}

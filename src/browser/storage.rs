//! Local storage.
//!
//! Called by `state`, which defines the keys. Values are raw strings that contain JSON;
//! `gloo`'s `get` and `set` would encode them a second time. Must not contain keys or
//! formats, and must not assume that a written value is kept.

use gloo_storage::{LocalStorage, Storage as _};
use js_sys::{Function, JsString, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage, StorageEvent};

use super::listen::{Listener, on_window};

/// Why a value could not be stored on, or read from, this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// The browser denies storage: by a setting, a policy or a private window.
    Unavailable,
    /// The quota is exceeded. The previous value of the key is still there.
    Full,
    /// The browser accepted the value, but reading it back returned another one.
    Unverified,
    /// The browser did not answer in time.
    Slow,
}

/// The key of [`probe`], which no other app of the site uses.
const PROBE: &str = "samspil.probe";

/// Checks with a small value whether the browser stores anything.
///
/// # Errors
/// [`StorageError::Unavailable`] if storage is denied, [`StorageError::Full`] if the quota is exceeded.
pub fn probe() -> Result<(), StorageError> {
    let storage = open()?;
    match write(PROBE, "?") {
        // Some browsers deny storage with a quota of zero.
        Err(StorageError::Full) if storage.length() == Ok(0) => Err(StorageError::Unavailable),
        Err(error) => Err(error),
        Ok(()) => remove(PROBE),
    }
}

/// The value under `key`; `None` when there is none.
///
/// # Errors
/// [`StorageError::Unavailable`] when storage is denied.
pub fn read(key: &str) -> Result<Option<String>, StorageError> {
    open()?.get_item(key).map_err(error_of)
}

/// The first `most` UTF-16 code units of the value under `key`, and its whole length; `None` when there is
/// no value. The rest is not copied.
///
/// # Errors
/// [`StorageError::Unavailable`] when storage is denied.
pub fn prefix(key: &str, most: u32) -> Result<Option<(String, usize)>, StorageError> {
    open()?;
    let prefix = |text: JsString| (String::from(text.slice(0, most)), text.length() as usize);
    Ok(text(key).map(prefix))
}

/// Whether the value under `key` equals this JavaScript string. Compared by the browser, because copying
/// every value would be most of the cost of a start.
pub(super) fn holds(key: &str, text: &JsValue) -> bool {
    text.is_string() && self::text(key).is_some_and(|here| JsValue::from(here) == *text)
}

/// The value under `key` as a JavaScript string.
fn text(key: &str) -> Option<JsString> {
    let storage = super::window()?.local_storage().ok()??;
    let get: Function = Reflect::get(&storage, &"getItem".into())
        .ok()?
        .dyn_into()
        .ok()?;
    get.call1(&storage, &key.into()).ok()?.dyn_into().ok()
}

/// Stores `value` under `key`, reads it back and compares.
///
/// # Errors
/// [`StorageError`]; after [`StorageError::Full`] the old value is still there.
pub fn write(key: &str, value: &str) -> Result<(), StorageError> {
    if super::erase::is_sealed() {
        return Err(StorageError::Unavailable);
    }
    put(key, value)
}

/// Like [`write`], also in a tab that may not write any more. Must not be used for user data.
///
/// # Errors
/// As [`write`].
pub fn put(key: &str, value: &str) -> Result<(), StorageError> {
    let storage = open()?;
    storage.set_item(key, value).map_err(error_of)?;
    let stored = storage.get_item(key).map_err(error_of)?;
    (stored.as_deref() == Some(value))
        .then_some(())
        .ok_or(StorageError::Unverified)
}

/// Removes `key`, if it exists.
///
/// # Errors
/// [`StorageError::Unavailable`] when storage is denied.
pub fn remove(key: &str) -> Result<(), StorageError> {
    open()?.remove_item(key).map_err(error_of)
}

/// All keys that begin with `prefix`, in no particular order.
///
/// # Errors
/// [`StorageError::Unavailable`] when storage is denied.
pub fn keys_with_prefix(prefix: &str) -> Result<Vec<String>, StorageError> {
    let storage = open()?;
    let length = storage.length().map_err(error_of)?;
    let keys = (0..length).filter_map(|index| storage.key(index).ok().flatten());
    Ok(keys.filter(|key| key.starts_with(prefix)).collect())
}

/// Calls `f` when another tab has changed a value: with its key, or with `None` if
/// everything was cleared. Not called for writes of this tab, nor for [`probe`], by which two tabs would
/// wake each other without end.
pub fn on_change_elsewhere(f: impl Fn(Option<String>) + 'static) -> Listener {
    on_window("storage", move |event| {
        let key = event.dyn_ref::<StorageEvent>().map(StorageEvent::key);
        if let Some(key) = key.filter(|key| key.as_deref() != Some(PROBE)) {
            f(key);
        }
    })
}

/// `LocalStorage::raw()` panics if storage is denied, which users can do at any time, so
/// each access checks first.
fn open() -> Result<Storage, StorageError> {
    super::window()
        .and_then(|window| window.local_storage().ok().flatten())
        .map(|_| LocalStorage::raw())
        .ok_or(StorageError::Unavailable)
}

fn error_of(thrown: JsValue) -> StorageError {
    let name = thrown.dyn_ref::<DomException>().map(DomException::name);
    match name.as_deref() {
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => StorageError::Full,
        _ => StorageError::Unavailable,
    }
}

//! Session storage: small things that last as long as the tab, such as how far a
//! page was scrolled.
//!
//! Called by `state` and `pages`. What must not be here: anything a user would miss.
//! A browser that denies it is no error: nothing is kept, and nothing is found.

use gloo_storage::{SessionStorage, Storage as _};
use web_sys::Storage;

/// The value under `key`, if this tab has one.
pub fn read(key: &str) -> Option<String> {
    open()?.get_item(key).ok().flatten()
}

/// Keeps `value` under `key` for this tab, if the browser lets us.
pub fn write(key: &str, value: &str) {
    if super::erase::is_sealed() {
        return;
    }
    if let Some(storage) = open() {
        let _ = storage.set_item(key, value);
    }
}

/// Forgets `key`.
pub fn remove(key: &str) {
    if let Some(storage) = open() {
        let _ = storage.remove_item(key);
    }
}

/// Forgets all keys that begin with `prefix`.
pub fn remove_all(prefix: &str) {
    let Some(storage) = open() else { return };
    let keys = (0..storage.length().unwrap_or_default()).filter_map(|at| storage.key(at).ok()?);
    let ours: Vec<String> = keys.filter(|key| key.starts_with(prefix)).collect();
    for key in ours {
        let _ = storage.remove_item(&key);
    }
}

/// `SessionStorage::raw()` panics when storage is denied, so ask first.
fn open() -> Option<Storage> {
    let allowed = super::window()?.session_storage().ok().flatten();
    allowed.map(|_| SessionStorage::raw())
}

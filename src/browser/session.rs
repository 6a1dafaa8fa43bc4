//! Session storage: values that last as long as the tab, such as the scroll position.
//!
//! Called by `state` and `pages`. Must not hold anything that a user would miss: if the
//! browser denies storage, writes and reads silently do nothing.

use gloo_storage::{SessionStorage, Storage as _};
use web_sys::Storage;

/// The value under `key`, if there is one.
pub fn read(key: &str) -> Option<String> {
    open()?.get_item(key).ok().flatten()
}

/// Stores `value` under `key` for this tab, if the browser allows it.
pub fn write(key: &str, value: &str) {
    if super::erase::is_sealed() {
        return;
    }
    if let Some(storage) = open() {
        let _ = storage.set_item(key, value);
    }
}

/// Removes all keys that begin with `prefix`.
pub fn remove_all(prefix: &str) {
    let Some(storage) = open() else { return };
    let keys = (0..storage.length().unwrap_or_default()).filter_map(|at| storage.key(at).ok()?);
    let ours: Vec<String> = keys.filter(|key| key.starts_with(prefix)).collect();
    for key in ours {
        let _ = storage.remove_item(&key);
    }
}

/// `SessionStorage::raw()` panics if storage is denied, so this checks first.
fn open() -> Option<Storage> {
    let allowed = super::window()?.session_storage().ok().flatten();
    allowed.map(|_| SessionStorage::raw())
}

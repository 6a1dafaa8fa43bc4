//! Counts the days on which the app was started (`domain::used_days`). The bin and the thinning of saved
//! states measure time by them.
//!
//! The count is in local storage alone. If it is lost it begins again, and everything is kept longer.

use super::keys::{BIN, DRAFT, USED};
use super::store;
use crate::browser::{clock, storage};
use crate::domain::used_days;

/// Whether the app was not started before on this day, and something is stored here that gets older.
pub fn is_new_day() -> bool {
    let has_any = |prefix| store::keys_with_prefix(prefix).is_ok_and(|keys| !keys.is_empty());
    !used_days::ends_with(&stored(), clock::today()) && (has_any(DRAFT) || has_any(BIN))
}

/// The number of days until now.
pub fn count() -> u32 {
    used_days::counted(&stored())
}

/// Counts today.
pub fn count_today() {
    if let Some(days) = used_days::with_day(&stored(), clock::today()) {
        // If it can't be stored, everything is kept longer.
        let _ = storage::write(USED, &days);
    }
}

fn stored() -> String {
    storage::read(USED).ok().flatten().unwrap_or_default()
}

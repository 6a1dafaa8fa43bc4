//! Counts the days on which the app was used (`domain::used_days`). The bin and the thinning of saved states
//! measure time by them.
//!
//! The count is in local storage alone. If it is lost it begins again, and everything is kept longer.

use super::keys::{BIN, DRAFT, USED};
use super::store;
use crate::browser::{clock, storage};
use crate::domain::used_days;

/// The number of days until now.
pub fn count() -> u32 {
    used_days::counted(&stored().unwrap_or_default())
}

/// Counts today, if anything was ever stored here. Returns the number of days.
pub fn count_today() -> u32 {
    let stored = stored();
    if stored.is_some() || has_any(DRAFT) || has_any(BIN) {
        let days = used_days::with_day(&stored.unwrap_or_default(), clock::today());
        if let Some(days) = days {
            // If it can't be stored, everything is kept longer.
            let _ = storage::write(USED, &days);
        }
    }
    count()
}

fn stored() -> Option<String> {
    storage::read(USED).ok().flatten()
}

fn has_any(prefix: &str) -> bool {
    store::keys_with_prefix(prefix).is_ok_and(|keys| !keys.is_empty())
}

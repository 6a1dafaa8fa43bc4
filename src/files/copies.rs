//! Compares the two copies of a record.
//!
//! Each draft is stored twice on a device: in local storage, which may lose the last seconds in a
//! crash, and in the durable copy. Called by `state` at the start. The version of a record is the
//! moment of its last change in milliseconds, which increases with every change.

use chrono::{DateTime, FixedOffset};

use super::card::modified;
use super::{FileError, read_stored};
use crate::domain::Draft;

/// The durable copy of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Durable {
    /// `None`: it was removed.
    pub value: Option<String>,
    /// The version of the value or of the removal.
    pub at: f64,
}

/// How to make both copies equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Both are the same, or neither exists.
    Agree,
    /// The durable copy is newer and replaces local storage.
    TakeDurable,
    /// Local storage is newer and replaces the durable copy.
    TakeLocal,
    /// The record was removed after the version in local storage.
    RemoveLocal,
    /// The record in local storage is unreadable: it is put aside, and the durable copy
    /// replaces it.
    ReplaceUnreadable,
    /// The same version with different content, which no crash can cause: local storage is kept, and the
    /// other one becomes a saved state.
    KeepBoth,
}

/// Compares the two copies of one record.
pub fn compare_copies(local: Option<&str>, durable: Option<&Durable>) -> Verdict {
    let Some(durable) = durable else {
        return if local.is_some() {
            Verdict::TakeLocal
        } else {
            Verdict::Agree
        };
    };
    match (local, durable.value.as_deref()) {
        (None, None) => Verdict::Agree,
        (None, Some(_)) => Verdict::TakeDurable,
        (Some(local), None) => match version(local) {
            Some(version) if version <= durable.at && is_readable(local) => Verdict::RemoveLocal,
            _ => Verdict::TakeLocal,
        },
        (Some(local), Some(kept)) if local == kept => Verdict::Agree,
        (Some(local), Some(_)) => match version(local) {
            None => Verdict::ReplaceUnreadable,
            // From a newer app: this one cannot tell whether it is intact, so it changes nothing.
            _ if is_of_later_app(local) => Verdict::Agree,
            _ if !is_readable(local) => Verdict::ReplaceUnreadable,
            Some(version) if version < durable.at => Verdict::TakeDurable,
            Some(version) if version > durable.at => Verdict::TakeLocal,
            Some(_) => Verdict::KeepBoth,
        },
    }
}

/// The version of a stored record, which is a draft, or a moment with or without more behind a bar. Does not
/// check whether the rest of the record is readable.
pub fn version(raw: &str) -> Option<f64> {
    let moment = match modified(raw) {
        Some(modified) => DateTime::parse_from_rfc3339(modified).ok(),
        None => mark(raw),
    }?;
    // Milliseconds of any calendar year fit into 53 bits.
    #[allow(clippy::cast_precision_loss)]
    Some(moment.timestamp_millis() as f64)
}

/// The version of a draft.
#[allow(clippy::cast_precision_loss, reason = "as above")]
pub fn draft_version(draft: &Draft) -> f64 {
    draft.meta.modified().timestamp_millis() as f64
}

/// The moment at the beginning of a record that is no draft.
fn mark(raw: &str) -> Option<DateTime<FixedOffset>> {
    let (moment, _) = raw.split_once('|').unwrap_or((raw, ""));
    DateTime::parse_from_rfc3339(moment).ok()
}

fn is_readable(raw: &str) -> bool {
    mark(raw).is_some() || read_stored(raw).is_ok()
}

fn is_of_later_app(raw: &str) -> bool {
    matches!(read_stored(raw), Err(FileError::Newer { .. }))
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use uuid::Uuid;

    use super::*;
    use crate::domain::{DraftId, SchoolYear};
    use crate::files::write_stored;

    fn stored(title: &str, second: i64) -> String {
        let now = DateTime::UNIX_EPOCH + TimeDelta::seconds(second);
        let year = SchoolYear::containing(chrono::NaiveDate::default());
        let mut draft = Draft::new_plan(DraftId(Uuid::nil()), now, year, "da");
        draft.meta.title = title.to_owned();
        write_stored(&draft).unwrap_or_default()
    }

    fn durable(value: Option<String>, second: i32) -> Durable {
        let at = f64::from(second) * 1000.0;
        Durable { value, at }
    }

    fn verdict(local: Option<&str>, durable: &Durable) -> Verdict {
        compare_copies(local, Some(durable))
    }

    #[test]
    fn the_later_one_wins() {
        let (early, late) = (stored("a", 1), stored("b", 2));
        assert_eq!(version(&late), Some(2000.0));
        let newer = durable(Some(late.clone()), 2);
        let older = durable(Some(early.clone()), 1);
        assert_eq!(verdict(Some(&early), &newer), Verdict::TakeDurable);
        assert_eq!(verdict(Some(&late), &older), Verdict::TakeLocal);
        assert_eq!(verdict(Some(&late), &newer), Verdict::Agree);
        assert_eq!(verdict(None, &older), Verdict::TakeDurable);
        assert_eq!(compare_copies(Some(&early), None), Verdict::TakeLocal);
        let other = stored("c", 2);
        assert_eq!(verdict(Some(&other), &newer), Verdict::KeepBoth);
    }

    #[test]
    fn a_removed_record_stays_removed_unless_a_later_version_exists() {
        let gone = durable(None, 2);
        assert_eq!(verdict(Some(&stored("a", 2)), &gone), Verdict::RemoveLocal);
        assert_eq!(verdict(Some(&stored("a", 3)), &gone), Verdict::TakeLocal);
        assert_eq!(verdict(None, &gone), Verdict::Agree);
    }

    #[test]
    fn an_unreadable_record_is_replaced_but_not_one_of_a_newer_app() {
        let good = durable(Some(stored("a", 1)), 1);
        let late = stored("b", 2);
        for broken in ["", "half a rec", "[]", &late[..late.len() / 2]] {
            assert_eq!(verdict(Some(broken), &good), Verdict::ReplaceUnreadable);
        }
        let newer = late.replacen("\"version\":1", "\"version\":99", 1);
        assert_ne!(newer, late);
        assert_eq!(verdict(Some(&newer), &good), Verdict::Agree);
        let wrong = late.replacen("\"plan\"", "\"recipe\"", 1);
        assert_eq!(verdict(Some(&wrong), &good), Verdict::ReplaceUnreadable);
    }

    #[test]
    fn a_plain_moment_is_its_own_version() {
        let early = "1970-01-01T00:00:01+00:00";
        let late = durable(Some("1970-01-01T00:00:02+00:00".to_owned()), 2);
        assert_eq!(verdict(Some(early), &late), Verdict::TakeDurable);
    }

    #[test]
    fn the_later_version_of_a_mark_wins_whatever_its_moment() {
        let mark = |second: u32, year: u32| {
            format!("1970-01-01T00:00:0{second}+00:00|{year}-01-01T00:00:00+00:00")
        };
        let later = durable(Some(mark(2, 2026)), 2);
        assert_eq!(verdict(Some(&mark(1, 2029)), &later), Verdict::TakeDurable);
        assert_eq!(verdict(Some(&mark(3, 2026)), &later), Verdict::TakeLocal);
        let gone = durable(None, 2);
        assert_eq!(verdict(Some(&mark(2, 2029)), &gone), Verdict::RemoveLocal);
    }
}

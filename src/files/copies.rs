//! Which of two copies of a record is the newer one.
//!
//! Each draft lies twice on a device: in local storage, which a crash may set back by some
//! seconds, and in a durable copy. Called by `state` when the app starts. The version of a record
//! is the moment of its last change, in milliseconds, which grows with every change.

use super::card::modified;
use super::{FileError, read};
use crate::domain::Draft;

/// The durable copy of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Durable {
    /// `None`: it was removed.
    pub value: Option<String>,
    /// The version of the value, or of what was removed.
    pub at: f64,
}

/// What is to be done so that both copies are the newer one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Both are the same, or neither is there.
    Agree,
    /// The durable copy is newer: it goes into local storage.
    TakeDurable,
    /// Local storage is newer: it goes into the durable copy.
    TakeLocal,
    /// It was removed after what local storage still has.
    RemoveLocal,
    /// Local storage has something that can't be read: that is put aside, and the durable copy
    /// takes its place.
    ReplaceUnreadable,
    /// The same version with other content, which no crash can explain: local storage stays, and
    /// the other one is kept as a saved state.
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
            // Of a later app: this one can't tell whether it is whole, and touches nothing.
            _ if is_of_later_app(local) => Verdict::Agree,
            _ if !is_readable(local) => Verdict::ReplaceUnreadable,
            Some(version) if version < durable.at => Verdict::TakeDurable,
            Some(version) if version > durable.at => Verdict::TakeLocal,
            Some(_) => Verdict::KeepBoth,
        },
    }
}

/// The version of a record as it is stored: a draft, or a moment alone. It does not tell whether the
/// rest of the record can be read.
pub fn version(raw: &str) -> Option<f64> {
    let moment = chrono::DateTime::parse_from_rfc3339(modified(raw).unwrap_or(raw)).ok()?;
    // Milliseconds of any year that has a calendar fit into the 53 bits.
    #[allow(clippy::cast_precision_loss)]
    Some(moment.timestamp_millis() as f64)
}

/// The version of a draft.
#[allow(clippy::cast_precision_loss, reason = "as above")]
pub fn draft_version(draft: &Draft) -> f64 {
    draft.meta.modified().timestamp_millis() as f64
}

fn is_readable(raw: &str) -> bool {
    chrono::DateTime::parse_from_rfc3339(raw).is_ok() || read(raw.as_bytes()).is_ok()
}

fn is_of_later_app(raw: &str) -> bool {
    matches!(read(raw.as_bytes()), Err(FileError::Newer { .. }))
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta};
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
    fn what_was_removed_stays_away_unless_it_came_back_later() {
        let gone = durable(None, 2);
        assert_eq!(verdict(Some(&stored("a", 2)), &gone), Verdict::RemoveLocal);
        assert_eq!(verdict(Some(&stored("a", 3)), &gone), Verdict::TakeLocal);
        assert_eq!(verdict(None, &gone), Verdict::Agree);
    }

    #[test]
    fn what_cannot_be_read_gives_way_but_a_later_app_is_left_alone() {
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
    fn a_moment_alone_is_its_own_version() {
        let early = "1970-01-01T00:00:01+00:00";
        let late = durable(Some("1970-01-01T00:00:02+00:00".to_owned()), 2);
        assert_eq!(verdict(Some(early), &late), Verdict::TakeDurable);
    }
}

//! The mark of a draft that is in a file: which version of it, and since when.
//!
//! Called by `state`, which stores the mark under a key of its own. A version and not a moment: a moment is
//! one reading of a clock, which may be wrong by years.

use chrono::{DateTime, Utc};

/// The version of a draft that is in a file.
///
/// Stored as `<version>|<moment>`. Earlier apps stored the moment alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Filed {
    /// `None` in a mark of an earlier app.
    version: Option<DateTime<Utc>>,
    /// When it was downloaded; `None` if the draft was opened from the file.
    pub at: Option<DateTime<Utc>>,
}

/// Whether a draft is in a file, and since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum InFile {
    /// The draft is empty and was never changed, so there is nothing to put into a file.
    Nothing,
    Never,
    /// This version: downloaded at this moment, or opened from the file.
    Same(Option<DateTime<Utc>>),
    /// An earlier version.
    Changed(Option<DateTime<Utc>>),
}

impl Filed {
    /// The mark of a version that was downloaded at this moment.
    pub fn downloaded(version: DateTime<Utc>, at: DateTime<Utc>) -> Self {
        Self {
            version: Some(version),
            at: Some(at),
        }
    }

    /// The mark of a version that was opened from a file.
    pub fn opened(version: DateTime<Utc>) -> Self {
        Self {
            version: Some(version),
            at: None,
        }
    }

    /// Reads a stored mark.
    pub fn read(raw: &str) -> Option<Self> {
        let Some((version, at)) = raw.split_once('|') else {
            return Some(Self {
                version: None,
                at: Some(moment(raw)?),
            });
        };
        let at = if at.is_empty() {
            None
        } else {
            Some(moment(at)?)
        };
        Some(Self {
            version: Some(moment(version)?),
            at,
        })
    }

    /// The text to store.
    pub fn text(self) -> String {
        let at = self.at.map(|at| at.to_rfc3339()).unwrap_or_default();
        match self.version {
            Some(version) => format!("{}|{at}", version.to_rfc3339()),
            None => at,
        }
    }

    /// The mark with a version, if an earlier app made it of this version. A later change is then
    /// noticed whatever the clock says.
    #[must_use]
    pub fn pinned(self, version: DateTime<Utc>, now: DateTime<Utc>) -> Self {
        Self {
            version: self
                .version
                .or_else(|| self.has(version, now).then_some(version)),
            ..self
        }
    }

    /// Whether the file has this version of the draft.
    fn has(self, version: DateTime<Utc>, now: DateTime<Utc>) -> bool {
        match (self.version, self.at) {
            (Some(filed), _) => version <= filed,
            // Made while the clock was ahead: it says nothing about changes since.
            (None, Some(at)) => version <= at && at <= now,
            (None, None) => false,
        }
    }
}

impl InFile {
    /// Whether this version of a draft is in a file. A draft that `is_untouched` was never changed, and is
    /// empty.
    pub fn of(
        filed: Option<Filed>,
        version: DateTime<Utc>,
        is_untouched: bool,
        now: DateTime<Utc>,
    ) -> Self {
        match filed {
            Some(filed) if filed.has(version, now) => Self::Same(filed.at),
            Some(filed) => Self::Changed(filed.at),
            None if is_untouched => Self::Nothing,
            None => Self::Never,
        }
    }

    /// Whether something is in no file.
    pub fn is_missing(self) -> bool {
        matches!(self, Self::Never | Self::Changed(_))
    }

    /// When it was last downloaded.
    pub fn downloaded(self) -> Option<DateTime<Utc>> {
        match self {
            Self::Same(at) | Self::Changed(at) => at,
            Self::Nothing | Self::Never => None,
        }
    }
}

fn moment(text: &str) -> Option<DateTime<Utc>> {
    let moment = DateTime::parse_from_rfc3339(text).ok()?;
    Some(moment.to_utc())
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    fn at(day: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::days(day)
    }

    fn in_file(filed: Filed, version: DateTime<Utc>, now: DateTime<Utc>) -> InFile {
        InFile::of(Some(filed), version, false, now)
    }

    #[test]
    fn a_file_taken_while_the_clock_was_ahead_does_not_have_later_edits() {
        let filed = Filed::downloaded(at(10), at(1000));
        assert_eq!(in_file(filed, at(10), at(11)), InFile::Same(filed.at));
        assert_eq!(in_file(filed, at(11), at(11)), InFile::Changed(filed.at));
        // A mark of an earlier app says nothing while its moment is still to come.
        let old = Filed::read(&at(1000).to_rfc3339());
        let old = old.map(|old| in_file(old, at(11), at(11)));
        assert_eq!(old, Some(InFile::Changed(filed.at)));
    }

    #[test]
    fn a_draft_of_a_clock_that_was_ahead_is_in_the_file_that_has_it() {
        let filed = Filed::downloaded(at(1000), at(10));
        assert_eq!(in_file(filed, at(1000), at(11)), InFile::Same(filed.at));
        let later = at(1000) + TimeDelta::milliseconds(1);
        assert_eq!(in_file(filed, later, at(11)), InFile::Changed(filed.at));
    }

    #[test]
    fn a_mark_of_an_earlier_app_is_read_and_gets_a_version() {
        let old = Filed::read("2026-11-20T08:00:00+00:00");
        let Some(old) = old else {
            return assert!(old.is_some());
        };
        let (version, now) = (at(10), at(30_000));
        assert_eq!(in_file(old, version, now), InFile::Same(old.at));
        let pinned = old.pinned(version, now);
        assert_eq!(in_file(pinned, version, now), InFile::Same(old.at));
        // The clock is behind the mark when the draft is changed.
        let later = version + TimeDelta::milliseconds(1);
        assert_eq!(in_file(pinned, later, now), InFile::Changed(old.at));
    }

    #[test]
    fn marks_are_read_back() {
        let exact = at(3) + TimeDelta::nanoseconds(123_456_789);
        for mark in [Filed::downloaded(exact, at(4)), Filed::opened(exact)] {
            assert_eq!(Filed::read(&mark.text()), Some(mark));
        }
        let old = at(4).to_rfc3339();
        assert_eq!(Filed::read(&old).map(Filed::text), Some(old));
        for raw in [
            "",
            "|",
            "yesterday",
            "yesterday|",
            "1970-01-04T00:00:00Z|soon",
        ] {
            assert_eq!(Filed::read(raw), None, "{raw:?}");
        }
    }

    #[test]
    fn an_untouched_empty_draft_asks_for_no_file() {
        let of = |is_untouched| InFile::of(None, at(1), is_untouched, at(2));
        assert_eq!(of(true), InFile::Nothing);
        assert!(!of(true).is_missing());
        assert!(of(false).is_missing());
    }
}

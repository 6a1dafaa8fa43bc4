//! Saved states of a draft, and which of them to drop when space runs out.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{DraftId, RevisionId, order};

/// A saved state of a draft, without its content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revision {
    pub id: RevisionId,
    pub draft: DraftId,
    pub at: DateTime<Utc>,
    /// How many days the app had been used on this device; none if an earlier app saved it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<u32>,
    pub reason: RevisionReason,
    /// The name given by the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The size of the content.
    pub bytes: usize,
}

/// Why the state was saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RevisionReason {
    /// Saved periodically.
    Automatic,
    /// A file replaced the draft.
    BeforeImport,
    /// An earlier state replaced the draft.
    BeforeRestore,
    /// Another tab had changed the draft.
    Conflict,
    /// The user asked for it.
    Named,
    /// The draft was handed to the other party.
    HandedOver,
}

impl RevisionReason {
    /// All reasons.
    pub const ALL: [Self; 6] = [
        Self::Automatic,
        Self::BeforeImport,
        Self::BeforeRestore,
        Self::Conflict,
        Self::Named,
        Self::HandedOver,
    ];
}

/// The days of use for which states from before a replacement are kept, and automatic ones for each day.
const MONTH: u32 = 30;

/// Which revisions of the whole device to drop after `today` days of use, so that the others fit into
/// `limit_bytes`.
///
/// Automatic revisions are thinned: all of this day of use are kept, the latest of each hour of the day
/// before, then of each day, and of each week of days. Revisions from before a replacement are dropped after
/// 30 days. If this is not enough, more are dropped one by one: first the oldest automatic revision of the
/// draft that has the most, then the others, oldest first. The latest of each draft, named ones and
/// handed-over ones are always kept. The clock decides nothing: one reading of it may be wrong.
pub fn to_thin(revisions: &[Revision], today: u32, limit_bytes: usize) -> Vec<RevisionId> {
    let latest = latest_of_each_draft(revisions);
    let mut left: Vec<&Revision> = revisions
        .iter()
        .filter(|revision| !is_kept(revision) && !latest.contains(&revision.id))
        .collect();
    // Oldest first: dropped in this order.
    order::sort_by_key(&mut left, |revision| age_key(revision));
    let stays = latest_of_each_span(&left, today);
    let (left, mut dropped): (Vec<&Revision>, Vec<&Revision>) =
        left.into_iter()
            .partition(|revision| match revision.reason {
                RevisionReason::Automatic => stays.contains(&revision.id),
                _ => revision.age(today) <= MONTH,
            });
    let all: usize = revisions.iter().map(|revision| revision.bytes).sum();
    let gone: usize = dropped.iter().map(|revision| revision.bytes).sum();
    let mut bytes = all.saturating_sub(gone);
    for revision in in_order_of_going(left) {
        if bytes <= limit_bytes {
            break;
        }
        bytes = bytes.saturating_sub(revision.bytes);
        dropped.push(revision);
    }
    dropped.into_iter().map(|revision| revision.id).collect()
}

impl Revision {
    /// Its age in days of use.
    fn age(&self, today: u32) -> u32 {
        today.saturating_sub(self.day.unwrap_or_default())
    }
}

/// Sorts revisions by age, oldest first.
fn age_key(revision: &Revision) -> (u32, DateTime<Utc>, RevisionId) {
    let day = revision.day.unwrap_or_default();
    (day, revision.at, revision.id)
}

/// Whether it was asked for explicitly.
fn is_kept(revision: &Revision) -> bool {
    let asked_for = [RevisionReason::Named, RevisionReason::HandedOver];
    revision.name.is_some() || asked_for.contains(&revision.reason)
}

fn latest_of_each_draft(revisions: &[Revision]) -> BTreeSet<RevisionId> {
    let mut latest: BTreeMap<DraftId, &Revision> = BTreeMap::new();
    for revision in revisions {
        let known = latest.entry(revision.draft).or_insert(revision);
        if age_key(revision) > age_key(known) {
            *known = revision;
        }
    }
    latest.into_values().map(|revision| revision.id).collect()
}

/// The automatic revisions to keep for their hour, day or week.
fn latest_of_each_span(oldest_first: &[&Revision], today: u32) -> BTreeSet<RevisionId> {
    let automatic = oldest_first
        .iter()
        .filter(|revision| revision.reason == RevisionReason::Automatic);
    let spans: BTreeMap<_, RevisionId> = automatic
        .map(|revision| ((revision.draft, span(revision, today)), revision.id))
        .collect();
    spans.into_values().collect()
}

/// A key for the time span that a revision represents. On the present day of use each has its own. Days of
/// use and of the calendar both count, so that what differs in one of them stays apart: states of an earlier
/// app have no day of use, and the days may have been counted anew.
fn span(revision: &Revision, today: u32) -> (i64, u32, i64, Option<RevisionId>) {
    const HOUR: i64 = 60 * 60;
    const DAY: i64 = 24 * HOUR;
    let day = revision.day.unwrap_or_default();
    let (length, day) = match revision.age(today) {
        0 => return (0, 0, 0, Some(revision.id)),
        1 => (HOUR, day),
        2..=MONTH => (DAY, day),
        _ => (7 * DAY, day / 7),
    };
    let at = revision.at.timestamp().div_euclid(length);
    (length, day, at, None)
}

/// The order of dropping: automatic ones first, always of the draft that has the most; then the
/// others.
fn in_order_of_going(oldest_first: Vec<&Revision>) -> impl Iterator<Item = &Revision> {
    let (automatic, others): (Vec<&Revision>, Vec<&Revision>) = oldest_first
        .into_iter()
        .partition(|revision| revision.reason == RevisionReason::Automatic);
    let mut by_draft: BTreeMap<DraftId, Vec<&Revision>> = BTreeMap::new();
    // Latest first within a draft, so that `pop` takes the oldest.
    for revision in automatic.into_iter().rev() {
        by_draft.entry(revision.draft).or_default().push(revision);
    }
    let automatic = std::iter::from_fn(move || {
        let most = by_draft.values_mut().max_by_key(|of_draft| of_draft.len());
        most.and_then(Vec::pop)
    });
    automatic.chain(others)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    use chrono::TimeDelta;

    const TODAY: u32 = 1000;
    const NOW: i64 = 1_795_000_000;

    fn now() -> DateTime<Utc> {
        DateTime::from_timestamp(NOW, 0).unwrap_or_default()
    }

    /// A revision that is this many minutes old, on a device that is used every day.
    fn aged(id: u128, minutes: i64, reason: RevisionReason) -> Revision {
        let at = now() - TimeDelta::minutes(minutes);
        let days = now().date_naive() - at.date_naive();
        Revision {
            id: RevisionId(Uuid::from_u128(id)),
            draft: DraftId(Uuid::nil()),
            at,
            day: TODAY.checked_sub_signed(days.num_days().try_into().unwrap_or(0)),
            reason,
            name: None,
            bytes: 100,
        }
    }

    fn dropped(revisions: &[Revision], limit: usize) -> Vec<u128> {
        let mut ids: Vec<u128> = to_thin(revisions, TODAY, limit)
            .into_iter()
            .map(|id| id.0.as_u128())
            .collect();
        ids.sort_unstable();
        ids
    }

    #[test]
    fn automatic_revisions_are_thinned_with_age() {
        const DAY: i64 = 24 * 60;
        // The minutes of today.
        let today = (NOW - NOW / 86_400 * 86_400) / 60;
        let each_minute: Vec<Revision> = (0..70 * DAY)
            .zip(1..)
            .map(|(minutes, id)| aged(id, minutes, RevisionReason::Automatic))
            .collect();
        let gone: BTreeSet<u128> = dropped(&each_minute, usize::MAX).into_iter().collect();
        let left = |minutes: std::ops::Range<i64>| {
            let minutes = minutes.map(|minute| u128::try_from(minute).unwrap_or(0));
            minutes
                .filter(|minute| !gone.contains(&(minute + 1)))
                .count()
        };
        let all_of_today = usize::try_from(today).unwrap_or(0);
        assert_eq!(left(0..today), all_of_today);
        let yesterday = left(today + 1..today + 1 + DAY);
        assert_eq!(yesterday, 24, "one for each hour");
        let month = left(today + 1 + DAY..today + 1 + 30 * DAY);
        assert_eq!(month, 29, "one for each day");
        let later = left(today + 1 + 30 * DAY..70 * DAY);
        assert!(
            (5..=12).contains(&later),
            "one or two for each week: {later}"
        );
    }

    #[test]
    fn one_wrong_clock_thins_nothing() {
        let each_hour: Vec<Revision> = (0..40 * 24)
            .zip(1..)
            .map(|(hours, id)| aged(id, hours * 60, RevisionReason::Automatic))
            .chain([aged(2000, 60, RevisionReason::Conflict)])
            .collect();
        let first = dropped(&each_hour, usize::MAX);
        let mut left = each_hour;
        left.retain(|revision| !first.contains(&revision.id.0.as_u128()));
        // Saved with a clock that is three years ahead, and three years behind.
        for (id, minutes) in [(3000, -3 * 365 * 24 * 60), (3001, 3 * 365 * 24 * 60)] {
            left.push(Revision {
                day: Some(TODAY),
                ..aged(id, minutes, RevisionReason::Automatic)
            });
        }
        assert_eq!(dropped(&left, usize::MAX), []);
    }

    #[test]
    fn revisions_of_an_earlier_app_get_older_by_days_of_use_alone() {
        let days = |n: i64| n * 24 * 60;
        let old = |id, age| Revision {
            day: None,
            ..aged(id, days(age), RevisionReason::BeforeImport)
        };
        let latest = aged(9, 0, RevisionReason::Automatic);
        let revisions = [old(1, 400), old(2, 3), latest];
        assert_eq!(to_thin(&revisions, 30, usize::MAX), []);
        assert_eq!(to_thin(&revisions, 31, usize::MAX).len(), 2);
    }

    #[test]
    fn revisions_before_a_replacement_are_dropped_after_thirty_days() {
        let days = |n: i64| n * 24 * 60;
        let revisions = [
            aged(1, days(31), RevisionReason::BeforeImport),
            aged(2, days(29), RevisionReason::BeforeImport),
            aged(3, days(31), RevisionReason::HandedOver),
            aged(4, days(31), RevisionReason::Named),
            aged(5, days(0), RevisionReason::Automatic),
        ];
        assert_eq!(dropped(&revisions, usize::MAX), [1]);
    }

    #[test]
    fn automatic_revisions_of_the_draft_with_the_most_are_dropped_first() {
        let of = |draft: u128, revision: Revision| Revision {
            draft: DraftId(Uuid::from_u128(draft)),
            ..revision
        };
        let automatic = RevisionReason::Automatic;
        let revisions = [
            of(1, aged(1, 50, automatic)),
            of(1, aged(2, 40, automatic)),
            of(1, aged(3, 30, automatic)),
            of(1, aged(4, 20, automatic)),
            of(2, aged(5, 55, RevisionReason::Conflict)),
            of(2, aged(6, 54, automatic)),
            of(2, aged(7, 53, automatic)),
        ];
        assert_eq!(dropped(&revisions, 500), [1, 2]);
        assert_eq!(dropped(&revisions, 300), [1, 2, 3, 6]);
        assert_eq!(dropped(&revisions, 200), [1, 2, 3, 5, 6]);
        assert_eq!(dropped(&revisions, 0), [1, 2, 3, 5, 6], "the latest stay");
    }
}

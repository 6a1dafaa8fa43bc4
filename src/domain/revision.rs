//! Saved states of a draft, and which of them to drop when space runs out.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::{DraftId, RevisionId, order};

/// A saved state of a draft, without its content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revision {
    pub id: RevisionId,
    pub draft: DraftId,
    pub at: DateTime<Utc>,
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

/// How long states from before a replacement are kept, and how long automatic ones are kept daily.
const MONTH: TimeDelta = TimeDelta::days(30);

/// Which revisions of the whole device to drop, so that the others fit into `limit_bytes`.
///
/// Automatic revisions are thinned: all of the last hour are kept, then the latest of each hour,
/// day and week. Revisions from before a replacement are dropped after 30 days. If this is not
/// enough, more are dropped one by one: first the oldest automatic revision of the draft that has
/// the most, then the others, oldest first. The latest of each draft, named ones and handed-over
/// ones are always kept.
pub fn to_thin(revisions: &[Revision], now: DateTime<Utc>, limit_bytes: usize) -> Vec<RevisionId> {
    let latest = latest_of_each_draft(revisions);
    let mut left: Vec<&Revision> = revisions
        .iter()
        .filter(|revision| !is_kept(revision) && !latest.contains(&revision.id))
        .collect();
    // Oldest first: dropped in this order.
    order::sort_by_key(&mut left, |revision| (revision.at, revision.id));
    let stays = latest_of_each_span(&left, now);
    let (left, mut dropped): (Vec<&Revision>, Vec<&Revision>) =
        left.into_iter()
            .partition(|revision| match revision.reason {
                RevisionReason::Automatic => stays.contains(&revision.id),
                _ => now.signed_duration_since(revision.at) <= MONTH,
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

/// Whether it was asked for explicitly.
fn is_kept(revision: &Revision) -> bool {
    let asked_for = [RevisionReason::Named, RevisionReason::HandedOver];
    revision.name.is_some() || asked_for.contains(&revision.reason)
}

fn latest_of_each_draft(revisions: &[Revision]) -> BTreeSet<RevisionId> {
    let mut latest: BTreeMap<DraftId, &Revision> = BTreeMap::new();
    for revision in revisions {
        let known = latest.entry(revision.draft).or_insert(revision);
        if (revision.at, revision.id) > (known.at, known.id) {
            *known = revision;
        }
    }
    latest.into_values().map(|revision| revision.id).collect()
}

/// The automatic revisions to keep for their hour, day or week.
fn latest_of_each_span(oldest_first: &[&Revision], now: DateTime<Utc>) -> BTreeSet<RevisionId> {
    let automatic = oldest_first
        .iter()
        .filter(|revision| revision.reason == RevisionReason::Automatic);
    let spans: BTreeMap<_, RevisionId> = automatic
        .map(|revision| ((revision.draft, span(revision, now)), revision.id))
        .collect();
    spans.into_values().collect()
}

/// A key for the time span that a revision represents. Within the last hour each has its own.
fn span(revision: &Revision, now: DateTime<Utc>) -> (i64, i64, Option<RevisionId>) {
    const HOUR: i64 = 60 * 60;
    const DAY: i64 = 24 * HOUR;
    let age = now.signed_duration_since(revision.at);
    let length = match age {
        _ if age < TimeDelta::hours(1) => return (0, 0, Some(revision.id)),
        _ if age < TimeDelta::days(1) => HOUR,
        _ if age < MONTH => DAY,
        _ => 7 * DAY,
    };
    (length, revision.at.timestamp().div_euclid(length), None)
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

    const NOW: i64 = 1_795_000_000;

    fn now() -> DateTime<Utc> {
        DateTime::from_timestamp(NOW, 0).unwrap_or_default()
    }

    /// A revision that is this many minutes old.
    fn aged(id: u128, minutes: i64, reason: RevisionReason) -> Revision {
        Revision {
            id: RevisionId(Uuid::from_u128(id)),
            draft: DraftId(Uuid::nil()),
            at: now() - TimeDelta::minutes(minutes),
            reason,
            name: None,
            bytes: 100,
        }
    }

    fn dropped(revisions: &[Revision], limit: usize) -> Vec<u128> {
        let mut ids: Vec<u128> = to_thin(revisions, now(), limit)
            .into_iter()
            .map(|id| id.0.as_u128())
            .collect();
        ids.sort_unstable();
        ids
    }

    #[test]
    fn automatic_revisions_are_thinned_with_age() {
        const DAY: i64 = 24 * 60;
        let each_minute: Vec<Revision> = (0..70 * DAY)
            .zip(1..)
            .map(|(minutes, id)| aged(id, minutes, RevisionReason::Automatic))
            .collect();
        let gone: BTreeSet<u128> = dropped(&each_minute, usize::MAX).into_iter().collect();
        let left = |days: std::ops::Range<i64>| {
            let minutes = days.start..days.end;
            minutes
                .filter(|minute| !gone.contains(&(u128::try_from(*minute).unwrap_or(0) + 1)))
                .count()
        };
        assert_eq!(left(0..60), 60, "all of the last hour");
        assert!((23..=25).contains(&left(60..DAY)), "one for each hour");
        let month = left(DAY..30 * DAY);
        assert!((29..=31).contains(&month), "one for each day: {month}");
        let later = left(30 * DAY..70 * DAY);
        assert!((5..=7).contains(&later), "one for each week: {later}");
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

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
    /// The draft left the device in a file.
    HandedOver,
    /// It came in a file. A merge may need it.
    Received,
}

impl RevisionReason {
    /// All reasons.
    pub const ALL: [Self; 7] = [
        Self::Automatic,
        Self::BeforeImport,
        Self::BeforeRestore,
        Self::Conflict,
        Self::Named,
        Self::HandedOver,
        Self::Received,
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

/// Whether it is kept whatever its age.
fn is_kept(revision: &Revision) -> bool {
    // A merge needs what left the device and what came.
    let kept = [
        RevisionReason::Named,
        RevisionReason::HandedOver,
        RevisionReason::Received,
    ];
    revision.name.is_some() || kept.contains(&revision.reason)
}

fn latest_of_each_draft(revisions: &[Revision]) -> BTreeSet<RevisionId> {
    let mut latest: BTreeMap<DraftId, &Revision> = BTreeMap::new();
    for revision in revisions {
        let known = latest.entry(revision.draft).or_insert(revision);
        if age_key(revision) > age_key(known) {
            *known = revision;
        }
    }
    order::set(latest.into_values().map(|revision| revision.id))
}

/// The automatic revisions to keep for their hour, day or week.
fn latest_of_each_span(oldest_first: &[&Revision], today: u32) -> BTreeSet<RevisionId> {
    let automatic = oldest_first
        .iter()
        .filter(|revision| revision.reason == RevisionReason::Automatic);
    let spans = automatic.map(|revision| ((revision.draft, span(revision, today)), revision.id));
    order::set(order::map(spans).into_values())
}

/// A key for the time span that a revision represents; on the present day of use each has its own. It has the
/// day of use and the date, so that revisions that differ in one of them have different keys: those of an
/// earlier app have no day of use, and the count of days starts again when its record is lost.
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
mod tests;

//! Thinning drops saved states, but never one that a user relies on.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use proptest::sample::select;
use samspil::domain::{DraftId, Revision, RevisionId, RevisionReason, to_thin};
use uuid::Uuid;

/// The days of use until now.
const TODAY: u32 = 200;

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_000_000, 0).unwrap_or_default()
}

prop_compose! {
    /// A revision of one of three drafts, from slightly in the future to a hundred days ago by the clock, and
    /// independently of that by days of use.
    fn revision()(
        draft in 0_u128..3,
        minutes in prop_oneof![-5_i64..120, 0_i64..3_000, 0_i64..144_000],
        day in prop::option::weighted(0.9, prop_oneof![TODAY - 3..TODAY + 2, TODAY - 100..TODAY]),
        reason in select(RevisionReason::ALL.to_vec()),
        named in prop::bool::weighted(0.1),
        bytes in 0_usize..1_000,
    ) -> Revision {
        Revision {
            id: RevisionId(Uuid::nil()),
            draft: DraftId(Uuid::from_u128(draft)),
            at: now() - TimeDelta::minutes(minutes),
            day,
            reason,
            name: named.then(|| "Før mødet".to_owned()),
            bytes,
        }
    }
}

fn revisions() -> impl Strategy<Value = Vec<Revision>> {
    prop::collection::vec(revision(), 0..60).prop_map(|mut all| {
        for (revision, id) in all.iter_mut().zip(1..) {
            revision.id = RevisionId(Uuid::from_u128(id));
        }
        all
    })
}

fn left(all: &[Revision], limit: usize) -> Vec<Revision> {
    let dropped: BTreeSet<RevisionId> = to_thin(all, TODAY, limit).into_iter().collect();
    let all = all
        .iter()
        .filter(|revision| !dropped.contains(&revision.id));
    all.cloned().collect()
}

fn latest(all: &[Revision]) -> BTreeSet<RevisionId> {
    let mut latest: BTreeMap<DraftId, (Option<u32>, DateTime<Utc>, RevisionId)> = BTreeMap::new();
    for revision in all {
        let key = (revision.day, revision.at, revision.id);
        let known = latest.entry(revision.draft).or_insert(key);
        *known = key.max(*known);
    }
    latest.into_values().map(|(.., id)| id).collect()
}

/// Whether a revision must never be dropped.
fn is_kept(revision: &Revision, latest: &BTreeSet<RevisionId>) -> bool {
    let asked_for = [
        RevisionReason::Named,
        RevisionReason::HandedOver,
        RevisionReason::Received,
    ];
    revision.name.is_some() || asked_for.contains(&revision.reason) || latest.contains(&revision.id)
}

fn bytes(all: &[Revision]) -> usize {
    all.iter().map(|revision| revision.bytes).sum()
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 500,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn protected_revisions_are_never_dropped(all in revisions(), limit in 0_usize..40_000) {
        let (latest, left) = (latest(&all), left(&all, limit));
        for revision in all.iter().filter(|revision| is_kept(revision, &latest)) {
            prop_assert!(left.contains(revision), "{revision:?}");
        }
    }

    #[test]
    fn the_limit_is_met_if_enough_can_be_dropped(all in revisions(), limit in 0_usize..40_000) {
        let (latest, left) = (latest(&all), left(&all, limit));
        let can_go = left.iter().any(|revision| !is_kept(revision, &latest));
        prop_assert!(bytes(&left) <= limit || !can_go);
    }

    #[test]
    fn thinning_twice_drops_nothing_more(all in revisions(), limit in 0_usize..40_000) {
        let left = left(&all, limit);
        prop_assert_eq!(to_thin(&left, TODAY, limit), []);
    }

    #[test]
    fn replaced_states_stay_for_thirty_days_while_automatic_ones_can_be_dropped(
        all in revisions(),
        limit in 0_usize..40_000,
    ) {
        let (latest, left) = (latest(&all), left(&all, limit));
        let replaced = [
            RevisionReason::BeforeImport,
            RevisionReason::BeforeRestore,
            RevisionReason::Conflict,
        ];
        let is_young = |r: &Revision| r.day.is_some_and(|day| day + 30 >= TODAY);
        let lost = all.iter().any(|revision| {
            replaced.contains(&revision.reason) && is_young(revision) && !left.contains(revision)
        });
        let automatic_left = left.iter().any(|revision| {
            revision.reason == RevisionReason::Automatic && !is_kept(revision, &latest)
        });
        prop_assert!(!(lost && automatic_left));
    }

    #[test]
    fn states_of_this_day_of_use_are_dropped_for_room_alone(all in revisions()) {
        let left = left(&all, usize::MAX);
        let today = all.iter().filter(|revision| revision.day >= Some(TODAY));
        for revision in today {
            prop_assert!(left.contains(revision), "{revision:?}");
        }
    }

    #[test]
    fn dropped_revisions_exist_and_are_listed_once(all in revisions(), limit in 0_usize..40_000) {
        let dropped = to_thin(&all, TODAY, limit);
        let once: BTreeSet<RevisionId> = dropped.iter().copied().collect();
        prop_assert_eq!(once.len(), dropped.len());
        prop_assert!(once.iter().all(|id| all.iter().any(|revision| revision.id == *id)));
    }
}

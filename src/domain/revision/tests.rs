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

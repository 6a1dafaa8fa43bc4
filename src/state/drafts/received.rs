//! Corrects the other records in the file of a whole device: moments of a wrong clock, and dates with
//! two-digit years. Called before they are stored; drafts are corrected by `arrivals`.

use chrono::{DateTime, Utc};

use super::draft_records;
use crate::domain::{Draft, Revision, plausible_moment};
use crate::files;
use crate::state::keys::{BIN, FILED, HELD, KNOWN};

/// The record as it is to be stored. One that can't be read stays as it is.
pub(super) fn corrected(key: &str, raw: String, now: DateTime<Utc>) -> String {
    let corrected = if key.starts_with(BIN) {
        draft(&raw, now).and_then(|draft| files::write_record(&draft).ok())
    } else if key.starts_with(HELD) {
        draft(&raw, now).and_then(|draft| files::write_stored(&draft).ok())
    } else if key.starts_with(KNOWN) {
        revision(&raw, now)
    } else if key.starts_with(FILED) {
        let at = raw.parse::<DateTime<Utc>>().ok();
        at.map(|at| plausible_moment(at, now).to_rfc3339())
    } else {
        None
    };
    corrected.unwrap_or(raw)
}

/// The corrected draft, if anything had to be corrected.
fn draft(raw: &str, now: DateTime<Utc>) -> Option<Draft> {
    let found = draft_records::parse(raw)?;
    let mut draft = found.clone();
    draft.correct_received(now);
    (draft != found).then_some(draft)
}

fn revision(raw: &str, now: DateTime<Utc>) -> Option<String> {
    let mut revision: Revision = serde_json::from_str(raw).ok()?;
    revision.at = plausible_moment(revision.at, now);
    serde_json::to_string(&revision).ok()
}

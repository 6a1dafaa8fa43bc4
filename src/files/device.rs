//! The file of a whole device: its drafts as in any collection, and all other records (bin, saved
//! states, unreadable records) verbatim.

use std::collections::BTreeMap;

use serde_json::Value;

use super::envelope::Whole;
use super::write::pretty;
use super::{FileError, MAX_BYTES};
use crate::domain::Draft;

/// Records by key.
pub type Records = BTreeMap<String, String>;

/// The maximum size of a file, below [`MAX_BYTES`], the limit for reading.
const ROOM: usize = MAX_BYTES / 4 * 3;

/// The files of a whole device, usually one. The drafts are in the first.
///
/// # Errors
/// As [`super::write_draft`].
pub fn write_device(drafts: &[Draft], records: Records) -> Result<Vec<String>, FileError> {
    let bare = pretty(&Whole::new(drafts, &Records::new()))?;
    parts(records, ROOM.saturating_sub(bare.len()), ROOM)
        .iter()
        .enumerate()
        .map(|(at, records)| {
            let drafts = if at == 0 { drafts } else { &[] };
            pretty(&Whole::new(drafts, records))
        })
        .collect()
}

/// Splits the records into groups that fit into a file; the first file has less room.
fn parts(records: Records, first: usize, others: usize) -> Vec<Records> {
    let mut parts = vec![Records::new()];
    let mut room = first;
    for (key, raw) in records {
        // Quotes take two bytes each inside a JSON string.
        let size = key.len() + raw.len() + raw.matches(['"', '\\']).count();
        if size > room && (parts.len() == 1 || room < others) {
            parts.push(Records::new());
            room = others;
        }
        room = room.saturating_sub(size);
        if let Some(part) = parts.last_mut() {
            part.insert(key, raw);
        }
    }
    parts
}

/// The records of a file other than drafts. Accepts any file that can be read as drafts.
pub fn device_records(bytes: &[u8]) -> Records {
    let text = str::from_utf8(bytes).unwrap_or_default();
    if !text.contains("\"device\"") {
        return Records::new();
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let file: Value = serde_json::from_str(text).unwrap_or_default();
    let Some(Value::Object(records)) = file.get("device") else {
        return Records::new();
    };
    let texts = records.iter();
    let texts = texts.filter_map(|(key, raw)| Some((key.clone(), raw.as_str()?.to_owned())));
    texts.collect()
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use uuid::Uuid;

    use super::*;
    use crate::domain::{DraftId, SchoolYear};
    use crate::files::read;

    fn draft() -> Draft {
        let year = SchoolYear::containing(chrono::NaiveDate::default());
        Draft::new_plan(DraftId(Uuid::nil()), DateTime::UNIX_EPOCH, year, "da")
    }

    #[test]
    fn drafts_and_records_of_a_device_are_read_back() {
        let records = Records::from([("samspil.bin.x".to_owned(), "{ \"ø\\\" oops".to_owned())]);
        let files = write_device(&[draft()], records.clone()).unwrap_or_default();
        assert_eq!(files.len(), 1);
        let bytes = files.concat().into_bytes();
        assert_eq!(read(&bytes).map(|drafts| drafts.len()), Ok(1));
        assert_eq!(device_records(&bytes), records);
    }

    #[test]
    fn large_devices_are_split_into_files_within_the_limit() {
        let record = |at: usize, size: usize| (at.to_string(), "\"".repeat(size));
        let sizes = [9, 1, 20, 300, 3, 3, 50];
        let all: Records = (0..)
            .zip(sizes)
            .map(|(at, size)| record(at, size))
            .collect();
        let parts = parts(all.clone(), 30, 100);
        let counts: Vec<usize> = parts.iter().map(Records::len).collect();
        // A record that fits nowhere is a group of its own.
        assert_eq!(counts, [2, 1, 1, 2, 1]);
        let found: Records = parts.into_iter().flatten().collect();
        assert_eq!(found, all);
    }

    #[test]
    fn a_file_of_drafts_has_no_other_records() {
        assert!(device_records(b"{\"device\": 3}").is_empty());
        assert!(device_records(b"\"device\"").is_empty());
        assert!(device_records(b"{\"device\": {\"samspil.bin.x\": 3}}").is_empty());
    }
}

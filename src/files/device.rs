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

/// Takes the records out of a collection; empty unless it is the file of a whole device.
pub(super) fn take_records(collection: &mut Value) -> Records {
    let Some(Value::Object(records)) = collection.get_mut("device").map(Value::take) else {
        return Records::new();
    };
    let records = records.into_iter();
    let texts = records.filter_map(|(key, raw)| match raw {
        Value::String(raw) => Some((key, raw)),
        _ => None,
    });
    texts.collect()
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use serde_json::json;
    use uuid::Uuid;

    use super::*;
    use crate::domain::{DraftId, SchoolYear};
    use crate::files::{Contents, read_file, write_draft};

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
        let expected = Contents {
            drafts: vec![draft()],
            earlier: Vec::new(),
            bad: Vec::new(),
            records,
        };
        assert_eq!(read_file("all.json", &bytes), Ok(expected));
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
        let records = |device| {
            let file = json!({
                "format": "samspil", "version": 1, "kind": "collection", "drafts": [], "device": device,
            });
            read_file("all.json", file.to_string().as_bytes()).map(|contents| contents.records)
        };
        for device in [json!(3), json!(null), json!({ "samspil.bin.x": 3 })] {
            assert_eq!(records(device), Ok(Records::new()));
        }
    }

    #[test]
    fn an_unknown_field_of_a_draft_is_not_taken_for_records() {
        let file = write_draft(&draft()).unwrap_or_default();
        let device = r#"{ "device": { "samspil.bin.x": "{}" },"#;
        let file = file.replacen('{', device, 1);
        let contents = read_file("plan.json", file.as_bytes());
        let Ok(Contents {
            drafts, records, ..
        }) = contents
        else {
            return assert!(contents.is_ok());
        };
        assert!(records.is_empty());
        let kept = drafts.iter().map(|draft| draft.meta.extra.len());
        assert_eq!(kept.collect::<Vec<_>>(), [1]);
    }
}

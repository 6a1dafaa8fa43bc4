//! Ways in which disks, mail programs, users and other programs damage a file.

use proptest::prelude::Rng;
use proptest::test_runner::TestRng;
use serde_json::{Value, json};

/// Pieces to insert into files: JSON syntax, and input that is hard to read.
const PIECES: [&str; 34] = [
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "\\",
    "\\u",
    "\\ud800",
    "null",
    "true",
    "-0",
    "1e308",
    "1e309",
    "0.1",
    "18446744073709551616",
    "\u{feff}",
    "\u{0}",
    "æ",
    "\"format\"",
    "\"samspil\"",
    "[[[[[[[[",
    "//",
    "\\ud800\\ud800",
    "1e400",
    "1180591620717411303424",
    "<",
    "</script>",
    "<!--",
    "<script",
    "id=\"samspil-draft\"",
    "&lt;",
    "\u{2028}",
];

/// A number below `end`.
pub fn below(rng: &mut TestRng, end: usize) -> usize {
    let end = u32::try_from(end.max(1)).unwrap();
    (rng.next_u32() % end) as usize
}

fn pick<'a, T>(rng: &mut TestRng, items: &'a [T]) -> &'a T {
    &items[below(rng, items.len())]
}

/// Random bytes, or pieces of JSON in any order.
pub fn noise(rng: &mut TestRng) -> Vec<u8> {
    let length = below(rng, 64);
    if below(rng, 2) == 0 {
        let mut bytes = vec![0; length];
        rng.fill_bytes(&mut bytes);
        return bytes;
    }
    (0..length)
        .flat_map(|_| pick(rng, &PIECES).bytes())
        .collect()
}

/// Damages bytes: flips, truncates, duplicates, inserts.
pub fn damage_bytes(rng: &mut TestRng, bytes: &mut Vec<u8>) {
    let at = below(rng, bytes.len());
    let end = (at + 1 + below(rng, 40)).min(bytes.len());
    match below(rng, 6) {
        _ if bytes.is_empty() => {}
        0 => bytes[at] ^= 1 << below(rng, 8),
        1 => bytes[at] = rng.next_u32().to_le_bytes()[0],
        2 => bytes.truncate(at),
        3 => drop(bytes.drain(at..end)),
        4 => {
            let copy = bytes[at..end].to_vec();
            bytes.splice(at..at, copy);
        }
        _ => {
            let piece = pick(rng, &PIECES);
            bytes.splice(at..at, piece.bytes());
        }
    }
}

/// Damages a value somewhere: removes, swaps, renames, replaces.
pub fn damage_value(rng: &mut TestRng, file: &mut Value) {
    let mut places = Vec::new();
    collect(file, "", &mut places);
    let [from, to, name] = [0; 3].map(|_| pick(rng, &places).clone());
    let other = file.pointer(&from).cloned().unwrap_or_default();
    let renamed = name.rsplit('/').next().unwrap_or_default().to_owned();
    let foreign = foreign(rng);
    let Some(target) = file.pointer_mut(&to) else {
        return;
    };
    match (below(rng, 7), target) {
        (0, target) => *target = foreign,
        (5, target) => *target = nested(target.take(), below(rng, 140)),
        // A duplicate of a row with the same id.
        (6, Value::Array(items)) if !items.is_empty() => {
            items.push(items[below(rng, items.len())].clone());
        }
        (1, Value::Object(fields)) => {
            let key = fields.keys().nth(below(rng, fields.len())).cloned();
            let value = key.and_then(|key| fields.remove(&key));
            fields.insert(renamed, value.unwrap_or(foreign));
        }
        (2, Value::Object(fields)) => drop(fields.insert(renamed, other)),
        (_, Value::Array(items)) => items.push(other),
        (_, target) => *target = other,
    }
}

/// A value inside this many nested lists.
fn nested(value: Value, levels: usize) -> Value {
    (0..levels).fold(value, |within, _| Value::Array(vec![within]))
}

fn collect(value: &Value, place: &str, places: &mut Vec<String>) {
    places.push(place.to_owned());
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                collect(value, &format!("{place}/{key}"), places);
            }
        }
        Value::Array(items) => {
            for (at, value) in items.iter().enumerate() {
                collect(value, &format!("{place}/{at}"), places);
            }
        }
        _ => {}
    }
}

/// A value that occurs in no file of the app.
fn foreign(rng: &mut TestRng) -> Value {
    let values = [
        json!(null),
        json!(true),
        json!(-1),
        json!(u64::MAX),
        json!(1e300),
        json!(""),
        json!("æ\u{0}\u{feff}"),
        json!("2026-02-30"),
        json!("+262142-12-31"),
        json!("-262143-01-01T00:00:00+23:59"),
        json!("23:59:60"),
        json!("9999/00"),
        json!([]),
        json!({}),
        json!([[], [{}]]),
        json!({"idea": {}, "record": {}}),
    ];
    pick(rng, &values).clone()
}

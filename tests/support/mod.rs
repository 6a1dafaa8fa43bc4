//! Helpers shared by the tests of files. No test uses all of them.
#![allow(dead_code)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

pub mod annexes;
pub mod answers;
pub mod damage;
pub mod drafts;
pub mod edits;
pub mod small;
pub mod values;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// A path in the repository.
pub fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// All JSON files in a folder of the repository, sorted by path.
pub fn json_files(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![repository(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "json") {
                found.push((path.clone(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "no files in {folder}");
    found
}

/// The samples, and the frozen files of all released versions.
pub fn samples() -> Vec<(PathBuf, String)> {
    let mut files = json_files("tests/samples");
    files.extend(json_files("tests/frozen"));
    files
}

/// The sample plan with every field filled.
pub fn full_plan() -> Value {
    json_file("tests/samples/plan.json")
}

/// The sample annex with every field filled.
pub fn full_annex() -> Value {
    json_file("tests/samples/annex.json")
}

/// A JSON file of the repository.
pub fn json_file(path: &str) -> Value {
    let text = fs::read_to_string(repository(path)).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// Compares two files and names the first difference.
#[track_caller]
pub fn assert_same(left: &Value, right: &Value) {
    if let Some(place) = difference(left, right) {
        panic!("the files differ at `{place}`");
    }
}

fn difference(left: &Value, right: &Value) -> Option<String> {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => left
            .keys()
            .chain(right.keys())
            .find_map(|key| within(key, left.get(key), right.get(key))),
        (Value::Array(left), Value::Array(right)) => (0..left.len().max(right.len()))
            .find_map(|at| within(&at.to_string(), left.get(at), right.get(at))),
        _ => (left != right).then(|| format!(" ({left} or {right})")),
    }
}

fn within(name: &str, left: Option<&Value>, right: Option<&Value>) -> Option<String> {
    let place = match (left, right) {
        (Some(left), Some(right)) => difference(left, right)?,
        _ => " (only in one)".to_owned(),
    };
    Some(format!("/{name}{place}"))
}

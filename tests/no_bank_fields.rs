//! Bank and account number are filled in by hand on the printed agreement. No file, record or link
//! contains them, because there is no field for them.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on is a failed test"
)]

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

const WORDS: [&str; 4] = ["bank", "konto", "account", "iban"];

fn is_suspicious(field: &str) -> bool {
    let field = field.to_lowercase();
    WORDS.iter().any(|word| field.contains(word))
}

/// The keys of all objects inside a value. In a schema these include every field name.
fn keys(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                found.push(key.clone());
                keys(value, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| keys(item, found)),
        _ => {}
    }
}

/// The names in front of a colon in the source, which include all field names.
fn fields(source: &str) -> impl Iterator<Item = &str> {
    source.lines().filter_map(|line| {
        let (before, _) = line.split_once(':')?;
        let name = before.split_whitespace().last()?;
        let is_name = name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        is_name.then_some(name)
    })
}

fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn sources(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else {
            found.push(fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn no_schema_has_a_field_for_a_bank_or_an_account() {
    let mut found = Vec::new();
    keys(&samspil::files::schema(), &mut found);
    for entry in fs::read_dir(repository("public/schema")).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        keys(&serde_json::from_str(&text).unwrap(), &mut found);
    }
    assert!(found.iter().any(|key| key == "school_year"), "{found:?}");
    found.retain(|key| is_suspicious(key));
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn no_stored_type_has_a_field_for_a_bank_or_an_account() {
    let mut all = Vec::new();
    for folder in ["src/domain", "src/files", "src/state"] {
        sources(&repository(folder), &mut all);
    }
    let mut found: Vec<&str> = all.iter().flat_map(|source| fields(source)).collect();
    for known in ["signatory", "draft", "reason"] {
        assert!(found.contains(&known), "the search finds no {known}");
    }
    found.retain(|field| is_suspicious(field));
    assert!(found.is_empty(), "{found:?}");
}

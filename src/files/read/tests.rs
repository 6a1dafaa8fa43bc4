//! The chain of migrations with the whole of reading: a fictitious version 0 in which names, types and
//! positions of fields differ from version 1.

use serde_json::{Value, json};

use super::super::version::Migration;
use super::super::write_draft;
use super::*;

const STEPS: [Migration; 1] = [from_version_0];
const FROM_0: Chain = Chain {
    oldest: 0,
    steps: &STEPS,
};

const PLAN: &str = include_str!("../../../tests/frozen/v1/plan.json");
const ANNEX: &str = include_str!("../../../tests/frozen/v1/annex.json");

/// In version 0 the title is in the body under another name, and the ids of revisions are one text.
fn from_version_0(mut file: Value) -> Result<Value, FileError> {
    let name = file.pointer_mut("/body/name").map(Value::take);
    let name =
        name.ok_or_else(|| FileError::wrong("body.name", Reason::expected(Expected::Text)))?;
    let lineage = file.get("lineage").and_then(Value::as_str).unwrap_or("");
    let lineage: Vec<&str> = lineage.split_whitespace().collect();
    let lineage = json!(lineage);
    if let Some(fields) = file.as_object_mut() {
        fields.insert("title".to_owned(), name);
        fields.insert("lineage".to_owned(), lineage);
    }
    if let Some(body) = file.get_mut("body").and_then(Value::as_object_mut) {
        body.remove("name");
    }
    Ok(file)
}

/// Converts a file of version 1 to version 0.
fn version_0(file: &str) -> Value {
    let mut file: Value = serde_json::from_str(file).unwrap_or_default();
    let title = file.get_mut("title").map(Value::take);
    let lineage = file.get("lineage").and_then(Value::as_array);
    let ids = lineage.into_iter().flatten().filter_map(Value::as_str);
    let lineage = ids.collect::<Vec<_>>().join(" ");
    if let Some(body) = file.get_mut("body").and_then(Value::as_object_mut) {
        body.insert("name".to_owned(), title.unwrap_or_default());
    }
    if let Some(fields) = file.as_object_mut() {
        fields.remove("title");
        fields.insert("lineage".to_owned(), lineage.into());
        fields.insert("version".to_owned(), 0.into());
    }
    file
}

fn read_from_0(file: &str) -> Result<Vec<Draft>, FileError> {
    read_strictly(&FROM_0, file.as_bytes())
}

#[test]
fn a_file_of_version_0_is_migrated() {
    for file in [PLAN, ANNEX] {
        let migrated = read_from_0(&version_0(file).to_string());
        assert!(migrated.as_ref().is_ok_and(|drafts| drafts.len() == 1));
        assert_eq!(migrated, read(file.as_bytes()));
        let written = migrated
            .ok()
            .and_then(|drafts| write_draft(drafts.first()?).ok());
        let written: Option<Value> = written.and_then(|text| serde_json::from_str(&text).ok());
        assert_eq!(written, serde_json::from_str(file).ok());
    }
}

#[test]
fn a_collection_can_have_drafts_of_several_versions() {
    let newer: Value = serde_json::from_str(ANNEX).unwrap_or_default();
    let drafts = [version_0(PLAN), newer];
    for version in [0, 1] {
        let file = json!({
            "format": "samspil", "version": version, "kind": "collection", "drafts": drafts,
        });
        let both = [read(PLAN.as_bytes()), read(ANNEX.as_bytes())];
        let both: Vec<Draft> = both.into_iter().flatten().flatten().collect();
        assert_eq!(both.len(), 2);
        assert_eq!(read_from_0(&file.to_string()), Ok(both));
    }
}

#[test]
fn a_page_of_version_0_opens_too() {
    let page = format!("<script id=\"samspil-draft\">{}</script>", version_0(PLAN));
    assert_eq!(read_from_0(&page), read(PLAN.as_bytes()));
}

#[test]
fn a_failed_migration_names_the_path() {
    let file = version_0(PLAN).to_string().replace("\"name\"", "\"nom\"");
    let error = FileError::wrong("body.name", Reason::expected(Expected::Text));
    assert_eq!(read_from_0(&file), Err(error));
}

#[test]
fn without_its_migration_version_0_is_refused() {
    let refused = read(version_0(PLAN).to_string().as_bytes());
    let error = FileError::wrong("version", Reason::NoSuchVersion);
    assert_eq!(refused, Err(error));
}

/// Every value of the draft replaced in turn, by one of another type.
fn with_each_value_wrong(file: &Value) -> Vec<Value> {
    let mut all = Vec::new();
    for path in paths(file, "") {
        for wrong in [json!(null), json!(-1), json!("?"), json!([[]])] {
            let mut changed = file.clone();
            if let Some(value) = changed.pointer_mut(&path) {
                *value = wrong;
                all.push(changed);
            }
        }
    }
    all
}

/// The JSON pointers of all values in a value.
fn paths(value: &Value, at: &str) -> Vec<String> {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(key, it)| (key.clone(), it)).collect(),
        Value::Array(items) => (0..).map(|n: usize| n.to_string()).zip(items).collect(),
        _ => Vec::new(),
    };
    let deeper = inner
        .into_iter()
        .flat_map(|(key, it)| paths(it, &format!("{at}/{key}")));
    std::iter::once(at.to_owned()).chain(deeper).collect()
}

#[test]
fn a_stored_record_is_read_or_refused_as_a_file_is() -> Result<(), serde_json::Error> {
    for file in [PLAN, ANNEX] {
        let files = with_each_value_wrong(&serde_json::from_str(file)?);
        let mut refused = 0;
        for file in files.iter().map(Value::to_string).chain([file.to_owned()]) {
            let as_file = read(file.as_bytes()).map(|mut drafts| drafts.remove(0));
            let as_record = read_stored(&file);
            refused += usize::from(as_file.is_err());
            assert_eq!(as_record.as_ref().ok(), as_file.as_ref().ok(), "{file}");
        }
        assert!(refused > 100, "{refused} of {}", files.len());
    }
    Ok(())
}

//! Adds hostile text to every text of a file.

use serde_json::Value;

/// Fields whose value is a key, an id, a date or a choice instead of text.
const NO_TEXT: [&str; 31] = [
    "format",
    "kind",
    "id",
    "created",
    "modified",
    "lineage",
    "school_year",
    "filled_by",
    "direction",
    "start",
    "from",
    "to",
    "due",
    "date",
    "time",
    "signed_on",
    "owner",
    "party",
    "at",
    "status",
    "choice",
    "perspective",
    "section",
    "hidden",
    "finished",
    "annex_links",
    "objectives",
    "target_groups",
    "updated",
    "from_plan",
    "copied_from",
];

/// Appends a hostile text to every text of a file; returns the number of texts.
pub fn with_hostile_texts(file: &Value, hostile: &str) -> (Value, usize) {
    let mut file = file.clone();
    let mut count = 0;
    poison(&mut file, "", hostile, &mut count);
    (file, count)
}

fn poison(value: &mut Value, name: &str, hostile: &str, count: &mut usize) {
    match value {
        Value::String(text) if !NO_TEXT.contains(&name) => {
            text.push_str(hostile);
            *count += 1;
        }
        Value::Array(items) if name != "annex_links" => {
            for item in items {
                poison(item, name, hostile, count);
            }
        }
        Value::Object(fields) => {
            for (key, value) in fields.iter_mut() {
                poison(value, key, hostile, count);
            }
        }
        _ => {}
    }
}

//! Why a value in a file can't be read, in a form that `text` can say in the language of the user.

use serde_json::Value;
use serde_path_to_error::{Path, Segment};

use super::error::clip;

/// Why a value can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A required field is missing.
    Missing {
        field: String,
    },
    /// Something else is expected.
    Expected {
        what: Expected,
        /// The value in the file; empty if it is no single value.
        found: String,
    },
    /// Not one of the known values.
    UnknownChoice {
        found: String,
    },
    /// An id occurs twice in a list.
    SameId,
    /// A custom prompt has the id of a prompt of the worksheet.
    BuiltInId,
    /// An entry of a collection is no draft of this app.
    NotADraft,
    /// There never was a format of this version.
    NoSuchVersion,
    Other,
}

/// What a field should contain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    Text,
    Number,
    YesOrNo,
    List,
    /// An object with fields.
    Group,
    /// A date, a time, or both, that exists.
    DateOrTime,
    Id,
    SchoolYear,
    Rating,
}

impl Reason {
    /// Something else is expected than what the file has, which is not shown.
    pub(super) fn expected(what: Expected) -> Self {
        let found = String::new();
        Self::Expected { what, found }
    }
}

/// The reason behind an error of serde at `path` in `file`. `serde_json` has no codes for its errors, so
/// it is found by the wording, which a test checks. An unknown wording gives [`Reason::Other`].
pub(super) fn reason(path: &Path, error: &serde_json::Error, file: &Value) -> Reason {
    let said = error.to_string();
    let found = value_at(path, file).map(shown).unwrap_or_default();
    if let Some(field) = quoted_after(&said, "missing field `") {
        return Reason::Missing { field: clip(field) };
    }
    if let Some(choice) = quoted_after(&said, "unknown variant `") {
        let found = clip(choice);
        return Reason::UnknownChoice { found };
    }
    match expected(&said) {
        Some(what) => Reason::Expected { what, found },
        None => Reason::Other,
    }
}

fn quoted_after<'a>(said: &'a str, begin: &str) -> Option<&'a str> {
    let (_, rest) = said.split_once(begin)?;
    rest.split_once('`').map(|(name, _)| name)
}

/// Beginnings of what serde, chrono, uuid and the types of `domain` expect. The first match counts.
const EXPECTED: [(&str, Expected); 13] = [
    ("a boolean", Expected::YesOrNo),
    ("a school year", Expected::SchoolYear),
    ("a rating", Expected::Rating),
    ("a formatted UUID", Expected::Id),
    ("a formatted", Expected::DateOrTime),
    ("an RFC 3339", Expected::DateOrTime),
    ("a sequence", Expected::List),
    ("a map", Expected::Group),
    ("struct ", Expected::Group),
    ("string or map", Expected::Text),
    ("a string", Expected::Text),
    ("u", Expected::Number),
    ("i", Expected::Number),
];

/// What chrono says of a text that is no date.
const NO_DATE: [&str; 6] = [
    "input is out of range",
    "no possible date and time",
    "input is not enough",
    "input contains invalid",
    "premature end of input",
    "trailing input",
];

fn expected(said: &str) -> Option<Expected> {
    if NO_DATE.iter().any(|begin| said.starts_with(begin)) {
        return Some(Expected::DateOrTime);
    }
    if said.starts_with("UUID parsing failed") {
        return Some(Expected::Id);
    }
    // The last one: what was found instead is quoted before it, and may contain the word.
    let (_, what) = said.rsplit_once("expected ")?;
    let mut known = EXPECTED.iter();
    known.find_map(|(begin, expected)| what.starts_with(begin).then_some(*expected))
}

/// The value at a path. The last segments may be missing in the file.
fn value_at<'a>(path: &Path, file: &'a Value) -> Option<&'a Value> {
    path.iter().try_fold(file, |value, segment| match segment {
        Segment::Seq { index } => value.get(index),
        Segment::Map { key } => value.get(key),
        Segment::Enum { variant } => value.get(variant),
        Segment::Unknown => None,
    })
}

/// A single value as a user would write it.
fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => clip(text),
        Value::Number(number) => clip(&number.to_string()),
        Value::Bool(bool) => bool.to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) => String::new(),
    }
}

//! What is wrong with a value, and where it stands.

use std::error::Error;
use std::fmt::{self, Display};

use serde_json::Value;

/// A value is not as it must be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mismatch {
    /// Where, such as `tasks[2].due`; empty for the value itself.
    pub path: String,
    /// In English, for whoever mends the file.
    pub reason: String,
}

impl Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.reason)
    }
}

impl Error for Mismatch {}

impl Mismatch {
    pub fn new(reason: impl Display) -> Self {
        Self {
            path: String::new(),
            reason: reason.to_string(),
        }
    }

    /// None of these names.
    pub fn unknown(names: &[&str]) -> Self {
        Self::new(format!("expected one of {}", names.join(", ")))
    }

    pub(super) fn expected(what: &str, value: &Value) -> Self {
        let found = match value {
            Value::Null => "null",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::String(_) => "a text",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        Self::new(format!("expected {what}, found {found}"))
    }

    pub(super) fn in_field(mut self, name: &str) -> Self {
        let is_deeper = !self.path.is_empty() && !self.path.starts_with('[');
        let dot = if is_deeper { "." } else { "" };
        self.path.insert_str(0, dot);
        self.path.insert_str(0, name);
        self
    }

    pub(super) fn in_item(mut self, at: usize) -> Self {
        let dot = if self.path.is_empty() { "" } else { "." };
        self.path.insert_str(0, &format!("[{at}]{dot}"));
        self
    }
}

//! Reading the types of the domain from JSON.
//!
//! `#[derive(FromJson)]` (in `macros/`) writes calls of this file, field by field. `serde` would compile a
//! reader for each type and each place in it, and one that names the place of an error doubles that: it
//! was a fifth of the download. Here a value is taken apart by functions that are the same for all, and
//! an error learns its place on the way out. Writing is `serde`'s.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::{self, Display};
use std::str::FromStr;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
pub use samspil_macros::FromJson;
use serde_json::Value;
use uuid::Uuid;

use super::Extra;

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

/// What can be read from JSON.
pub trait FromJson: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// When the value is not as it must be.
    fn from_json(value: Value) -> Result<Self, Mismatch>;

    /// What it is where nothing stands for it; `None`: something must.
    fn absent() -> Option<Self> {
        None
    }
}

/// What can be the key of an entry.
pub trait FromKey: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// When there is no such key.
    fn from_key(key: String) -> Result<Self, Mismatch>;
}

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

    fn expected(what: &str, value: &Value) -> Self {
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

    fn in_field(mut self, name: &str) -> Self {
        let is_deeper = !self.path.is_empty() && !self.path.starts_with('[');
        let dot = if is_deeper { "." } else { "" };
        self.path.insert_str(0, dot);
        self.path.insert_str(0, name);
        self
    }

    fn in_item(mut self, at: usize) -> Self {
        let dot = if self.path.is_empty() { "" } else { "." };
        self.path.insert_str(0, &format!("[{at}]{dot}"));
        self
    }
}

/// The fields of an object, as far as they are not read yet, and what was wrong with one.
pub struct Fields {
    left: Extra,
    wrong: Option<Mismatch>,
}

impl Fields {
    /// The fields of a value.
    ///
    /// # Errors
    /// When it has none.
    pub fn of(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::Object(left) => Ok(Self { left, wrong: None }),
            other => Err(Mismatch::expected("an object", &other)),
        }
    }

    /// A field that must be there; `None` when it is not, or not as it must be.
    pub fn required<T: FromJson>(&mut self, name: &str) -> Option<T> {
        let read = match self.left.remove(name) {
            Some(value) => within(name, value),
            None => T::absent().ok_or_else(|| Mismatch::new(format!("missing field `{name}`"))),
        };
        self.note(read)
    }

    /// A field that may be absent; what it is then also where it is not as it must be.
    pub fn optional<T: FromJson + Default>(&mut self, name: &str) -> T {
        let value = self.left.remove(name);
        let read = value.map(|value| within(name, value));
        read.and_then(|read| self.note(read)).unwrap_or_default()
    }

    /// All that was not read.
    pub fn rest(self) -> Extra {
        self.left
    }

    /// It is wrong when there is something that was not read.
    pub fn nothing_else(&mut self) {
        let name = self.left.keys().next();
        let unknown = name.map(|name| Mismatch::new(format!("unknown field `{name}`")));
        self.wrong = self.wrong.take().or(unknown);
    }

    /// What was wrong first.
    pub fn wrong(&mut self) -> Option<Mismatch> {
        self.wrong.take()
    }

    fn note<T>(&mut self, read: Result<T, Mismatch>) -> Option<T> {
        match read {
            Ok(value) => Some(value),
            Err(wrong) => {
                self.wrong.get_or_insert(wrong);
                None
            }
        }
    }
}

/// What stands under a name.
///
/// # Errors
/// When it is not as it must be.
pub fn within<T: FromJson>(name: &str, value: Value) -> Result<T, Mismatch> {
    T::from_json(value).map_err(|wrong| wrong.in_field(name))
}

/// The one of these names that a value is.
///
/// # Errors
/// When it is none of them.
pub fn choice(value: Value, names: &'static [&'static str]) -> Result<&'static str, Mismatch> {
    let name = text(value)?;
    let known = names.iter().find(|known| **known == name);
    known.copied().ok_or_else(|| Mismatch::unknown(names))
}

/// The name under which the one field of an object stands, and the field.
///
/// # Errors
/// When it is no such object.
pub fn tagged(
    value: Value,
    names: &'static [&'static str],
) -> Result<(&'static str, Value), Mismatch> {
    let mut fields = Fields::of(value)?.rest().into_iter();
    let (Some((name, content)), None) = (fields.next(), fields.next()) else {
        return Err(Mismatch::unknown(names));
    };
    let known = names.iter().find(|known| **known == name);
    let known = known.ok_or_else(|| Mismatch::unknown(names))?;
    Ok((known, content))
}

fn text(value: Value) -> Result<String, Mismatch> {
    match value {
        Value::String(text) => Ok(text),
        other => Err(Mismatch::expected("a text", &other)),
    }
}

fn parsed<T: FromStr<Err: Display>>(value: Value) -> Result<T, Mismatch> {
    text(value)?.parse().map_err(Mismatch::new)
}

fn items(value: Value) -> Result<Vec<Value>, Mismatch> {
    match value {
        Value::Array(items) => Ok(items),
        other => Err(Mismatch::expected("a list", &other)),
    }
}

/// Reads each item of a list and hands it on.
fn each<T: FromJson>(value: Value, mut take: impl FnMut(T)) -> Result<(), Mismatch> {
    for (at, item) in items(value)?.into_iter().enumerate() {
        take(T::from_json(item).map_err(|wrong| wrong.in_item(at))?);
    }
    Ok(())
}

fn whole(value: &Value) -> Result<u64, Mismatch> {
    let number = value.as_u64();
    number.ok_or_else(|| Mismatch::expected("a whole number", value))
}

impl FromJson for String {
    fn from_json(value: Value) -> Result<Self, Mismatch> {
        text(value)
    }
}

impl FromJson for Cow<'static, str> {
    fn from_json(value: Value) -> Result<Self, Mismatch> {
        text(value).map(Cow::Owned)
    }
}

impl FromJson for bool {
    fn from_json(value: Value) -> Result<Self, Mismatch> {
        let known = value.as_bool();
        known.ok_or_else(|| Mismatch::expected("true or false", &value))
    }
}

impl FromJson for u64 {
    fn from_json(value: Value) -> Result<Self, Mismatch> {
        whole(&value)
    }
}

impl FromJson for u8 {
    fn from_json(value: Value) -> Result<Self, Mismatch> {
        whole(&value)?.try_into().map_err(Mismatch::new)
    }
}

impl FromJson for usize {
    fn from_json(value: Value) -> Result<Self, Mismatch> {
        whole(&value)?.try_into().map_err(Mismatch::new)
    }
}

impl FromJson for Uuid {
    fn from_json(value: Value) -> Result<Self, Mismatch> {
        parsed(value)
    }
}

impl FromJson for NaiveDate {
    fn from_json(value: Value) -> Result<Self, Mismatch> {
        parsed(value)
    }
}

impl FromJson for NaiveTime {
    fn from_json(value: Value) -> Result<Self, Mismatch> {
        parsed(value)
    }
}

impl FromJson for DateTime<Utc> {
    fn from_json(value: Value) -> Result<Self, Mismatch> {
        parsed(value)
    }
}

impl<T: FromJson> FromJson for Option<T> {
    fn from_json(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::Null => Ok(None),
            value => T::from_json(value).map(Some),
        }
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(value: Value) -> Result<Self, Mismatch> {
        let mut list = Self::new();
        each(value, |item| list.push(item))?;
        Ok(list)
    }
}

impl<T: FromJson + Ord> FromJson for BTreeSet<T> {
    fn from_json(value: Value) -> Result<Self, Mismatch> {
        let mut set = Self::new();
        each(value, |item| {
            set.insert(item);
        })?;
        Ok(set)
    }
}

impl<K: FromKey + Ord, T: FromJson> FromJson for BTreeMap<K, T> {
    fn from_json(value: Value) -> Result<Self, Mismatch> {
        let mut map = Self::new();
        for (key, value) in Fields::of(value)?.rest() {
            let value = within(&key, value);
            let known = K::from_key(key.clone()).map_err(|wrong| wrong.in_field(&key))?;
            map.insert(known, value?);
        }
        Ok(map)
    }
}

impl FromKey for String {
    fn from_key(key: String) -> Result<Self, Mismatch> {
        Ok(key)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[derive(Debug, PartialEq, FromJson)]
    #[serde(rename_all = "kebab-case")]
    enum Kind {
        OneThing,
        Other,
    }

    #[derive(Debug, PartialEq, FromJson)]
    #[serde(rename_all = "kebab-case")]
    enum Held {
        Text(String),
        Numbers(Vec<u8>),
    }

    #[derive(Debug, PartialEq, FromJson)]
    struct Thing {
        name: String,
        kind: Option<Kind>,
        #[serde(default)]
        held: Vec<Held>,
        #[serde(flatten)]
        rest: Extra,
        last: bool,
    }

    #[derive(Debug, PartialEq, FromJson)]
    #[serde(deny_unknown_fields)]
    struct Closed {
        things: BTreeMap<String, Thing>,
    }

    fn wrong(value: Value) -> (String, String) {
        let Err(wrong) = Closed::from_json(json!({ "things": { "a": value } })) else {
            return <_>::default();
        };
        (wrong.path, wrong.reason)
    }

    #[test]
    fn what_is_there_is_read_and_what_is_not_known_is_kept() {
        let value = json!({
            "name": "Å", "kind": "one-thing", "last": true, "more": [1],
            "held": [{ "text": "b" }, { "numbers": [1, 255] }],
        });
        let thing = Thing::from_json(value);
        let expected = Thing {
            name: "Å".to_owned(),
            kind: Some(Kind::OneThing),
            held: vec![Held::Text("b".to_owned()), Held::Numbers(vec![1, 255])],
            rest: [("more".to_owned(), json!([1]))].into_iter().collect(),
            last: true,
        };
        assert_eq!(thing, Ok(expected));
        let least = Thing::from_json(json!({ "name": "", "last": false }));
        assert!(least.is_ok_and(|least| least.kind.is_none() && least.held.is_empty()));
    }

    #[test]
    fn an_error_knows_its_place() {
        for (value, path) in [
            (json!(7), "things.a"),
            (json!({ "last": true }), "things.a"),
            (json!({ "name": 7, "last": true }), "things.a.name"),
            (json!({ "name": "", "kind": "no" }), "things.a.kind"),
            (json!({ "name": "", "held": {} }), "things.a.held"),
            (json!({ "name": "", "held": ["text"] }), "things.a.held[0]"),
            (
                json!({ "name": "", "held": [{ "no": 1 }] }),
                "things.a.held[0]",
            ),
            (
                json!({ "name": "", "held": [{ "text": "", "x": 1 }] }),
                "things.a.held[0]",
            ),
            (
                json!({ "name": "", "held": [{ "numbers": [1, 256] }] }),
                "things.a.held[0].numbers[1]",
            ),
            (
                json!({ "name": "", "held": [{ "numbers": [1.5] }] }),
                "things.a.held[0].numbers[0]",
            ),
        ] {
            assert_eq!(wrong(value).0, path);
        }
        assert_eq!(wrong(json!({ "last": true })).1, "missing field `name`");
        assert_eq!(wrong(json!(7)).1, "expected an object, found a number");
        let more = Closed::from_json(json!({ "things": {}, "more": 1 }));
        assert_eq!(
            more.map_err(|wrong| wrong.reason),
            Err("unknown field `more`".to_owned())
        );
    }
}

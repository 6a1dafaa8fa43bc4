//! Objects: their fields one by one, and the ones of which there is one of several.

use serde_json::Value;

use super::values::text;
use super::{FromJson, Mismatch};
use crate::domain::Extra;

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

//! The values that types are made of.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::str::FromStr;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde_json::Value;
use uuid::Uuid;

use super::{Fields, FromJson, FromKey, Mismatch, within};

pub(super) fn text(value: Value) -> Result<String, Mismatch> {
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

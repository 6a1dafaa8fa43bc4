//! Reading the types of the domain from JSON.
//!
//! `#[derive(FromJson)]` (in `macros/`) writes calls of this folder, field by field. `serde` would compile a
//! reader for each type and each place in it, and one that names the place of an error doubles that: it
//! was a fifth of the download. Here a value is taken apart by functions that are the same for all, and
//! an error learns its place on the way out. Writing is `serde`'s.

mod fields;
mod mismatch;
mod values;

pub use samspil_macros::FromJson;
use serde_json::Value;

pub use fields::{Fields, choice, tagged, within};
pub use mismatch::Mismatch;

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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::*;
    use crate::domain::Extra;

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

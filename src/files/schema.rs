//! The JSON Schema of the files, for other programs and for tests. Not part of the app.
//!
//! It is derived from the types. `tests/schema.rs` compares it with
//! `public/schema/samspil-<version>.schema.json`, and updates that file on request.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use super::envelope::{Collection, Envelope};
use super::{COLLECTION, FORMAT, VERSION};
use crate::domain::{Annex, DraftKind, Plan, WorksheetBody};

type PlanFile = Envelope<Plan>;
type AnnexFile = Envelope<Annex>;
type WorksheetFile = Envelope<WorksheetBody>;

/// A file of one draft of any kind.
enum DraftFile {}

impl JsonSchema for DraftFile {
    fn schema_name() -> Cow<'static, str> {
        "DraftFile".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A file of one draft. Its kind says which.",
            "oneOf": [
                generator.subschema_for::<PlanFile>(),
                generator.subschema_for::<AnnexFile>(),
                generator.subschema_for::<WorksheetFile>(),
            ],
        })
    }
}

/// The schema of a file with one draft or many.
pub fn schema() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let draft = generator.subschema_for::<DraftFile>();
    let collection = generator.subschema_for::<Collection<DraftFile>>();
    let mut definitions = Value::Object(generator.take_definitions(true));
    for (kind, file) in [
        (DraftKind::Plan, "PlanFile"),
        (DraftKind::Annex, "AnnexFile"),
        (DraftKind::Worksheet, "WorksheetFile"),
    ] {
        let description = format!("A file of one draft of the kind `{}`.", kind.key());
        fix_kind(&mut definitions, file, kind.key());
        put(&mut definitions, file, "description", json!(description));
    }
    fix_kind(&mut definitions, "Collection", COLLECTION);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:samspil:file:{VERSION}"),
        "title": "Samspil file",
        "description": "A collaboration plan of a school and an external learning environment, \
            the yearly annex (Bilag 1) of an eTwinning ambassador, a worksheet that stands alone, or a collection of such drafts. \
            Unknown fields of a draft and of its parts are kept; those of a \
            collection are not, because it ends when its drafts are taken out of it.",
        "oneOf": [draft, collection],
        "$defs": definitions,
    })
}

/// Pins the fields that identify a file of this kind.
fn fix_kind(definitions: &mut Value, definition: &str, kind: &str) {
    let fixed = [
        ("format", json!(FORMAT)),
        ("version", json!(VERSION)),
        ("kind", json!(kind)),
    ];
    for (field, value) in fixed {
        let place = format!("/{definition}/properties/{field}");
        if let Some(Value::Object(field)) = definitions.pointer_mut(&place) {
            field.retain(|key, _| key == "description");
            field.insert("const".to_owned(), value);
        }
    }
}

/// Adds a keyword to a definition that the types do not express.
fn put(definitions: &mut Value, definition: &str, keyword: &str, value: Value) {
    if let Some(Value::Object(definition)) = definitions.get_mut(definition) {
        definition.insert(keyword.to_owned(), value);
    }
}

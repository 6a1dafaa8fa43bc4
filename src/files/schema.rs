//! The JSON Schema of our files, for other programs and for the tests. Nothing of it is in the app.
//!
//! It is derived from the types. `public/schema/samspil-<version>.schema.json` is
//! what it says; `tests/schema.rs` compares both, and rewrites the file on request.

use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use super::envelope::{Collection, Envelope};
use super::{COLLECTION, FORMAT, VERSION};
use crate::domain::{DraftKind, Plan};

type PlanFile = Envelope<Plan>;

/// The schema of a file, be it of one draft or of many.
pub fn schema() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let plan = generator.subschema_for::<PlanFile>();
    let collection = generator.subschema_for::<Collection<PlanFile>>();
    let mut definitions = Value::Object(generator.take_definitions(true));
    fix_kind(&mut definitions, "PlanFile", DraftKind::Plan.key());
    fix_kind(&mut definitions, "Collection", COLLECTION);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:samspil:file:{VERSION}"),
        "title": "Samspil file",
        "description": "A collaboration plan of a school and an external learning environment, \
            or a collection of such plans. Unknown fields of a plan and of its parts are kept.",
        "oneOf": [plan, collection],
        "$defs": definitions,
    })
}

/// Pins the fields by which a file of this kind is known.
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

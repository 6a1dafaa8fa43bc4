//! The frozen files: one full draft of each kind for each released version, never edited. They
//! represent the files of users.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use std::collections::BTreeSet;

use samspil::files::{VERSION, schema};
use serde_json::{Value, json};

/// The hash of each frozen file. A new version adds lines; existing ones never change.
const FROZEN: [(&str, u64); 19] = [
    ("v1/annex-handed-over.json", 0x4c28_3420_7122_eb0f),
    ("v1/annex-sent.json", 0x88ee_34eb_03ea_1281),
    ("v1/annex.json", 0x9896_5148_96f1_2023),
    ("v1/plan-begun.json", 0x7d87_bc28_bf58_7253),
    ("v1/plan-borrowed.json", 0x5711_b015_2a75_c49b),
    ("v1/plan-comments.json", 0x7a18_16a3_bdc2_07b0),
    ("v1/plan-handed-over.json", 0x71bb_1db4_f429_9c01),
    ("v1/plan-inbound.json", 0xcdd4_a9c6_6c38_902e),
    ("v1/plan-kinds.json", 0xd073_3845_7409_fd12),
    ("v1/plan-meeting.json", 0x61a5_282d_7f9c_40fd),
    ("v1/plan-next-year.json", 0x4f4d_a248_262f_d027),
    ("v1/plan-sent.json", 0x7bad_5a3c_eb91_3c75),
    ("v1/plan-worksheets.json", 0x860b_ffab_56d6_1a35),
    ("v1/plan.json", 0xd7f2_b1ac_c555_4519),
    ("v1/worksheet-comments.json", 0x54f5_1312_c79f_9f84),
    ("v1/worksheet-handed-over.json", 0xd17f_7e92_017c_da9b),
    ("v1/worksheet-own.json", 0xae25_4edf_021c_ce8c),
    ("v1/worksheet-sent.json", 0x7320_ee2f_52dd_88ba),
    ("v1/worksheet.json", 0xb9f9_779e_21e1_b5d4),
];

#[test]
fn frozen_files_are_never_edited() {
    let found = support::json_files("tests/frozen");
    let folder = support::repository("tests/frozen");
    let found: Vec<(String, u64)> = found
        .iter()
        .map(|(path, text)| {
            let name = path.strip_prefix(&folder).unwrap().to_str().unwrap();
            (name.replace('\\', "/"), fnv(text))
        })
        .collect();
    let frozen: Vec<(String, u64)> = FROZEN.map(|(name, sum)| (name.to_owned(), sum)).to_vec();
    assert_eq!(found, frozen);
}

/// FNV-1a, which is enough to detect a change.
fn fnv(text: &str) -> u64 {
    let step = |sum: u64, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    text.bytes().fold(0xcbf2_9ce4_8422_2325, step)
}

#[test]
fn every_version_has_a_file_of_each_kind() {
    for version in 1..=VERSION {
        let files = support::json_files(&format!("tests/frozen/v{version}"));
        let kinds: BTreeSet<String> = files.iter().map(|(_, text)| kind(text)).collect();
        assert_eq!(
            kinds.iter().map(String::as_str).collect::<Vec<_>>(),
            ["annex", "plan", "worksheet"]
        );
    }
}

fn kind(text: &str) -> String {
    let file: Value = serde_json::from_str(text).unwrap();
    file["kind"].as_str().unwrap().to_owned()
}

#[test]
fn the_frozen_files_of_this_version_have_every_field_and_enum_value() {
    let schema = schema();
    let mut all = Fields::new(&schema);
    let mut present = Fields::new(&schema);
    let file_of = |kind: &str| match kind {
        "plan" => json!({ "$ref": "#/$defs/PlanFile" }),
        "worksheet" => json!({ "$ref": "#/$defs/WorksheetBodyFile" }),
        _ => json!({ "$ref": "#/$defs/AnnexFile" }),
    };
    for kind in ["plan", "annex", "worksheet"] {
        all.expect(&file_of(kind), "");
    }
    for (_, text) in support::json_files(&format!("tests/frozen/v{VERSION}")) {
        let file: Value = serde_json::from_str(&text).unwrap();
        present.collect(&file, &file_of(&kind(&text)), "");
    }
    let missing: Vec<&String> = all.found.difference(&present.found).collect();
    assert!(
        all.found.len() > 150,
        "only {} are looked for",
        all.found.len()
    );
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Fields and enum values by schema definition.
struct Fields<'a> {
    schema: &'a Value,
    found: BTreeSet<String>,
}

impl<'a> Fields<'a> {
    fn new(schema: &'a Value) -> Self {
        let found = BTreeSet::new();
        Self { schema, found }
    }

    /// The definition that a schema node refers to, with its name.
    fn resolve(&self, node: &Value, name: &str) -> (Value, String) {
        let Some(reference) = node["$ref"].as_str() else {
            return (node.clone(), name.to_owned());
        };
        let definition = self.schema.pointer(reference.trim_start_matches('#'));
        let name = reference.rsplit('/').next().unwrap_or_default();
        (definition.unwrap().clone(), name.to_owned())
    }

    /// Collects all fields and values of a schema node and the nodes below it.
    fn expect(&mut self, node: &Value, name: &str) {
        let (node, name) = self.resolve(node, name);
        for choice in choices(&node) {
            self.found.insert(format!("{name} = {choice}"));
        }
        for (field, value) in node["properties"].as_object().into_iter().flatten() {
            if self.found.insert(format!("{name}.{field}")) {
                self.expect(value, &format!("{name}.{field}"));
            }
        }
        for below in below(&node) {
            self.expect(&below, &name);
        }
    }

    /// Collects those that occur in a value.
    fn collect(&mut self, value: &Value, node: &Value, name: &str) {
        let (node, name) = self.resolve(node, name);
        if choices(&node).contains(value) {
            self.found.insert(format!("{name} = {value}"));
        }
        for (field, within) in node["properties"].as_object().into_iter().flatten() {
            if let Some(value) = value.get(field) {
                self.found.insert(format!("{name}.{field}"));
                self.collect(value, within, &format!("{name}.{field}"));
            }
        }
        for alternative in alternatives(&node) {
            if self.is_valid(value, &alternative) {
                self.collect(value, &alternative, &name);
            }
        }
        for item in value.as_array().into_iter().flatten() {
            self.collect(item, &node["items"], &name);
        }
        let entries = node["additionalProperties"].is_object();
        for entry in value.as_object().filter(|_| entries).into_iter().flatten() {
            self.collect(entry.1, &node["additionalProperties"], &name);
        }
    }

    fn is_valid(&self, value: &Value, node: &Value) -> bool {
        let schema = json!({ "$defs": self.schema["$defs"], "allOf": [node] });
        jsonschema::is_valid(&schema, value)
    }
}

/// The values of an enum.
fn choices(node: &Value) -> Vec<Value> {
    let listed = node["enum"].as_array().cloned().unwrap_or_default();
    let alone = node.get("const").filter(|value| value.is_string());
    listed.into_iter().chain(alone.cloned()).collect()
}

fn alternatives(node: &Value) -> Vec<Value> {
    let lists = ["oneOf", "anyOf"].map(|list| node[list].as_array().cloned());
    lists.into_iter().flatten().flatten().collect()
}

/// The child nodes of a schema node other than its fields.
fn below(node: &Value) -> Vec<Value> {
    let within = ["items", "additionalProperties"].map(|key| node[key].clone());
    let objects = within.into_iter().filter(Value::is_object);
    alternatives(node).into_iter().chain(objects).collect()
}

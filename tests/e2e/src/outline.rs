//! The page as a screen reader gets it: the browser's accessibility tree as a readable outline, kept
//! in a file.

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::{Session, at};

/// Roles of containers that a screen reader does not announce.
const SILENT: [&str; 5] = ["none", "generic", "LabelText", "Legend", "rowgroup"];

/// Roles that are skipped with all their children.
const LEFT_OUT: [&str; 3] = ["InlineTextBox", "LineBreak", "ListMarker"];

/// Roles whose text is announced with what they name.
const LABELS: [&str; 2] = ["LabelText", "Legend"];

/// The properties of a node that are part of the outline.
const STATES: [&str; 11] = [
    "level", "expanded", "checked", "pressed", "disabled", "readonly", "required", "invalid",
    "haspopup", "live", "modal",
];

impl Session {
    /// The accessibility tree below the element that a selector names, one line for each thing.
    ///
    /// # Errors
    /// When there is no such element, or the browser has no such tree.
    pub async fn outline(&self, selector: &str) -> Result<String> {
        let cdp = self.driver.cdp();
        cdp.send_raw("Accessibility.enable", json!({})).await?;
        let document = cdp
            .send_raw("DOM.getDocument", json!({ "depth": 0 }))
            .await?;
        let root = at(at(&document, "/root"), "/nodeId");
        let place = json!({ "nodeId": root, "selector": selector });
        let place = cdp.send_raw("DOM.querySelector", place).await?;
        let node = json!({ "nodeId": at(&place, "/nodeId") });
        let node = cdp.send_raw("DOM.describeNode", node).await?;
        let root = at(&node, "/node/backendNodeId").clone();
        let tree = cdp
            .send_raw("Accessibility.getFullAXTree", json!({}))
            .await?;
        let nodes = at(&tree, "/nodes").as_array().context("a tree")?;
        let by_id: BTreeMap<&str, &Value> = nodes
            .iter()
            .filter_map(|node| Some((node["nodeId"].as_str()?, node)))
            .collect();
        let root = nodes
            .iter()
            .find(|node| node["backendDOMNodeId"] == root)
            .with_context(|| format!("{selector} is not in the tree"))?;
        let mut outline = String::new();
        write(root, Some(""), &by_id, 0, &mut outline);
        Ok(outline)
    }
}

/// `outer` is the name of the parent, `None` for a label: a text inside what it names would be there
/// twice.
fn write(
    node: &Value,
    outer: Option<&str>,
    all: &BTreeMap<&str, &Value>,
    depth: usize,
    outline: &mut String,
) {
    let role = at(node, "/role/value").as_str().unwrap_or_default();
    let name = name(node);
    let is_named = |name: &str| outer.is_none_or(|outer| outer.contains(name));
    if LEFT_OUT.contains(&role) || (role == "StaticText" && is_named(&name)) {
        return;
    }
    let line = line(node, role, &name);
    if let Some(line) = &line {
        outline.push_str(&"  ".repeat(depth));
        outline.push_str(line);
        outline.push('\n');
    }
    // The value of a field is in the line of the field.
    let children = node["childIds"].as_array().filter(|_| role != "textbox");
    let (outer, depth) = match line {
        _ if LABELS.contains(&role) => (None, depth),
        Some(_) => (Some(name.as_str()), depth + 1),
        None => (outer, depth),
    };
    for child in children.into_iter().flatten() {
        if let Some(child) = child.as_str().and_then(|id| all.get(id)) {
            write(child, outer, all, depth, outline);
        }
    }
}

fn name(node: &Value) -> String {
    // The browser names a cell by all of its content, which follows anyway.
    if at(node, "/role/value") == "cell" {
        return String::new();
    }
    let name = at(node, "/name/value").as_str().unwrap_or_default();
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `None` for a node that is not announced.
fn line(node: &Value, role: &str, name: &str) -> Option<String> {
    if node["ignored"] == json!(true) || (SILENT.contains(&role) && name.is_empty()) {
        return None;
    }
    if role == "StaticText" {
        return (!name.is_empty()).then(|| format!("\"{name}\""));
    }
    let mut parts = vec![role.to_owned()];
    if !name.is_empty() {
        parts.push(format!("\"{name}\""));
    }
    if let Some(value) = at(node, "/value/value")
        .as_str()
        .filter(|it| !it.is_empty())
    {
        let value: String = value.chars().take(60).collect();
        parts.push(format!("= \"{}\"", value.replace('\n', " ⏎ ")));
    }
    let description = at(node, "/description/value").as_str();
    parts.extend(
        description
            .filter(|it| !it.is_empty())
            .map(|it| format!("({it})")),
    );
    let properties = node["properties"].as_array().into_iter().flatten();
    parts.extend(properties.filter_map(state));
    Some(parts.join(" "))
}

/// A state is left out when it is off, except where it could be turned on.
fn state(property: &Value) -> Option<String> {
    const CAN_BE_ON: [&str; 3] = ["expanded", "checked", "pressed"];
    let name = property["name"].as_str()?;
    let value = at(property, "/value/value");
    let value = value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned);
    let is_off = value == "false" || value.is_empty();
    let is_said = STATES.contains(&name) && (!is_off || CAN_BE_ON.contains(&name));
    is_said.then(|| format!("[{name} {value}]"))
}

/// The outline is the one in the file; `SAMSPIL_BLESS=1` writes the file instead.
///
/// # Errors
/// When it is another.
pub fn same_as_file(name: &str, outline: &str) -> Result<()> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("snapshots/{name}.txt"));
    if env::var_os("SAMSPIL_BLESS").is_some() {
        return Ok(fs::write(path, outline)?);
    }
    let kept = fs::read_to_string(&path).with_context(|| format!("no {}", path.display()))?;
    let first = kept
        .lines()
        .zip(outline.lines())
        .find(|(kept, is)| kept != is);
    ensure!(
        kept == outline,
        "{name} is heard differently (SAMSPIL_BLESS=1 writes the file), first at {first:?}"
    );
    Ok(())
}

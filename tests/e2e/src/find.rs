//! Finding things by what they are and how they are called.

use anyhow::{Result, bail};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

/// What a thing on the page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A card with a heading, such as a prompt.
    Article,
    /// A check box.
    Box,
    Button,
    /// Something to type in.
    Field,
    /// A part that unfolds, named by its summary.
    Fold,
    /// Fields with a legend.
    Group,
    Heading,
    /// An entry of a list.
    Item,
    Link,
    /// One of a list in the browser's own menu.
    Menu,
    Option,
    Radio,
    /// A part of the page with a heading or a label.
    Region,
    /// A row of a table, named by its beginning.
    Row,
    /// What unfolds a fold.
    Summary,
    Table,
}

/// A role with a name.
pub type Step = (Role, String);

/// The one thing at the end of this path, scrolled to the middle of the window.
pub async fn find(driver: &WebDriver, path: &[Step]) -> Result<WebElement> {
    let script = concat!(include_str!("names.js"), include_str!("find.js"));
    let found = driver.execute(script, [arguments(path)]).await?;
    if let Some(problem) = found.json().as_str() {
        bail!("{problem}");
    }
    Ok(found.element()?)
}

fn arguments(path: &[Step]) -> Value {
    let steps = path
        .iter()
        .map(|(role, name)| json!([format!("{role:?}").to_lowercase(), name]));
    steps.collect()
}

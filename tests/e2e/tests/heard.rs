//! What a screen reader gets: the accessibility tree of a theme's page and of the annex's table, as
//! readable files (`tests/e2e/snapshots`).

use anyhow::{Result, ensure};
use samspil_e2e::{every_engine, journey, needs, same_as_file};
use serde_json::Value;

const PLAN: &str = include_str!("../../samples/plan.json");
const ANNEX: &str = include_str!("../../samples/annex.json");

#[tokio::test]
async fn a_theme_is_heard_as_the_file_says() -> Result<()> {
    every_engine!("the accessibility tree, where a driver gives it");
    needs!(AccessibilityTree);
    journey(async |app| {
        let plan: Value = serde_json::from_str(PLAN)?;
        let id = plan["id"].as_str().unwrap_or_default().to_owned();
        app.seed(&[plan]).await?;
        app.open(&format!("#/plan/{id}/contact/contact.inbound.capacity"))
            .await?;
        app.find(samspil_e2e::Role::Field, app.words().prompt.answer)
            .await?;
        // The foot shows this when all files are stored, which takes a moment.
        app.wait_for_text(app.words().footer.offline).await?;
        same_as_file("theme", &app.outline("body").await?)
    })
    .await
}

#[tokio::test]
async fn the_annex_table_is_heard_as_the_file_says() -> Result<()> {
    every_engine!("the accessibility tree, where a driver gives it");
    needs!(AccessibilityTree);
    journey(async |app| {
        let annex: Value = serde_json::from_str(ANNEX)?;
        let id = annex["id"].as_str().unwrap_or_default().to_owned();
        app.seed(&[annex]).await?;
        app.open(&format!("#/annex/{id}")).await?;
        app.find(samspil_e2e::Role::Button, app.words().activities.table.add)
            .await?;
        // Rows out of sight are in the tree once they have been laid out.
        let lay_out = "const sheet = new CSSStyleSheet();
            sheet.replaceSync('* { content-visibility: visible !important }');
            document.adoptedStyleSheets.push(sheet);
            return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";
        app.script(lay_out, &[]).await?;
        let outline = app.outline("table").await?;
        for line in outline.lines() {
            let line = line.trim();
            let is_control = ["textbox", "button", "checkbox", "DisclosureTriangle"]
                .iter()
                .any(|role| line.starts_with(role));
            ensure!(!is_control || line.contains('"'), "no name: {line}");
        }
        same_as_file("annex-table", &outline)
    })
    .await
}

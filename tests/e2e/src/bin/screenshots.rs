//! Takes pictures of the main pages: in three languages and two themes, and in Danish with larger text, into
//! target/screenshots, to be looked at, and those that the documents show into docs/screenshots.
//! `cargo xtask screenshots` runs it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use chrono::{DateTime, Utc};
use samspil_e2e::{Language, Session, journey_in};
use serde_json::Value;

const PLAN: &str = include_str!("../../../samples/plan.json");
const ANNEX: &str = include_str!("../../../samples/annex.json");

/// The same day in all pictures, so that they change only with the look.
const DAY: &str = "2026-11-20T09:30:00Z";

/// In CSS pixels.
const WIDTHS: [u32; 3] = [360, 820, 1280];

/// The size of text of the larger pictures, in pixels. The others have 16.
const LARGER: u32 = 24;

/// The pictures of the documents: Danish, light, and this wide.
const DOCUMENTS: [&str; 5] = ["start", "theme", "overview", "annex", "summary"];
const DOCUMENT_WIDTH: u32 = 1280;

#[tokio::main]
async fn main() -> Result<()> {
    for language in Language::ALL {
        journey_in(language, async |app| take_all(app, language).await).await?;
    }
    Ok(())
}

async fn take_all(app: &Session, language: Language) -> Result<()> {
    let day: DateTime<Utc> = DAY.parse()?;
    app.travel_to(day).await?;
    let (plan, annex): (Value, Value) = (serde_json::from_str(PLAN)?, serde_json::from_str(ANNEX)?);
    let pages = pages(&plan, &annex)?;
    app.seed(&[plan, annex]).await?;
    if language == Language::Da {
        app.choose_text_size(LARGER).await?;
        for width in WIDTHS {
            app.set_width(width).await?;
            for (name, address) in &pages {
                let picture = picture(app, address).await?;
                let file = format!("{name}-text-{LARGER}-{width}.webp");
                write(&folder("target/screenshots")?.join(file), &picture)?;
            }
        }
        app.choose_text_size(16).await?;
    }
    for width in WIDTHS {
        app.set_width(width).await?;
        for theme in ["light", "dark"] {
            app.prefer_colours(theme).await?;
            for (name, address) in &pages {
                let picture = picture(app, address).await?;
                let file = format!("{name}-{}-{theme}-{width}.webp", language.tag());
                write(&folder("target/screenshots")?.join(file), &picture)?;
                let is_of_documents = language == Language::Da
                    && theme == "light"
                    && width == DOCUMENT_WIDTH
                    && DOCUMENTS.contains(name);
                if is_of_documents {
                    let file = format!("{name}.webp");
                    write(&folder("docs/screenshots")?.join(file), &picture)?;
                }
            }
        }
    }
    Ok(())
}

async fn picture(app: &Session, address: &str) -> Result<Vec<u8>> {
    app.open("#/nowhere").await?;
    app.open(address).await?;
    app.rest().await?;
    app.picture().await
}

/// What each picture is called, and where it is taken.
fn pages(plan: &Value, annex: &Value) -> Result<Vec<(&'static str, String)>> {
    let plan = plan["id"].as_str().context("the plan's id")?;
    let annex = annex["id"].as_str().context("the annex's id")?;
    Ok(vec![
        ("start", "#/".to_owned()),
        ("profile", format!("#/plan/{plan}/profile")),
        ("theme", format!("#/plan/{plan}/contact")),
        ("content", format!("#/plan/{plan}/content")),
        ("follow-up", format!("#/plan/{plan}/follow-up")),
        ("evaluation", format!("#/plan/{plan}/evaluation")),
        ("agreement", format!("#/plan/{plan}/agreement")),
        ("overview", format!("#/plan/{plan}")),
        ("summary", format!("#/plan/{plan}/summary")),
        ("annex", format!("#/annex/{annex}")),
        ("objectives", format!("#/annex/{annex}/objectives")),
        ("report", format!("#/annex/{annex}/report")),
        ("print", format!("#/annex/{annex}/print")),
        ("help", "#/help".to_owned()),
        ("accessibility", "#/accessibility".to_owned()),
        ("privacy", "#/privacy".to_owned()),
    ])
}

fn folder(name: &str) -> Result<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(name);
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn write(path: &Path, picture: &[u8]) -> Result<()> {
    fs::write(path, picture).with_context(|| path.display().to_string())
}

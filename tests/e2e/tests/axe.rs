//! No page breaks a rule of axe-core: in three languages, and in the colours that users choose.

use anyhow::{Result, ensure};
use samspil_e2e::{Audit, Feature, Language, Session, Theme, journey_in, part_left_out};

#[tokio::test]
async fn no_rule_is_broken_in_danish() -> Result<()> {
    journey_in(Language::Da, walk).await
}

#[tokio::test]
async fn no_rule_is_broken_in_english() -> Result<()> {
    journey_in(Language::En, walk).await
}

#[tokio::test]
async fn no_rule_is_broken_in_norwegian() -> Result<()> {
    journey_in(Language::Nb, walk).await
}

async fn walk(app: &Session) -> Result<()> {
    let themes = themes()?;
    let mut audits: Vec<(Theme, Audit)> = Vec::new();
    audits.extend(themes.iter().map(|theme| (*theme, Audit::default())));
    app.tour(async |stop| {
        for (theme, audit) in &mut audits {
            app.choose_theme(*theme).await?;
            audit.look(app, &stop.name, stop.part.as_deref()).await?;
        }
        Ok(())
    })
    .await?;
    let ends = audits.iter().map(|(theme, audit)| audit.end(app, *theme));
    let broken: Vec<String> = ends.filter_map(|end| Some(end.err()?.to_string())).collect();
    ensure!(broken.is_empty(), "{}", broken.join("\n"));
    Ok(())
}

/// Dark and forced colours where an engine can be told to show them.
fn themes() -> Result<Vec<Theme>> {
    if part_left_out(Feature::Theme, "dark and forced colours")? {
        return Ok(vec![Theme::Light]);
    }
    Ok(vec![Theme::Light, Theme::Dark, Theme::Forced])
}

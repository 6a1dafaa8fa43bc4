//! No page breaks a rule of axe-core: in three languages, and in the colours that users choose.

use anyhow::Result;
use samspil_e2e::{Audit, Language, Theme, journey_in, needs};

#[tokio::test]
async fn danish_pages_break_no_rule() -> Result<()> {
    walk(Language::Da, Theme::Light).await
}

#[tokio::test]
async fn english_pages_break_no_rule() -> Result<()> {
    walk(Language::En, Theme::Light).await
}

#[tokio::test]
async fn norwegian_pages_break_no_rule() -> Result<()> {
    walk(Language::Nb, Theme::Light).await
}

#[tokio::test]
async fn danish_pages_break_no_rule_in_the_dark() -> Result<()> {
    needs!(Theme);
    walk(Language::Da, Theme::Dark).await
}

#[tokio::test]
async fn english_pages_break_no_rule_in_the_dark() -> Result<()> {
    needs!(Theme);
    walk(Language::En, Theme::Dark).await
}

#[tokio::test]
async fn norwegian_pages_break_no_rule_in_the_dark() -> Result<()> {
    needs!(Theme);
    walk(Language::Nb, Theme::Dark).await
}

#[tokio::test]
async fn danish_pages_break_no_rule_in_forced_colours() -> Result<()> {
    needs!(Theme);
    walk(Language::Da, Theme::Forced).await
}

#[tokio::test]
async fn english_pages_break_no_rule_in_forced_colours() -> Result<()> {
    needs!(Theme);
    walk(Language::En, Theme::Forced).await
}

#[tokio::test]
async fn norwegian_pages_break_no_rule_in_forced_colours() -> Result<()> {
    needs!(Theme);
    walk(Language::Nb, Theme::Forced).await
}

async fn walk(language: Language, theme: Theme) -> Result<()> {
    journey_in(language, async |app| {
        app.choose_theme(theme).await?;
        app.reload().await?;
        let mut audit = Audit::default();
        app.tour(async |stop| {
            let part = stop.part.as_deref();
            audit.look(app, &stop.name, part).await
        })
        .await?;
        audit.end(app, theme)
    })
    .await
}

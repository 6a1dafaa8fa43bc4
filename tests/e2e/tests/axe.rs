//! A walk through all pages, in three languages and in the colours that users choose: no page breaks
//! a rule of axe-core, and on one walk everything that can be pressed is also large enough for a mouse.

use anyhow::Result;
use samspil_e2e::{
    Audit, Language, Session, Stop, Targets, Theme, every_engine, journey, journey_in, needs,
    one_engine,
};

#[tokio::test]
async fn danish_pages_break_no_rule_and_every_target_has_24_pixels() -> Result<()> {
    every_engine!("layout, and axe-core in one language");
    journey(async |app| {
        let mut targets = Targets::of(24);
        walk(app, Theme::Light, async |stop| {
            targets.measure(app, stop).await
        })
        .await?;
        targets.end()
    })
    .await
}

#[tokio::test]
async fn english_pages_break_no_rule() -> Result<()> {
    one_engine!();
    audit(Language::En, Theme::Light).await
}

#[tokio::test]
async fn norwegian_pages_break_no_rule() -> Result<()> {
    one_engine!();
    audit(Language::Nb, Theme::Light).await
}

#[tokio::test]
async fn danish_pages_break_no_rule_in_the_dark() -> Result<()> {
    every_engine!("dark colours, where a driver can choose them");
    needs!(Theme);
    audit(Language::Da, Theme::Dark).await
}

#[tokio::test]
async fn english_pages_break_no_rule_in_the_dark() -> Result<()> {
    one_engine!();
    needs!(Theme);
    audit(Language::En, Theme::Dark).await
}

#[tokio::test]
async fn norwegian_pages_break_no_rule_in_the_dark() -> Result<()> {
    one_engine!();
    needs!(Theme);
    audit(Language::Nb, Theme::Dark).await
}

#[tokio::test]
async fn danish_pages_break_no_rule_in_forced_colours() -> Result<()> {
    every_engine!("forced colours, where a driver can choose them");
    needs!(Theme);
    audit(Language::Da, Theme::Forced).await
}

#[tokio::test]
async fn english_pages_break_no_rule_in_forced_colours() -> Result<()> {
    one_engine!();
    needs!(Theme);
    audit(Language::En, Theme::Forced).await
}

#[tokio::test]
async fn norwegian_pages_break_no_rule_in_forced_colours() -> Result<()> {
    one_engine!();
    needs!(Theme);
    audit(Language::Nb, Theme::Forced).await
}

async fn audit(language: Language, theme: Theme) -> Result<()> {
    journey_in(language, async |app| {
        walk(app, theme, async |_| Ok(())).await
    })
    .await
}

/// Runs axe-core on each page, and another check after it.
async fn walk(
    app: &Session,
    theme: Theme,
    mut check: impl AsyncFnMut(&Stop) -> Result<()>,
) -> Result<()> {
    app.choose_theme(theme).await?;
    app.reload().await?;
    let mut audit = Audit::default();
    app.tour(async |stop| {
        let part = stop.part.as_deref();
        audit.look(app, &stop.name, part).await?;
        check(stop).await
    })
    .await?;
    audit.end(app, theme)
}

//! A walk through all pages, in three languages: no page breaks a rule of axe-core. On the Danish walk the rules of
//! colour are run again in the other colours that users choose, on each page and on one open card of each kind: the
//! other rules read no colours, and colours do not depend on the language. On that walk everything that can be pressed
//! is also large enough for a mouse, IBM's Equal Access engine finds no fault, and the W3C's checker no error in the
//! HTML.

use anyhow::{Result, ensure};
use samspil_e2e::{
    Audit, Engine, EqualAccess, Feature, Language, Markup, Session, Stop, Targets, Theme,
    every_engine, journey, journey_in, one_engine, part_left_out,
};

#[tokio::test]
async fn danish_pages_break_no_rule_and_every_target_has_24_pixels() -> Result<()> {
    every_engine!("layout, and axe-core in one language");
    let others: &[Theme] = if part_left_out(Feature::Theme, "dark and forced colours")? {
        &[]
    } else {
        &[Theme::Dark, Theme::Forced]
    };
    journey(async |app| {
        let (mut targets, mut equal_access) = (Targets::of(24), EqualAccess::default());
        let mut markup = Markup::new()?;
        // These two see the same in every engine.
        let is_whole = app.engine() == Engine::Chromium;
        let check = async |stop: &Stop| {
            targets.measure(app, stop).await?;
            if is_whole {
                equal_access.look(app, stop).await?;
                markup.keep_page(app, stop).await?;
            }
            Ok(())
        };
        walk(app, others, check).await?;
        let mut ended = vec![targets.end()];
        if is_whole {
            ended.extend([equal_access.end(app), markup.end()]);
        }
        none_failed(ended)
    })
    .await
}

/// All that failed, in one error.
fn none_failed(ended: Vec<Result<()>>) -> Result<()> {
    let errors = ended.into_iter().filter_map(Result::err);
    let errors: Vec<String> = errors.map(|error| format!("{error:#}")).collect();
    ensure!(errors.is_empty(), "{}", errors.join("\n\n"));
    Ok(())
}

#[tokio::test]
async fn english_pages_break_no_rule() -> Result<()> {
    one_engine!();
    audit(Language::En).await
}

#[tokio::test]
async fn norwegian_pages_break_no_rule() -> Result<()> {
    one_engine!();
    audit(Language::Nb).await
}

async fn audit(language: Language) -> Result<()> {
    journey_in(language, async |app| walk(app, &[], async |_| Ok(())).await).await
}

/// Runs axe-core on each page, in other colours too, and another check after it.
async fn walk(
    app: &Session,
    others: &[Theme],
    mut check: impl AsyncFnMut(&Stop) -> Result<()>,
) -> Result<()> {
    let mut audit = Audit::default();
    app.tour_of_every_prompt(async |stop| {
        let part = stop.part.as_deref();
        audit.look(app, &stop.name, part).await?;
        // An open card of this kind was looked at in these colours.
        let others = if stop.is_repeated { &[] } else { others };
        for theme in others {
            app.choose_theme(*theme).await?;
            let name = format!("{}, {theme}", stop.name);
            audit.look_at_colours(app, &name, part).await?;
        }
        app.choose_theme(Theme::Light).await?;
        check(stop).await
    })
    .await?;
    audit.end(app)
}

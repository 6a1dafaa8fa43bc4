//! No text is cut, covered or pushed out sideways, on any page, at any width, in any language, also with
//! more space between lines, words and letters (WCAG 1.4.10 and 1.4.12).

mod pages;

use anyhow::{Context, Result, ensure};
use samspil_e2e::{
    Engine, Feature, Language, Session, every_engine, is_thorough, journey, journey_in, needs,
    one_engine, part_left_out,
};
use serde_json::json;

use pages::{full_drafts, pages};

/// In CSS pixels. The first is also what a window of 1280 has at 400 %.
const WIDTHS: [u32; 4] = [320, 360, 820, 1280];

/// WCAG 1.4.12.
const SPACING: &str = "
    * {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
    }
    p { margin-bottom: 2em !important; }";

/// All that unfolds in the page, and all that unfolds over it.
const IN_PAGE: &str = "details:not(.menu, .where-panel)";
const OVER_PAGE: &str = "details:is(.menu, .where-panel)";

#[tokio::test]
async fn all_text_can_be_read_at_every_width_in_danish() -> Result<()> {
    every_engine!("layout in one language");
    all_text_can_be_read(Language::Da).await
}

#[tokio::test]
async fn all_text_can_be_read_at_every_width_in_english() -> Result<()> {
    one_engine!();
    all_text_can_be_read(Language::En).await
}

#[tokio::test]
async fn all_text_can_be_read_at_every_width_in_bokmaal() -> Result<()> {
    one_engine!();
    all_text_can_be_read(Language::Nb).await
}

/// The sizes of text that a user can choose, each at a width.
const TEXT_SIZES: [(u32, u32); 4] = [(20, 1280), (24, 820), (32, 1280), (32, 360)];

#[tokio::test]
async fn all_text_can_be_read_at_larger_sizes_of_text() -> Result<()> {
    one_engine!();
    needs!(TextSize);
    journey(async |app| {
        app.seed(&full_drafts()?).await?;
        let mut problems = Vec::new();
        for (size, width) in TEXT_SIZES {
            app.set_width(width).await?;
            app.choose_text_size(size).await?;
            for page in pages() {
                for look in [Look::InPage, Look::OverPage] {
                    let found = measure(app, &page, look).await?;
                    let place = format!("text of {size} at {width}, {page}");
                    problems.extend(found.into_iter().map(|it| format!("{place}: {it}")));
                }
            }
        }
        none(&problems)
    })
    .await
}

async fn all_text_can_be_read(language: Language) -> Result<()> {
    journey_in(language, async |app| {
        app.seed(&full_drafts()?).await?;
        let mut problems = Vec::new();
        for (width, looks) in widths(app.engine(), language)? {
            app.set_width(width).await?;
            for page in pages() {
                for look in looks {
                    let found = measure(app, &page, *look).await?;
                    let place = format!("{width} {look:?} {page}");
                    problems.extend(found.into_iter().map(|it| format!("{place}: {it}")));
                }
            }
        }
        none(&problems)
    })
    .await
}

fn none(problems: &[String]) -> Result<()> {
    let count = problems.len();
    ensure!(count == 0, "{count} places:\n{}", problems.join("\n"));
    Ok(())
}

/// How a page is looked at.
#[derive(Clone, Copy, Debug)]
enum Look {
    /// With all that unfolds in the page.
    InPage,
    /// With all that unfolds over the page.
    OverPage,
    /// The same two with more space in texts.
    InPageSpaced,
    OverPageSpaced,
}

const ALL: &[Look] = &[
    Look::InPage,
    Look::OverPage,
    Look::InPageSpaced,
    Look::OverPageSpaced,
];

/// At which widths a page is looked at, and how. Danish is measured whole in Chromium. Another
/// language or engine breaks letters and lines in its own way: with more space at the narrowest
/// width, where texts have the least room, and without at the others.
fn widths(engine: Engine, language: Language) -> Result<Vec<(u32, &'static [Look])>> {
    let is_whole = is_thorough()? || (engine == Engine::Chromium && language == Language::Da);
    let mut widths = WIDTHS.to_vec();
    if part_left_out(Feature::NarrowPage, "320 and 360 pixels")? {
        widths.retain(|width| *width > 450);
    }
    if is_whole {
        return Ok(widths.into_iter().map(|width| (width, ALL)).collect());
    }
    let narrowest = widths.first().copied().context("a width")?;
    // A text that fits into 320 pixels fits into 360.
    widths.retain(|width| *width == narrowest || *width > 450);
    let at_narrowest: &[Look] = &[Look::InPage, Look::OverPage, Look::InPageSpaced];
    let elsewhere: &[Look] = &[Look::InPage];
    let looks = |width| {
        let looks = if width == narrowest {
            at_narrowest
        } else {
            elsewhere
        };
        (width, looks)
    };
    Ok(widths.into_iter().map(looks).collect())
}

/// What can't be read of a page; a page without text is a problem of its own.
async fn measure(app: &Session, page: &str, look: Look) -> Result<Vec<String>> {
    let (spacing, folds, over) = match look {
        Look::InPage => (None, IN_PAGE, false),
        Look::OverPage => (None, OVER_PAGE, true),
        Look::InPageSpaced => (Some(SPACING), IN_PAGE, false),
        Look::OverPageSpaced => (Some(SPACING), OVER_PAGE, true),
    };
    let arguments = [json!(page), json!(spacing), json!(folds), json!(over)];
    let found = app
        .script(include_str!("layout/measure.js"), &arguments)
        .await?;
    let (texts, problems): (u64, Vec<String>) = serde_json::from_value(found)?;
    ensure!(texts > 5, "{page} has {texts} pieces of text");
    Ok(problems)
}

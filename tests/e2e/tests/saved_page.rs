//! A draft as a page of its own: read and printed from the disk, and opened again by the app.

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use samspil_e2e::{
    Language, Role, Session, contains, empty_plan, equal, every_engine, journey, journey_in, lacks,
    needs, one_engine, until, without_lineage,
};
use serde_json::{Value, json};

fn sample(name: &str) -> Result<Value> {
    let text = match name {
        "plan" => include_str!("../../samples/plan.json"),
        _ => include_str!("../../samples/annex.json"),
    };
    Ok(serde_json::from_str(text)?)
}

/// Puts the draft on the device, goes to the page on which it is printed, and saves it as a page.
async fn save(app: &Session, draft: &Value) -> Result<PathBuf> {
    app.seed(std::slice::from_ref(draft)).await?;
    let id = draft["id"].as_str().context("an id")?;
    let place = match draft["kind"].as_str() {
        Some("plan") => format!("#/plan/{id}/summary"),
        _ => format!("#/annex/{id}/print"),
    };
    app.open(&place).await?;
    app.click_button(app.words().saved_page.save_page).await?;
    app.wait_for_download(".html").await
}

#[tokio::test]
async fn a_page_is_read_and_printed_from_the_disk() -> Result<()> {
    every_engine!("files and print");
    needs!(Print);
    for (name, language) in [("plan", Language::Da), ("annex", Language::En)] {
        journey_in(language, async |app| {
            let draft = sample(name)?;
            let page = save(app, &draft).await?;
            let on_screen = app.print().await?;
            app.open_from_disk(&page).await?;
            let foot = (app.words().saved_page.foot)("|");
            let foot = foot.split('|').next().unwrap_or("|");
            contains(&app.text().await?, foot)?;
            let look = "return [document.documentElement.lang, document.compatMode,
                getComputedStyle(document.querySelector('h1')).fontSize,
                document.querySelectorAll('script').length,
                performance.getEntriesByType('resource').length]";
            let look = app.script(look, &[]).await?;
            equal(
                "the page",
                &look,
                &json!([language.tag(), "CSS1Compat", "30.6px", 1, 0]),
            )?;
            let pdf = app.print().await?;
            lacks(&pdf.text, foot)?;
            says_the_same(&pdf.text, &on_screen.text)?;
            for (width, height) in app.page_sizes()? {
                let is_a4 = (width - 595.0).abs() < 2.0 && (height - 842.0).abs() < 2.0;
                ensure!(is_a4, "{width} x {height}");
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
}

/// Every longer word of the document that the app prints is on the page; names of scores aside,
/// of which the app has a picture.
fn says_the_same(page: &str, app: &str) -> Result<()> {
    let on_page: BTreeSet<&str> = words_of(page).collect();
    let missing: Vec<&str> = words_of(app)
        .filter(|word| !on_page.contains(word))
        .collect();
    ensure!(on_page.len() > 100, "little is printed: {page}");
    ensure!(missing.len() < on_page.len() / 20, "missing: {missing:?}");
    Ok(())
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphabetic());
    words.filter(|word| word.chars().count() > 5)
}

#[tokio::test]
async fn a_page_opens_in_another_browser_as_the_same_draft() -> Result<()> {
    every_engine!("files: a page that another browser opens");
    for name in ["plan", "annex"] {
        let draft = sample(name)?;
        let page =
            journey(async |app| Ok(std::fs::read_to_string(save(app, &draft).await?)?)).await?;
        journey(async |app| {
            let file = app.make_file("fra-en-anden.html", &page)?;
            app.choose_file(&file).await?;
            app.wait_for_notice(&(app.words().arriving.opened)(1))
                .await?;
            equal(
                "the draft",
                &without_lineage(&app.draft().await?),
                &without_lineage(&draft),
            )
        })
        .await?;
        journey(async |app| {
            app.drop_file("fra-en-anden.html", &page).await?;
            app.wait_for_notice(&(app.words().arriving.opened)(1))
                .await?;
            equal(
                "the draft",
                &without_lineage(&app.draft().await?),
                &without_lineage(&draft),
            )
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_page_is_saved_from_the_list_and_counts_as_a_file() -> Result<()> {
    every_engine!("downloads");
    journey(async |app| {
        let draft = empty_plan(1, "Åen")?;
        app.seed(std::slice::from_ref(&draft)).await?;
        let unfiled = (app.words().start.unfiled)(1);
        app.wait_for_text(&unfiled).await?;
        let menu = (app.words().start.more)("Åen");
        app.unfold(&menu).await?;
        let menu = app.within(Role::Fold, &menu);
        menu.click_button(app.words().saved_page.save_page).await?;
        let page = app.wait_for_download(".html").await?;
        let name = page
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or("");
        ensure!(name.starts_with("samspil-aaen-2"), "{name}");
        until("the file to be remembered", async || {
            Ok(lacks(&app.text().await?, &unfiled).is_ok().then_some(()))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn the_page_for_the_other_party_holds_nothing_internal() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let mut draft = empty_plan(1, "Åen")?;
        let secret = "Det her er kun for os";
        draft["body"]["answers"] = json!({
            "agreement.goals": {
                "answer": { "consideration": { "status": "agreed", "text": "Alle er med" } },
                "note": { "text": secret, "internal": true },
            },
        });
        let own = std::fs::read_to_string(save(app, &draft).await?)?;
        contains(&own, secret)?;
        contains(&own, app.words().saved_page.foot_internal)?;
        app.click_button(app.words().saved_page.share).await?;
        let shared = app.wait_for_download(".html").await?;
        let name = shared.to_string_lossy().into_owned();
        contains(&name, app.words().summary.file_suffix)?;
        let shared = std::fs::read_to_string(shared)?;
        contains(&shared, "Alle er med")?;
        lacks(&shared, secret)
    })
    .await
}

#[tokio::test]
async fn a_page_that_cannot_be_opened_says_why_and_changes_nothing() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let page = std::fs::read_to_string(save(app, &sample("plan")?).await?)?;
        app.go_home().await?;
        let before = app.local_storage().await?;
        let words = &app.words().problems;
        let half = page.split("\"answers\"").next().unwrap_or_default();
        let broken = page.replacen("\"kind\":", "\"kind\"", 1);
        for (name, content, message) in [
            (
                "fremmed.html",
                "<!doctype html><p>Hej</p>",
                words.page_not_ours,
            ),
            ("halv.html", half, words.page_cut),
            ("rettet.html", &broken, words.page_changed),
        ] {
            let file = app.make_file(name, content)?;
            app.choose_file(&file).await?;
            let refusal = app.within(Role::Region, words.file_title);
            refusal.wait_for_text(message).await?;
            equal(name, &app.local_storage().await?, &before)?;
            refusal.click_button(app.words().app.close).await?;
            app.gone(Role::Region, words.file_title).await?;
        }
        Ok(())
    })
    .await
}

//! A chunk that does not load is reported, nothing is lost, and it loads on a second try.

use std::cell::Cell;
use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use samspil_e2e::{
    Device, Host, Role, Session, at, copy_of_release, empty_plan, equal, every_engine, one_engine,
    set,
};
use serde_json::json;

#[tokio::test]
async fn a_chunk_that_does_not_load_is_reported_and_loads_on_a_second_try() -> Result<()> {
    every_engine!("modules that break off");
    without("split_plan.wasm", async |app, host| {
        let words = app.words();
        app.click_button(words.start.plan_start).await?;
        app.wait_for_notice(words.app.chunk_failed).await?;
        equal("drafts", &app.drafts().await?.len(), &0)?;
        loads_on_a_second_try(app, host).await
    })
    .await
}

#[tokio::test]
async fn no_chunk_is_shown_without_its_style_sheet() -> Result<()> {
    every_engine!("style sheets that break off");
    without("chunks-", async |app, host| {
        loads_on_a_second_try(app, host).await?;
        let sheets = "return [...document.styleSheets]
            .filter((sheet) => sheet.href?.includes('/chunks-') && sheet.cssRules.length > 100).length";
        equal("its style sheet", &app.script(sheets, &[]).await?, &json!(1))
    })
    .await
}

/// The requests of the page itself. The worker fetches every file of the app.
const FETCHED: &str = "return performance.getEntriesByType('resource')
    .map((entry) => new URL(entry.name).pathname.replace(new URL('.', location).pathname, ''))";

#[tokio::test]
async fn a_theme_page_fetches_what_its_size_limit_counts() -> Result<()> {
    one_engine!();
    let release = copy_of_release()?;
    let page = xtask::project::read(&release.path().join("index.html"))?;
    let host = Host::of(release.path())?;
    let device = Device::at(&host)?;
    let visit = device.journey(async |app| {
        let mut plan = empty_plan(1, "Åen")?;
        set(
            &mut plan,
            "/body/profile",
            json!({ "direction": "inbound" }),
        )?;
        app.seed_records(std::slice::from_ref(&plan)).await?;
        app.find(Role::Link, "Åen").await?;
        let id = at(&plan, "/id").as_str().context("an id")?;
        let place = format!("#/plan/{id}/contact/contact.inbound.driver");
        app.arrive_at(&place).await?;
        let answer = app.words().prompt.answer;
        app.fill(answer, "a").await?;
        app.wait_for_value(answer, "a").await?;
        let fetched = app.script(FETCHED, &[]).await?;
        let fetched: BTreeSet<String> = serde_json::from_value(fetched)?;
        let names: Vec<String> = fetched.iter().cloned().collect();
        let first_load = xtask::sizes::first_load(&page, &names);
        let later: BTreeSet<String> = names
            .into_iter()
            .filter(|name| !first_load.contains(name))
            // The worker is registered after the start, and WebKit asks for the icon of a page without one.
            .filter(|name| name != "service-worker.js" && name != "/favicon.ico")
            .collect();
        let counted = xtask::sizes::draft_page(&page, "plan");
        equal("the files", &later, &counted.into_iter().collect())
    });
    visit.await
}

async fn loads_on_a_second_try(app: &Session, host: &Host) -> Result<()> {
    let words = &app.words().app;
    let plan = empty_plan(1, "Åen")?;
    app.seed_records(std::slice::from_ref(&plan)).await?;
    app.find(Role::Link, "Åen").await?;
    let id = at(&plan, "/id").as_str().context("an id")?;
    app.open(&format!("#/plan/{id}")).await?;
    app.find(Role::Heading, words.chunk_failed_title).await?;
    host.break_in(None)?;
    app.click_button(words.try_again).await?;
    app.find(Role::Heading, "Åen").await.map(drop)
}

/// A visit of a host on which the file with this in its name breaks off.
async fn without(name: &str, steps: impl AsyncFnOnce(&Session, &Host) -> Result<()>) -> Result<()> {
    let release = copy_of_release()?;
    let host = Host::of(release.path())?;
    let files = xtask::offline::files(release.path())?.into_iter();
    let mut names = files.map(|(path, _)| path);
    let file = names.find(|file| file.contains(name));
    let file = file.with_context(|| format!("there is no {name}… in the release"))?;
    // Before the first visit, because the worker would cache it.
    host.break_in(Some(&file))?;
    let is_through = Cell::new(false);
    let device = Device::at(&host)?;
    let visit = device.journey(async |app| {
        steps(app, &host).await?;
        is_through.set(true);
        Ok(())
    });
    let ended = visit.await;
    // The browser logs an error for the file that broke off.
    let error = ended
        .err()
        .map_or_else(String::new, |error| format!("{error:#}"));
    ensure!(
        is_through.get() && (error.is_empty() || error.contains("the console says")),
        "the journey ended with {error:?}"
    );
    Ok(())
}

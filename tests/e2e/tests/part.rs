//! A part of the app that does not come is said, nothing is lost, and it comes when it is asked for again.

use std::cell::Cell;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use samspil_e2e::{Device, Host, Role, at, copy_of_release, empty_plan, equal};

#[tokio::test]
async fn a_part_that_does_not_come_is_said_and_comes_when_asked_for_again() -> Result<()> {
    let release = copy_of_release()?;
    let host = Host::of(release.path())?;
    let part = part_of_plans(release.path())?;
    // Before the first visit: or the worker would keep it on the device.
    host.break_in(Some(&part))?;
    let is_through = Cell::new(false);
    let device = Device::at(&host)?;
    let visit = device.journey(async |app| {
        let words = &app.words().app;
        app.click_button(app.words().start.plan_start).await?;
        app.wait_for_notice(words.part_failed).await?;
        equal("drafts", &app.drafts().await?.len(), &0)?;

        let plan = empty_plan(1, "Åen")?;
        app.seed_records(std::slice::from_ref(&plan)).await?;
        app.find(Role::Link, "Åen").await?;
        let id = at(&plan, "/id").as_str().context("an id")?;
        app.open(&format!("#/plan/{id}")).await?;
        app.find(Role::Heading, words.part_failed_title).await?;
        host.break_in(None)?;
        app.click_button(words.try_again).await?;
        app.find(Role::Heading, "Åen").await?;
        is_through.set(true);
        Ok(())
    });
    let ended = visit.await;
    // The browser tells of a file that broke off, and rightly so.
    let error = ended.err().map_or_else(String::new, |error| format!("{error:#}"));
    ensure!(
        is_through.get() && (error.is_empty() || error.contains("the console says")),
        "the journey ended with {error:?}"
    );
    Ok(())
}

/// The file of the part that plans are in.
fn part_of_plans(release: &Path) -> Result<String> {
    let files = xtask::offline::files(release)?.into_iter();
    let mut names = files.map(|(path, _)| path);
    let name = names.find(|name| name.starts_with("plan-"));
    name.context("the part of plans")
}

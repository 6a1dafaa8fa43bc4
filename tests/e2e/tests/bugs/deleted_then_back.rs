//! Everything was deleted, the browser was killed soon afterwards, and the next start showed the drafts again:
//! browsers write local storage to the disk late.

use anyhow::{Result, ensure};
use chrono::{TimeDelta, Utc};
use samspil_e2e::{
    Device, Role, Session, empty_plan, equal, every_engine, journey, lacks, needs, one_engine,
    titles, until,
};
use serde_json::json;

const OLD: &str = "Åen";
const NEW: &str = "Bækken";

#[tokio::test]
async fn a_browser_killed_after_everything_was_deleted_brings_nothing_back() -> Result<()> {
    every_engine!("storage and kills");
    needs!(Restart);
    let device = device_with_old().await?;
    device
        .journey(async |app| {
            erase(app).await?;
            app.kill().await
        })
        .await?;
    // The second start has what the first one left on the disk.
    for _ in 0..2 {
        device
            .journey(async |app| {
                nothing_is_here(app).await?;
                app.kill().await
            })
            .await?;
    }
    Ok(())
}

#[tokio::test]
async fn what_is_written_after_a_deletion_stays_when_the_browser_is_killed() -> Result<()> {
    every_engine!("storage and kills");
    needs!(Restart);
    let device = device_with_old().await?;
    device
        .journey(async |app| {
            erase(app).await?;
            app.click_link(app.words().privacy.anew).await?;
            app.find(Role::Heading, app.words().start.title).await?;
            app.start_plan(NEW).await?;
            app.wait_until_saved().await?;
            app.kill().await
        })
        .await?;
    for _ in 0..2 {
        device.journey(only_new_is_here).await?;
    }
    Ok(())
}

/// As when the browser is killed between the mark and the deletion.
#[tokio::test]
async fn a_deletion_that_has_only_begun_is_finished_before_anything_is_shown() -> Result<()> {
    every_engine!("storage: all of it is deleted");
    journey(async |app| {
        app.seed(&[empty_plan(1, OLD)?]).await?;
        app.find(Role::Link, OLD).await?;
        app.script(MARK, &[]).await?;
        app.reload().await?;
        nothing_is_here(app).await?;
        app.start_plan(NEW).await?;
        app.wait_until_saved().await?;
        app.open("#/").await?;
        app.reload().await?;
        only_new_is_here(app).await
    })
    .await
}

/// A browser that lists its databases late, or never.
#[tokio::test]
async fn a_deletion_is_finished_first_where_databases_are_not_listed_soon() -> Result<()> {
    one_engine!();
    needs!(RunFirst);
    journey(async |app| {
        app.seed(&[empty_plan(1, OLD)?]).await?;
        app.find(Role::Link, OLD).await?;
        app.script(MARK, &[]).await?;
        app.run_first("indexedDB.databases = () => new Promise(() => {})")
            .await?;
        app.reload().await?;
        nothing_is_here(app).await
    })
    .await
}

#[tokio::test]
async fn the_mark_of_a_deletion_goes_when_the_disk_has_had_time() -> Result<()> {
    one_engine!();
    journey(async |app| {
        app.seed(&[empty_plan(1, OLD)?]).await?;
        erase(app).await?;
        app.click_link(app.words().privacy.anew).await?;
        app.find(Role::Heading, app.words().start.title).await?;
        app.start_plan(NEW).await?;
        app.wait_until_saved().await?;
        app.open("#/").await?;
        let marks = "return indexedDB.databases()
            .then((all) => all.filter(({ name }) => name === 'samspil-erased').length)";
        equal("marks", &app.script(marks, &[]).await?, &json!(1))?;
        app.travel_to(Utc::now() + TimeDelta::days(2)).await?;
        until("the mark to be gone", async || {
            equal("marks", &app.script(marks, &[]).await?, &json!(0)).map(Some)
        })
        .await?;
        app.reload().await?;
        only_new_is_here(app).await
    })
    .await
}

/// The mark that the app writes first.
const MARK: &str = "return new Promise((done) => {
        const opening = indexedDB.open('samspil-erased', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('records');
        opening.onsuccess = () => {
            const store = opening.result.transaction('records', 'readwrite').objectStore('records');
            store.put({ value: '1', at: Date.now() }, 'number');
            store.transaction.oncomplete = () => {
                opening.result.close();
                done();
            };
        };
    })";

async fn device_with_old() -> Result<Device> {
    let device = Device::new()?;
    let write = async |app: &Session| {
        app.start_plan(OLD).await?;
        app.wait_until_saved().await
    };
    device.journey(write).await?;
    Ok(device)
}

async fn erase(app: &Session) -> Result<()> {
    let text = &app.words().privacy;
    app.open("#/privacy").await?;
    app.click_button(text.erase).await?;
    app.click_button(text.yes).await?;
    app.find(Role::Heading, text.done).await?;
    Ok(())
}

async fn nothing_is_here(app: &Session) -> Result<()> {
    app.open("#/").await?;
    app.find(Role::Heading, app.words().start.title).await?;
    app.wait_for_text(app.words().start.no_drafts).await?;
    lacks(&app.text().await?, OLD)?;
    ensure!(app.drafts().await?.is_empty(), "local storage has a draft");
    let durable = app.durable_records().await?;
    equal("the durable copy", &durable.len(), &0)
}

async fn only_new_is_here(app: &Session) -> Result<()> {
    app.open("#/").await?;
    app.find(Role::Link, NEW).await?;
    until("the draft in local storage", async || {
        let drafts = app.drafts().await?;
        equal("drafts", &titles(&drafts), &vec![NEW]).map(Some)
    })
    .await?;
    lacks(&app.text().await?, OLD)
}

//! Deleting everything on this device: all of it goes, in all tabs, and a file brings it back.

use std::path::PathBuf;

use anyhow::{Result, ensure};
use samspil_e2e::{
    Role, Session, Tab, contains, empty_plan, equal, every_engine, journey, one_engine, until,
};
use serde_json::{Value, json};

const PAGE: &str = "#/privacy";

/// Data of another app, which stays, and of this app, which is deleted wherever it is.
const LITTER: &str = "return (async () => {
        localStorage.setItem('another.app', 'stays');
        sessionStorage.setItem('samspil.place', '0 #/help');
        const folder = new URL('./', location).href;
        await caches.open(`samspil ${folder} earlier`);
        await caches.open('another-app');
    })()";

/// All that is left of the app in this browser, by name, but for the mark of the deletion.
const LEFT: &str = "return (async () => {
        const marks = ['samspil.erased', 'samspil-erased'];
        const own = (names) => names.filter((name) =>
            name.startsWith('samspil') && !marks.includes(name));
        const databases = await indexedDB.databases();
        const workers = await navigator.serviceWorker.getRegistrations();
        return [
            ...own(Object.keys(localStorage)),
            ...own(Object.keys(sessionStorage)),
            ...own(databases.map((database) => database.name)),
            ...own(await caches.keys()),
            ...workers.map((worker) => worker.scope),
        ];
    })()";

const STRANGERS: &str = "return (async () =>
    [localStorage.getItem('another.app'), await caches.has('another-app')])()";

#[tokio::test]
async fn everything_is_deleted_and_nothing_else() -> Result<()> {
    every_engine!("storage: all of it is deleted");
    journey(async |app| {
        furnish(app).await?;
        app.script(LITTER, &[]).await?;
        app.open(PAGE).await?;
        let text = &app.words().privacy;
        app.click_button(text.erase).await?;
        app.wait_for_focus(&format!("h3 {}", text.confirm)).await?;
        let seen = app.text().await?;
        contains(&seen, &(text.goes)(1, 1, 1))?;
        contains(&seen, "Sidst gemt som fil")?;
        app.click_button(text.yes).await?;
        app.find(Role::Heading, text.done).await?;
        app.wait_for_focus(&format!("h1 {}", text.done)).await?;
        equal("what is left", &app.script(LEFT, &[]).await?, &json!([]))?;
        let strangers = app.script(STRANGERS, &[]).await?;
        equal("another app", &strangers, &json!(["stays", true]))?;
        app.click_link(text.anew).await?;
        app.find(Role::Heading, app.words().start.title).await?;
        nothing_is_here(app).await?;
        // It keeps again what is written from now on.
        app.start_plan("Bækken").await?;
        app.wait_until_saved().await?;
        app.reload().await?;
        app.wait_for_value(app.words().plan.title_label, "Bækken")
            .await
    })
    .await
}

#[tokio::test]
async fn the_file_that_is_offered_first_brings_everything_back() -> Result<()> {
    every_engine!("storage: all of it is deleted");
    journey(async |app| {
        furnish(app).await?;
        let before = all(app).await?;
        app.open(PAGE).await?;
        let text = &app.words().privacy;
        app.click_button(text.erase).await?;
        let file = everything_as_file(app).await?;
        app.click_button(text.yes).await?;
        app.find(Role::Heading, text.done).await?;
        app.click_link(text.anew).await?;
        nothing_is_here(app).await?;
        app.choose_file(&file).await?;
        app.find(Role::Heading, "Åen").await?;
        until("everything to be back", async || {
            equal("what is stored", &all(app).await?, &before).map(Some)
        })
        .await?;
        app.go_home().await?;
        app.find(Role::Fold, &(app.words().library.bin)(1)).await?;
        app.find(Role::Region, app.words().library.unreadable)
            .await?;
        // A second time nothing comes twice.
        app.choose_file(&file).await?;
        app.wait_for_notice(&(text.brought_back)(0)).await?;
        equal("what is stored", &all(app).await?, &before)
    })
    .await
}

#[tokio::test]
async fn cancelling_the_deletion_keeps_everything() -> Result<()> {
    one_engine!();
    journey(async |app| {
        furnish(app).await?;
        let before = all(app).await?;
        app.open(PAGE).await?;
        app.click_button(app.words().privacy.erase).await?;
        app.click_button(app.words().fields.cancel).await?;
        app.wait_for_focus(&format!("button {}", app.words().privacy.erase))
            .await?;
        equal("what is stored", &all(app).await?, &before)?;
        app.reload().await?;
        app.find(Role::Button, app.words().privacy.erase).await?;
        equal("what is stored", &all(app).await?, &before)
    })
    .await
}

/// Letters stay unsaved until the page is left: the delay before a save never ends.
const NO_REST: &str = "const kept = window.setTimeout;
    window.setTimeout = (act, rest, ...more) => kept(act, rest === 200 ? 1e6 : rest, ...more)";

#[tokio::test]
async fn another_tab_does_not_bring_anything_back() -> Result<()> {
    every_engine!("storage that two tabs use while it is deleted");
    journey(async |app| {
        let (writer, eraser) = writer_and_eraser(app).await?;
        app.go_to_tab(&writer).await?;
        app.script(NO_REST, &[]).await?;
        app.type_on(app.words().plan.title_label, " og bækken")
            .await?;
        app.go_to_tab(&eraser).await?;
        erase(app).await?;
        app.go_to_tab(&writer).await?;
        app.find(Role::Heading, app.words().privacy.elsewhere)
            .await?;
        let place = "return sessionStorage.getItem('samspil.place')";
        equal("its place", &app.script(place, &[]).await?, &json!(null))?;
        app.close_tab().await?;
        app.go_to_tab(&eraser).await?;
        equal("what is left", &app.script(LEFT, &[]).await?, &json!([]))
    })
    .await
}

/// A tab that gets no message is stopped by the database itself.
#[tokio::test]
async fn a_deaf_tab_does_not_bring_anything_back() -> Result<()> {
    every_engine!("storage that two tabs use while it is deleted");
    journey(async |app| {
        let (writer, eraser) = writer_and_eraser(app).await?;
        let mute = "BroadcastChannel.prototype.postMessage = () => {}";
        app.script(mute, &[]).await?;
        erase(app).await?;
        app.go_to_tab(&writer).await?;
        app.type_on(app.words().plan.title_label, " og bækken")
            .await?;
        app.wait_for_text(app.words().storage.unavailable).await?;
        app.close_tab().await?;
        app.go_to_tab(&eraser).await?;
        equal("what is left", &app.script(LEFT, &[]).await?, &json!([]))
    })
    .await
}

/// A connection that nobody closes, as of a tab that hangs.
const HOLD: &str = "return new Promise((done) => {
        indexedDB.open('samspil').onsuccess = ({ target }) => {
            window.held = target.result;
            done();
        };
    })";

#[tokio::test]
async fn what_can_not_be_deleted_is_told_and_still_whole() -> Result<()> {
    every_engine!("storage: all of it is deleted");
    journey(async |app| {
        furnish(app).await?;
        let before = all(app).await?;
        app.script(HOLD, &[]).await?;
        app.open(PAGE).await?;
        let text = &app.words().privacy;
        app.click_button(text.erase).await?;
        app.click_button(text.yes).await?;
        app.wait_for_text(text.failed).await?;
        let now = app.local_storage().await?;
        let is_here = |key: &String| now.contains_key(key);
        ensure!(
            before
                .keys()
                .filter(|key| key.contains("draft"))
                .all(is_here),
            "some of it is gone"
        );
        app.script("held.close()", &[]).await?;
        app.click_button(text.yes).await?;
        app.find(Role::Heading, text.done).await?;
        equal("what is left", &app.script(LEFT, &[]).await?, &json!([]))
    })
    .await
}

/// A draft with a saved state and a file, one in the bin, and a record that can't be read.
async fn furnish(app: &Session) -> Result<()> {
    let text = &app.words().start;
    app.seed(&[empty_plan(1, "Åen")?, empty_plan(2, "Skoven")?])
        .await?;
    app.unfold(&(text.more)("Skoven")).await?;
    app.click_button(app.words().library.delete).await?;
    app.gone(Role::Link, "Skoven").await?;
    app.click_link("Åen").await?;
    app.visit(app.words().plan.profile).await?;
    app.type_on(app.words().plan.title_label, "!").await?;
    app.wait_until_saved().await?;
    app.fill(app.words().plan.title_label, "Åen").await?;
    app.wait_until_saved().await?;
    app.click_button(app.words().app.download).await?;
    app.wait_for_download(".json").await?;
    until("a kept state", async || {
        Ok((!app.kept_states().await?.is_empty()).then_some(()))
    })
    .await?;
    let broken = "localStorage.setItem('samspil.kept.1.samspil.draft.broken', '{ oops')";
    app.script(broken, &[]).await?;
    app.open("#/").await?;
    app.find(Role::Region, app.words().library.unreadable)
        .await?;
    Ok(())
}

/// All records of both copies that a user would miss.
async fn all(app: &Session) -> Result<std::collections::BTreeMap<String, String>> {
    let mut all = app.durable_records().await?;
    all.extend(app.local_storage().await?);
    let kinds = ["draft", "bin", "revision", "state", "kept"];
    all.retain(|key, _| {
        kinds
            .iter()
            .any(|kind| key.starts_with(&format!("samspil.{kind}.")))
    });
    for (key, raw) in &mut all {
        if key.starts_with("samspil.revision.") {
            let mut revision: Value = serde_json::from_str(raw)?;
            if let Some(fields) = revision.as_object_mut() {
                // Each device counts the days on which the app is used for itself.
                fields.remove("day");
            }
            *raw = revision.to_string();
        }
    }
    Ok(all)
}

async fn everything_as_file(app: &Session) -> Result<PathBuf> {
    app.click_button(app.words().privacy.file).await?;
    app.wait_for_download(".json").await
}

async fn erase(app: &Session) -> Result<()> {
    app.click_button(app.words().privacy.erase).await?;
    app.click_button(app.words().privacy.yes).await?;
    app.find(Role::Heading, app.words().privacy.done).await?;
    Ok(())
}

/// A tab in which a plan is written, and one at the page about privacy, which is in front.
async fn writer_and_eraser(app: &Session) -> Result<(Tab, Tab)> {
    app.start_plan("Åen").await?;
    app.wait_until_saved().await?;
    let writer = app.tab().await?;
    let eraser = app.open_tab(PAGE).await?;
    app.find(Role::Button, app.words().privacy.erase).await?;
    Ok((writer, eraser))
}

/// As on a device on which the app was never used.
async fn nothing_is_here(app: &Session) -> Result<()> {
    app.find(Role::Heading, app.words().start.title).await?;
    app.wait_for_text(app.words().start.no_drafts).await?;
    ensure!(!app.has(Role::Fold, &(app.words().library.bin)(1)).await);
    equal("drafts", &app.drafts().await?.len(), &0)?;
    let durable = app.durable_records().await?;
    equal("the durable copy", &durable.len(), &0)
}

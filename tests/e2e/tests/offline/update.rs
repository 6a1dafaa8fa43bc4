//! A newer version comes in whole, waits, and never mixes with the one before.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use samspil_e2e::{
    Device, Flaw, Host, Session, copy_of_release, equal, every_engine, lacks, needs, until,
};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{
    all_is_of, at_start, come_back, version_in, version_of, wait_for_version, wait_until_ready,
};

/// The text of the help has a line more, the style sheet another name: a file whose name stays and
/// one whose name changes.
fn newer(release: &Path) -> Result<TempDir> {
    let newer = copy_of_release()?;
    let folder = newer.path();
    let texts = folder.join("content/da.json");
    let changed = xtask::project::read(&texts)? + "\n";
    fs::write(texts, changed)?;
    let files = xtask::offline::files(release)?;
    let sheets = files.iter().map(|(path, _)| path);
    let sheet = sheets
        .clone()
        .find(|path| path.starts_with("samspil-") && path.strip_suffix(".css").is_some());
    let sheet = sheet.context("a style sheet")?;
    let name = "samspil-00ff00ff00ff00ff.css";
    let css = xtask::project::read(&folder.join(sheet))? + "\n";
    fs::remove_file(folder.join(sheet))?;
    fs::write(folder.join(name), css)?;
    let page = folder.join("index.html");
    fs::write(&page, xtask::project::read(&page)?.replace(sheet, name))?;
    xtask::offline::finish(folder)?;
    ensure!(version_in(folder)? != version_in(release)?);
    Ok(newer)
}

#[tokio::test]
async fn a_newer_version_waits_until_it_is_asked_for() -> Result<()> {
    every_engine!("offline: the service worker takes a new version");
    let release = copy_of_release()?;
    let newer = newer(release.path())?;
    let host = Host::of(release.path())?;
    let visit = async |app: &Session| {
        wait_until_ready(app).await?;
        app.start_plan("Åen").await?;
        app.wait_until_saved().await?;
        host.publish(newer.path())?;
        equal("the newer worker", &look(app).await?, &json!("installed"))?;
        app.wait_for_notice(app.words().app.newer).await?;
        all_is_of(app, release.path()).await?;

        // A tab that comes later is of the same version as the one that is there.
        let first = app.tab().await?;
        let second = app.open_tab("#/").await?;
        at_start(app).await?;
        all_is_of(app, release.path()).await?;

        app.go_to_tab(&first).await?;
        app.fill(app.words().plan.title_label, "Åen og skoven")
            .await?;
        app.click_button(app.words().app.take_newer).await?;
        wait_for_version(app, newer.path()).await?;
        app.wait_for_value(app.words().plan.title_label, "Åen og skoven")
            .await?;
        all_is_of(app, newer.path()).await?;
        one_version_is_kept(app, &version_in(newer.path())?).await?;
        lacks(&app.text().await?, app.words().app.newer)?;

        app.go_to_tab(&second).await?;
        wait_for_version(app, newer.path()).await?;
        app.wait_for_text("Åen og skoven").await?;
        all_is_of(app, newer.path()).await
    };
    Device::at(&host)?.journey(visit).await
}

#[tokio::test]
async fn a_newer_version_is_there_at_the_next_start() -> Result<()> {
    every_engine!("offline: the service worker takes a new version");
    needs!(Restart);
    let release = copy_of_release()?;
    let newer = newer(release.path())?;
    let host = Host::of(release.path())?;
    let version = version_in(newer.path())?;
    let device = Device::at(&host)?;
    let visit = device.journey(async |app| {
        wait_until_ready(app).await?;
        host.publish(newer.path())?;
        equal("the newer worker", &look(app).await?, &json!("installed"))?;
        app.wait_for_notice(app.words().app.newer).await
    });
    visit.await?;
    let later = device.journey(async |app| {
        until("the newer version", async || {
            app.arrive_at("#/").await?;
            at_start(app).await?;
            equal("the version", &version_of(app).await?, &version).map(Some)
        })
        .await?;
        all_is_of(app, newer.path()).await?;
        one_version_is_kept(app, &version).await
    });
    later.await
}

#[tokio::test]
async fn an_update_that_breaks_off_leaves_the_old_version_whole() -> Result<()> {
    every_engine!("offline: the service worker takes a new version");
    let release = copy_of_release()?;
    let newer = newer(release.path())?;
    let host = Host::of(release.path())?;
    let visit = async |app: &Session| {
        wait_until_ready(app).await?;
        host.publish(newer.path())?;
        host.break_in(Some("content/nb.json"))?;
        refused(app, release.path()).await?;

        host.stop()?;
        come_back(app).await?;
        at_start(app).await?;
        all_is_of(app, release.path()).await?;

        host.break_in(None)?;
        host.start()?;
        // The browser may be in the middle of a look that began while the host was down.
        until("the newer worker", async || {
            equal("the newer worker", &look(app).await?, &json!("installed")).map(Some)
        })
        .await?;
        app.click_button(app.words().app.take_newer).await?;
        wait_for_version(app, newer.path()).await?;
        at_start(app).await?;
        all_is_of(app, newer.path()).await
    };
    Device::at(&host)?.journey(visit).await
}

#[tokio::test]
async fn a_connection_that_is_lost_once_does_not_cost_the_new_version() -> Result<()> {
    every_engine!("offline: the service worker takes a new version");
    let release = copy_of_release()?;
    let newer = newer(release.path())?;
    let host = Host::of(release.path())?;
    let visit = async |app: &Session| {
        wait_until_ready(app).await?;
        host.publish(newer.path())?;
        host.spoil(Some(("content/nb.json", Flaw::BreaksOffOnce)))?;
        equal("the newer worker", &look(app).await?, &json!("installed"))?;
        let asked = host.asked()?.into_iter();
        let again = asked.filter(|asked| asked.target.ends_with("content/nb.json"));
        // Once for the first version.
        ensure!(again.count() >= 3, "it was not asked for again");
        Ok(())
    };
    Device::at(&host)?.journey(visit).await
}

/// As from a host that does not have all files yet, or caches an old one for too long.
#[tokio::test]
async fn files_of_two_versions_are_refused() -> Result<()> {
    every_engine!("offline: the service worker takes a new version");
    let release = copy_of_release()?;
    let newer = newer(release.path())?;
    let host = Host::of(release.path())?;
    let visit = async |app: &Session| {
        wait_until_ready(app).await?;
        let texts = "content/da.json";
        fs::copy(release.path().join(texts), newer.path().join(texts))?;
        host.publish(newer.path())?;
        refused(app, release.path()).await
    };
    Device::at(&host)?.journey(visit).await
}

/// Looks for a newer version now: browsers choose the moment themselves, and late when there is much
/// to do. Returns the state of its worker when that is decided.
///
/// The page of the old version must stay open between the release of the newer one and this: the browser
/// may have found it already, and begins to use it when no page of the old version is open, as between
/// two pages.
async fn look(app: &Session) -> Result<Value> {
    app.script(LOOK, &[]).await
}

/// A file that breaks off may decide the worker before the promise of `update` is kept. Then the
/// registration no longer names it, so it is followed from the event that announces it, which `WebKit`
/// sends after it has kept the promise.
const LOOK: &str = "return navigator.serviceWorker.getRegistration()
    .then((registration) => new Promise((done) => {
        const follow = (worker) => {
            const decide = () => worker.state !== 'installing' && done(worker.state);
            worker.addEventListener('statechange', decide);
            decide();
        };
        let found = false;
        const find = () => {
            if (registration.installing) {
                found = true;
                follow(registration.installing);
            }
        };
        const end = (nothing) => {
            find();
            if (found) return;
            if (registration.waiting) return done(registration.waiting.state);
            setTimeout(() => found || done(nothing), 3000);
        };
        registration.addEventListener('updatefound', find);
        registration.update()
            .then(() => end('nothing is newer'), (error) => end(`no update: ${error}`));
    }))";

/// The browser has tried to get another version and given up; all is as it was.
async fn refused(app: &Session, release: &Path) -> Result<()> {
    equal("the newer worker", &look(app).await?, &json!("redundant"))?;
    come_back(app).await?;
    at_start(app).await?;
    all_is_of(app, release).await?;
    one_version_is_kept(app, &version_in(release)?).await
}

/// No files of any other version are on the device, soon.
async fn one_version_is_kept(app: &Session, version: &str) -> Result<()> {
    let kept = format!("samspil {} {version}", app.host());
    until("the files of one version", async || {
        let names = app.script("return caches.keys()", &[]).await?;
        equal("the caches", &names, &json!([kept])).map(Some)
    })
    .await
}

//! The app without a network, and how a newer version comes in. The network is cut by stopping the
//! host, so that every engine meets the same: nobody listens at the address.

mod start;
mod update;

use std::path::Path;

use anyhow::{Context, Result, ensure};
use samspil_e2e::{Role, Session, equal, until};
use serde_json::json;

/// Waits until the page says that all of the app is on the device.
async fn wait_until_ready(app: &Session) -> Result<()> {
    app.wait_for_text(app.words().footer.offline).await
}

/// The version that a folder holds.
fn version_in(folder: &Path) -> Result<String> {
    let page = xtask::project::read(&folder.join("index.html"))?;
    let (_, rest) = page.split_once("data-version=\"").context("no version")?;
    Ok(rest.split('"').next().unwrap_or_default().to_owned())
}

/// The version of the page that is open.
async fn version_of(app: &Session) -> Result<String> {
    let version = "return document.documentElement.dataset.version ?? ''";
    let version = app.script(version, &[]).await?;
    Ok(version.as_str().unwrap_or_default().to_owned())
}

const DIGESTS: &str = "return Promise.all(arguments[0].map(async (path) => {
        const bytes = await (await fetch(path)).arrayBuffer();
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        return 'sha256-' + btoa(String.fromCharCode(...digest));
    }))";

/// The page is of this version, and so is every file that it can get: each is compared whole with
/// what the folder holds.
async fn all_is_of(app: &Session, folder: &Path) -> Result<()> {
    equal("the version", &version_of(app).await?, &version_in(folder)?)?;
    let files = xtask::offline::files(folder)?;
    ensure!(files.len() > 8, "there are {} files only", files.len());
    let (paths, digests): (Vec<String>, Vec<String>) = files.into_iter().unzip();
    let served = app.script(DIGESTS, &[json!(paths)]).await?;
    equal("the files", &served, &json!(digests))
}

/// Waits until the start page is there.
async fn at_start(app: &Session) -> Result<()> {
    app.find(Role::Heading, app.words().start.title).await?;
    Ok(())
}

/// Waits until the open page is of this version.
async fn wait_for_version(app: &Session, folder: &Path) -> Result<()> {
    let version = version_in(folder)?;
    until(&format!("version {version}"), async || {
        equal("the version", &version_of(app).await?, &version).map(Some)
    })
    .await
}

/// Leaves the page and comes to it again. Not by a reload: Firefox's driver makes it one that goes
/// past the worker, as with the Shift key.
async fn come_back(app: &Session) -> Result<()> {
    app.arrive_at(&app.address().await?).await
}

//! An app that could not start showed its static shell for ever, without a word.

use std::cell::Cell;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use samspil_e2e::{
    Device, Flaw, Host, Role, Session, copy_of_release, every_engine, journey, needs, one_engine,
    until,
};
use serde_json::json;

/// What each text says in the three languages.
const LATE: [&str; 3] = [
    "ikke startet endnu",
    "has not started yet",
    "har ikke startet ennå",
];
const NETWORK: [&str; 3] = [
    "Nettet sendte ikke",
    "did not deliver",
    "Nettet sendte ikke",
];
const ENGINE: [&str; 3] = ["Undtag siden", "turned off", "Unnta nettstedet"];
const DISK: [&str; 3] = ["en fil på disken", "a file on the disk", "legg hele mappen"];

#[tokio::test]
async fn without_webassembly_the_page_says_what_to_do() -> Result<()> {
    one_engine!();
    needs!(RunFirst);
    journey(async |app| {
        app.run_first("delete globalThis.WebAssembly").await?;
        app.reload().await?;
        says(app, &ENGINE).await
    })
    .await
}

#[tokio::test]
async fn a_page_of_the_network_in_place_of_the_app_is_told_from_it() -> Result<()> {
    one_engine!();
    let release = copy_of_release()?;
    let host = Host::of(release.path())?;
    journey(async |app| {
        host.spoil(Some((&module(release.path())?, Flaw::Portal)))?;
        app.go_to(&host.app()).await?;
        says(app, &NETWORK).await?;
        starts_when_mended(app, &host).await
    })
    .await
}

#[tokio::test]
async fn a_module_that_breaks_off_is_not_called_an_old_browser() -> Result<()> {
    every_engine!("what it says of a broken module");
    let release = copy_of_release()?;
    let host = Host::of(release.path())?;
    let visit = journey(async |app| {
        host.spoil(Some((&module(release.path())?, Flaw::BreaksOff)))?;
        app.go_to(&host.app()).await?;
        says(app, &NETWORK).await?;
        starts_when_mended(app, &host).await
    });
    // Browsers report files that break off.
    visit.await.or_else(|error| {
        let error = format!("{error:#}");
        ensure!(error.starts_with("the console says"), "{error}");
        Ok(())
    })
}

#[tokio::test]
async fn a_page_opened_from_the_disk_says_that_it_must_come_from_a_host() -> Result<()> {
    one_engine!();
    needs!(RefusesDisk);
    let release = copy_of_release()?;
    let is_through = Cell::new(false);
    let visit = journey(async |app| {
        let page = release.path().join("index.html");
        app.go_to(&format!("file://{}", page.display())).await?;
        says(app, &DISK).await?;
        is_through.set(true);
        Ok(())
    });
    // Browsers report the modules that they refuse to load from the disk.
    let error = visit.await.err().map(|error| format!("{error:#}"));
    let is_expected = error
        .as_ref()
        .is_none_or(|error| error.starts_with("the console says"));
    ensure!(is_through.get() && is_expected, "{error:?}");
    Ok(())
}

/// The load of a page whose files stall never ends, and the driver waits for it. So it is another window
/// that loads it.
const OPEN: &str = "window.other = open(arguments[0])";
const OPENER: &str = "/opener.html";
const READ: &str = "return other.document.body?.innerText ?? ''";

#[tokio::test]
async fn an_app_that_stalls_says_so_within_ten_seconds() -> Result<()> {
    one_engine!();
    let release = copy_of_release()?;
    // The page that opens the window is no page of the app: the browser asks for the icon of its host.
    let site = [
        ("/favicon.ico", ""),
        (OPENER, "<!doctype html><title>Opener</title>"),
    ];
    let host = Host::of_site(release.path(), &site)?;
    journey(async |app| {
        host.spoil(Some((&module(release.path())?, Flaw::Stalls)))?;
        let opener = format!("{}{OPENER}", host.origin());
        app.go_to(&opener).await?;
        app.script(OPEN, &[json!(host.app())]).await?;
        let text = until("the text", async || {
            let text = app.script(READ, &[]).await?;
            let text = text.as_str().unwrap_or_default().to_owned();
            Ok(text.contains(LATE[0]).then_some(text))
        })
        .await?;
        let seconds = app
            .script("return other.performance.now() / 1000", &[])
            .await?;
        let seconds = seconds.as_f64().context("a number")?;
        ensure!(seconds < 11.0, "it took {seconds} seconds");
        for part in LATE {
            ensure!(text.contains(part), "{part} is not in {text}");
        }
        host.spoil(None)?;
        app.script("other.location.reload()", &[]).await?;
        until("the app", async || {
            let text = app.script(READ, &[]).await?;
            let text = text.as_str().unwrap_or_default();
            Ok(text.contains(app.words().start.plan_start).then_some(()))
        })
        .await?;
        app.script("other.close()", &[]).await.map(drop)
    })
    .await
}

#[tokio::test]
async fn a_second_press_fetches_a_stalled_chunk_anew() -> Result<()> {
    one_engine!();
    let release = copy_of_release()?;
    let host = Host::of(release.path())?;
    let chunk = file(release.path(), "split_plan.wasm")?;
    let visit = async |app: &Session| {
        let words = app.words();
        host.spoil(Some((&chunk, Flaw::Stalls)))?;
        app.click_button(words.start.plan_start).await?;
        app.wait_for_notice(words.app.chunk_failed).await?;
        // The texts of its page stall too.
        host.spoil(Some(("content/da.json", Flaw::Stalls)))?;
        app.click_button(words.start.plan_start).await?;
        app.find(Role::Heading, words.app.chunk_failed_title)
            .await?;
        host.spoil(None)?;
        app.click_button(words.app.try_again).await?;
        app.visit(words.plan.profile).await?;
        app.fill(words.plan.title_label, "Åen").await?;
        app.wait_until_saved().await
    };
    Device::at(&host)?.journey(visit).await
}

/// Waits until the page says this in all languages.
async fn says(app: &Session, parts: &[&str; 3]) -> Result<()> {
    for part in parts {
        app.wait_for_text(part).await?;
    }
    // And nothing else.
    let texts = "return [...document.querySelectorAll('[data-why]')]
        .filter((text) => text.checkVisibility({ visibilityProperty: true })).length";
    let texts = app.script(texts, &[]).await?;
    ensure!(texts == json!(1), "{texts} texts are seen");
    Ok(())
}

/// The file is whole again, and the app starts.
async fn starts_when_mended(app: &Session, host: &Host) -> Result<()> {
    host.spoil(None)?;
    app.go_to(&format!("{}?lang=da", host.app())).await?;
    app.find(Role::Button, app.words().start.plan_start).await?;
    says_nothing(app).await
}

/// The app has taken the place of the shell.
async fn says_nothing(app: &Session) -> Result<()> {
    let texts = "return document.querySelectorAll('[data-why]').length";
    let texts = app.script(texts, &[]).await?;
    ensure!(texts == json!(0), "{texts} texts are left");
    Ok(())
}

fn module(release: &Path) -> Result<String> {
    file(release, "samspil_bg.wasm")
}

/// The file of the release with this in its name.
fn file(release: &Path, name: &str) -> Result<String> {
    let files = xtask::offline::files(release)?.into_iter();
    let mut paths = files.map(|(path, _)| path);
    let path = paths.find(|path| path.contains(name));
    path.with_context(|| format!("there is no {name}… in the release"))
}

//! In a folder of a site with a service worker of its own, the first visit reloaded itself while the user typed,
//! the app said too early that it is ready without a network, and the deletion of everything took the site's
//! worker and the files of another Samspil.

use std::time::Duration;

use anyhow::{Result, ensure};
use samspil_e2e::{
    Device, Host, Role, Session, copy_of_release, equal, every_engine, lacks, one_engine, until,
};
use serde_json::{Value, json};

/// A worker as many sites have it: it takes what it can get.
const SITE: [(&str, &str); 1] = [(
    "/sw.js",
    "addEventListener('install', () => skipWaiting());
     addEventListener('activate', (event) => event.waitUntil(clients.claim()));
     addEventListener('fetch', (event) => event.respondWith(fetch(event.request)));",
)];

#[tokio::test]
async fn a_first_visit_under_the_worker_of_a_site_does_not_reload_while_the_user_types()
-> Result<()> {
    every_engine!("service workers");
    let release = copy_of_release()?;
    let host = Host::of_site(release.path(), &SITE)?;
    let visit = async |app: &Session| {
        begin_under_the_worker_of_the_site(app, &host, None).await?;
        app.script("window.stays = true", &[]).await?;
        app.start_plan("Å").await?;
        let mut title = "Å".to_owned();
        // Until the app's own worker has taken over, and some more.
        while !is_ready(app).await? || title.chars().count() < 40 {
            app.type_on(app.words().plan.title_label, "x").await?;
            title.push('x');
        }
        let stays = app.script("return window.stays === true", &[]).await?;
        equal("the page is the same", &stays, &json!(true))?;
        app.wait_for_value(app.words().plan.title_label, &title)
            .await?;
        app.wait_for_stored("/title", title.as_str()).await
    };
    Device::at(&host)?.journey(visit).await
}

#[tokio::test]
async fn under_the_worker_of_a_site_the_app_is_ready_without_a_network_when_its_own_has_all_files()
-> Result<()> {
    one_engine!();
    let release = copy_of_release()?;
    let host = Host::of_site(release.path(), &SITE)?;
    let visit = async |app: &Session| {
        begin_under_the_worker_of_the_site(app, &host, Some("content/nb.json")).await?;
        app.pause(Duration::from_secs(4)).await?;
        ensure!(!is_ready(app).await?, "it says that it is ready");
        lacks(&app.text().await?, app.words().footer.offline)?;
        host.break_in(None)?;
        app.reload().await?;
        app.wait_for_text(app.words().footer.offline).await?;
        // Many workers delete all caches but their own.
        app.script(FORGET_FILES, &[]).await?;
        host.break_in(Some("content/nb.json"))?;
        app.reload().await?;
        app.find(Role::Heading, app.words().start.title).await?;
        app.pause(Duration::from_secs(4)).await?;
        ensure!(!is_ready(app).await?, "it says that it is ready");
        // The files that came are kept: some networks never send all of them in one visit.
        let kept = app.script(KEPT, &[]).await?;
        ensure!(kept.as_u64() > Some(8), "{kept} files are kept");
        host.break_in(None)?;
        app.reload().await?;
        app.wait_for_text(app.words().footer.offline).await?;
        host.stop()?;
        app.arrive_at("#/").await?;
        app.find(Role::Heading, app.words().start.title).await?;
        app.wait_for_text(app.words().footer.offline).await
    };
    Device::at(&host)?.journey(visit).await
}

/// What others have in this browser.
const OTHERS: &str = "return (async () => {
        localStorage.setItem('storage-probe', 'of the site');
        await caches.open('site');
        await caches.open(`samspil ${location.origin}/andre/ 1`);
        await caches.open(`samspil ${new URL('./', location).href}prøve/ 1`);
    })()";

/// What is there of others, and of the app.
const LEFT: &str = "return (async () => {
        const workers = await navigator.serviceWorker.getRegistrations();
        const folder = new URL('./', location).href;
        return {
            probe: localStorage.getItem('storage-probe'),
            caches: (await caches.keys()).length,
            ours: (await caches.keys()).filter((name) => name.startsWith(`samspil ${folder} `)),
            workers: workers.map(({ scope }) => new URL(scope).pathname),
        };
    })()";

#[tokio::test]
async fn deleting_everything_leaves_what_others_have_on_the_site() -> Result<()> {
    every_engine!("service workers and caches");
    let release = copy_of_release()?;
    let host = Host::of_site(release.path(), &SITE)?;
    let visit = async |app: &Session| {
        begin_under_the_worker_of_the_site(app, &host, None).await?;
        app.script(OTHERS, &[]).await?;
        app.wait_for_text(app.words().footer.offline).await?;
        app.start_plan("Åen").await?;
        app.wait_until_saved().await?;
        let text = &app.words().privacy;
        app.open("#/privacy").await?;
        app.click_button(text.erase).await?;
        app.click_button(text.yes).await?;
        app.find(Role::Heading, text.done).await?;
        let left = json!({
            "probe": "of the site",
            "caches": 3,
            "ours": [],
            "workers": ["/"],
        });
        until("what others have to be left", async || {
            equal("what is left", &app.script(LEFT, &[]).await?, &left).map(Some)
        })
        .await
    };
    Device::at(&host)?.journey(visit).await
}

/// The site's worker controls the page, and the app is as on a first visit, in which a file may break off.
async fn begin_under_the_worker_of_the_site(
    app: &Session,
    host: &Host,
    broken: Option<&str>,
) -> Result<()> {
    let begin = "return (async () => {
            const workers = navigator.serviceWorker;
            for (const registration of await workers.getRegistrations()) {
                await registration.unregister();
            }
            for (const name of await caches.keys()) await caches.delete(name);
            await workers.register('/sw.js', { scope: '/' });
            while (!(await workers.getRegistration('/'))?.active) {
                await new Promise((done) => setTimeout(done, 50));
            }
        })()";
    // The app registers its own one second after the start.
    until("the app to have its worker", async || {
        Ok(is_ready(app).await?.then_some(()))
    })
    .await?;
    app.script(begin, &[]).await?;
    host.break_in(broken)?;
    app.arrive_at("#/").await?;
    app.find(Role::Heading, app.words().start.title).await?;
    let controller = "return navigator.serviceWorker.controller?.scriptURL ?? ''";
    let controller = app.script(controller, &[]).await?;
    let is_of_site = controller
        .as_str()
        .is_some_and(|url| url.ends_with("/sw.js"));
    ensure!(is_of_site, "{controller:?} controls the page");
    Ok(())
}

const KEPT: &str = "return caches.keys()
    .then(([name]) => name ? caches.open(name).then((cache) => cache.keys()) : [])
    .then((files) => files.length)";

const FORGET_FILES: &str = "return caches.keys()
    .then((names) => Promise.all(names.map((name) => caches.delete(name))))";

async fn is_ready(app: &Session) -> Result<bool> {
    let ready = "return document.documentElement.hasAttribute('data-offline')";
    Ok(app.script(ready, &[]).await? == Value::Bool(true))
}

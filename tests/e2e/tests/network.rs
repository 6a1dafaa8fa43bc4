//! The whole network log: what the app requests, from which host, and what its requests disclose.

use anyhow::{Result, ensure};
use samspil_e2e::{
    Asked, Device, Feature, Host, Proxy, Session, contains, copy_of_release, equal, every_engine,
    part_left_out, until,
};
use serde_json::json;

/// Hosts that browsers contact on their own, whatever page is open. The app names none of them, and
/// the policy of its pages forbids requests to them.
const MAKERS: [&str; 8] = [
    // The start page of the Chromium that Debian builds.
    "duckduckgo.com",
    "mozilla.org",
    "mozilla.com",
    "mozilla.net",
    "firefox.com",
    "google.com",
    "googleapis.com",
    "gvt1.com",
];

const LOG: &str = "return performance.getEntries()
    .filter((entry) => ['navigation', 'resource'].includes(entry.entryType))
    .map((entry) => entry.name)";

#[tokio::test]
async fn a_journey_through_all_pages_asks_nobody_but_its_host() -> Result<()> {
    every_engine!("what a browser requests on its own");
    let release = copy_of_release()?;
    let host = Host::of(release.path())?;
    let proxy = Proxy::start()?;
    let behind = !part_left_out(Feature::Proxy, "the log of a proxy")?;
    let visit = async |app: &Session| {
        app.tour_of_each_kind(async |_| asks_only_its_host(app).await)
            .await?;
        let cookies = app.script("return document.cookie", &[]).await?;
        equal("the cookies", &cookies, &json!(""))?;
        let heard = proxy.heard()?;
        let pages = heard.iter().filter(|line| !is_for_its_maker(line));
        equal("the proxy", &pages.collect::<Vec<_>>(), &[""; 0])?;
        if behind {
            hears_of_pages(app, &proxy).await?;
        }
        Ok(())
    };
    let device = Device::at(&host)?;
    let device = if behind {
        device.behind(&proxy)
    } else {
        device
    };
    device.journey(visit).await?;
    let asked = host.asked()?;
    ensure!(asked.len() > 8, "the host was asked {} times", asked.len());
    asked
        .iter()
        .try_for_each(|asked| tells_nothing(asked, &host))
}

/// The proxy must be in use: otherwise an empty log proves nothing.
async fn hears_of_pages(app: &Session, proxy: &Proxy) -> Result<()> {
    app.script("location.href = 'http://elsewhere.invalid/'", &[])
        .await?;
    until("the proxy to hear of it", async || {
        contains(&proxy.heard()?.join("\n"), "elsewhere.invalid").map(Some)
    })
    .await?;
    app.arrive_at("#/").await
}

/// The browser's own log of this page.
async fn asks_only_its_host(app: &Session) -> Result<()> {
    let log = app.script(LOG, &[]).await?;
    let names = log.as_array().into_iter().flatten();
    for name in names.filter_map(|name| name.as_str()) {
        let is_own = name.starts_with(app.host()) || is_its_icon(name);
        ensure!(is_own, "the page has asked for {name}");
    }
    Ok(())
}

fn is_for_its_maker(line: &str) -> bool {
    let target = line.split(' ').nth(1).unwrap_or_default();
    let target = target.split_once("://").map_or(target, |(_, rest)| rest);
    let host = target.split([':', '/']).next().unwrap_or_default();
    MAKERS
        .iter()
        .any(|maker| host == *maker || host.ends_with(&format!(".{maker}")))
}

/// `WebKit` requests `/favicon.ico` of a host, whatever icon the page names.
fn is_its_icon(address: &str) -> bool {
    let path = address.split_once("://").map(|(_, rest)| rest);
    let path = path.and_then(|rest| rest.split_once('/'));
    path.is_some_and(|(host, path)| host.starts_with("127.0.0.1:") && path == "favicon.ico")
}

/// The request is for a file of the app, and discloses nothing but the browser.
fn tells_nothing(asked: &Asked, host: &Host) -> Result<()> {
    equal("the method", &asked.method, &"GET")?;
    let address = format!("{}{}", host.origin(), asked.target);
    ensure!(
        address.starts_with(&host.app()) || is_its_icon(&address),
        "asked for {address}"
    );
    let query = asked.target.split_once('?').map(|(_, query)| query);
    let is_language = query.is_none_or(|query| query.starts_with("lang="));
    ensure!(is_language, "asked for {address}");
    for line in &asked.head {
        let tells = ["referer:", "cookie:", "authorization:"];
        // When a browser requests the worker, it sends the host as referrer (WebKit), or the worker itself
        // when it looks for a newer one (Chromium, some time later), whatever the policy says.
        let is_own = asked.target.ends_with("/service-worker.js")
            && [format!("{}/", host.origin()), address.clone()]
                .iter()
                .any(|own| *line == format!("referer: {own}"));
        let is_told = !is_own && tells.iter().any(|name| line.starts_with(name));
        ensure!(!is_told, "{address} was asked for with {line}");
    }
    Ok(())
}

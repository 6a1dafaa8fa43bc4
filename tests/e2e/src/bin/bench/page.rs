//! One browser with one of the two pages in it, and what can be measured there.

use std::time::Duration;

use anyhow::{Context, Result};
use samspil_e2e::{Browser, at, record_of};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::site::Site;

/// How much slower than this machine: an old Chromebook.
const SLOWER: u32 = 4;
const WATCH: &str = include_str!("watch.js");
/// Drafts given to the page at once: a message of a megabyte is slow.
const AT_ONCE: usize = 100;

/// A browser with one of the two pages in it.
pub struct Page<'a> {
    pub site: &'a Site,
    browser: Browser,
}

/// A load of the page, in milliseconds.
#[derive(Clone, Copy, Deserialize)]
pub struct Load {
    /// Until what was asked for is on the screen.
    pub ready: f64,
    /// What long tasks have beyond 50 ms each.
    pub blocking: f64,
}

/// An act in the page, in milliseconds.
#[derive(Clone, Copy, Deserialize)]
pub struct Act {
    /// Until what comes of it is laid out.
    pub ready: f64,
    /// Until it is on the screen.
    pub drawn: f64,
    /// The longest task; browsers report none below 50 ms.
    pub longest: f64,
}

impl<'a> Page<'a> {
    /// A fresh browser, in which these drafts lie as if they were written there.
    pub async fn start(site: &'a Site, drafts: &[Value]) -> Result<Self> {
        let browser = Browser::start().await?;
        let page = Self { site, browser };
        page.command("Performance.enable", json!({ "timeDomain": "threadTicks" }))
            .await?;
        page.seed(drafts).await?;
        page.command("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER }))
            .await?;
        Ok(page)
    }

    pub async fn close(self) -> Result<()> {
        self.browser.close().await
    }

    pub async fn command(&self, name: &str, arguments: Value) -> Result<Value> {
        self.browser.command(name, arguments).await
    }

    pub async fn evaluate(&self, expression: &str) -> Result<Value> {
        self.browser.evaluate(expression).await
    }

    /// The app finds the drafts at its next start, and puts them where it keeps its second copy.
    async fn seed(&self, drafts: &[Value]) -> Result<()> {
        if drafts.is_empty() {
            return Ok(());
        }
        self.load("#/", self.site.start).await?;
        for some in drafts.chunks(AT_ONCE) {
            let texts = some
                .iter()
                .map(|draft| Ok(json!([draft["id"], record_of(draft)?])));
            let texts = Value::Array(texts.collect::<Result<_>>()?);
            self.evaluate(&format!(
                "for (const [id, text] of {texts}) localStorage.setItem('samspil.draft.' + id, text)"
            ))
            .await?;
        }
        self.load("#/", self.site.draft).await?;
        // The second copy is written after the first sight of the page.
        sleep(Duration::from_secs(1)).await;
        Ok(())
    }

    /// Loads the start page from nothing: no caches, nothing stored.
    pub async fn first_load(&self) -> Result<Load> {
        self.leave_and_clear("all").await?;
        self.load("#/", self.site.start).await
    }

    /// Loads a place with empty caches, and types a letter in its field as soon as it can be edited. The
    /// page itself types: the driver would add the time of its messages.
    pub async fn cold_key(&self, place: &str, letter: &str) -> Result<Load> {
        self.leave_and_clear("cache_storage,service_workers")
            .await?;
        self.load_watched(place, self.site.field, letter).await
    }

    async fn leave_and_clear(&self, stored: &str) -> Result<()> {
        self.leave().await?;
        self.command("Network.clearBrowserCache", json!({})).await?;
        let origin = self.site.url.trim_end_matches('/');
        let what = json!({ "origin": origin, "storageTypes": stored });
        self.command("Storage.clearDataForOrigin", what).await?;
        Ok(())
    }

    /// Loads a place and waits until the selector is found there.
    pub async fn load(&self, place: &str, selector: &str) -> Result<Load> {
        self.leave().await?;
        self.load_watched(place, selector, "").await
    }

    async fn load_watched(&self, place: &str, selector: &str, letter: &str) -> Result<Load> {
        let (selector, letter) = (json!(selector), json!(letter));
        let source = format!("{{ const SELECTOR = {selector}; const KEY = {letter}; {WATCH} }}");
        let added = self
            .command(
                "Page.addScriptToEvaluateOnNewDocument",
                json!({ "source": source }),
            )
            .await?;
        let url = format!("{}{place}", self.site.url);
        self.command("Page.navigate", json!({ "url": url })).await?;
        let load = self.evaluate("bench.loaded").await;
        self.command(
            "Page.removeScriptToEvaluateOnNewDocument",
            json!({ "identifier": at(&added, "/identifier") }),
        )
        .await?;
        let load = load.with_context(|| format!("{place} of {}", self.site.url))?;
        Ok(serde_json::from_value(load)?)
    }

    async fn leave(&self) -> Result<()> {
        self.command("Page.navigate", json!({ "url": "about:blank" }))
            .await?;
        Ok(())
    }

    /// Does something by a script, and waits until the page shows what comes of it.
    pub async fn act(&self, act: &str, is_there: &str) -> Result<Act> {
        let measured = self
            .evaluate(&format!("bench.act(() => {{ {act} }}, () => {is_there})"))
            .await?;
        Ok(serde_json::from_value(measured)?)
    }

    /// What the main thread has worked so far, in milliseconds.
    pub async fn worked(&self) -> Result<f64> {
        let answer = self.command("Performance.getMetrics", json!({})).await?;
        let metrics = at(&answer, "/metrics").as_array().into_iter().flatten();
        let mut tasks = metrics.filter(|metric| metric["name"] == "TaskDuration");
        let seconds = tasks.next().and_then(|metric| metric["value"].as_f64());
        Ok(seconds.context("the work of the main thread")? * 1000.0)
    }
}

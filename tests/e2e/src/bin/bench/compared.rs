//! The rows that compare the app with the bare page. Both are measured in turn, so that other work
//! of the machine affects both.

use anyhow::Result;
use serde_json::json;

use crate::drafts::{self, OPEN, full, small};
use crate::figures::Row;
use crate::page::{Load, Page};
use crate::site::Site;

/// How many drafts a device is full with.
pub const MANY: u32 = 1000;

/// A visit of somebody who was never here: until it is ready, and how long it blocks.
pub async fn first_visit(app: &Site, bare: &Site, runs: usize) -> Result<Vec<Row>> {
    let (app, bare) = (Page::start(app, &[]).await?, Page::start(bare, &[]).await?);
    let mut ready = Row::new("cold load to ready");
    let mut blocking = Row::new("blocking time");
    for _ in 0..runs {
        for (page, is_app) in [(&app, true), (&bare, false)] {
            let Load {
                ready: at,
                blocking: blocked,
            } = page.first_load().await?;
            ready.of(is_app).push(at);
            blocking.of(is_app).push(blocked);
        }
    }
    app.close().await?;
    bare.close().await?;
    Ok(vec![ready, blocking])
}

/// A letter that no plan has.
const LETTER: &str = "§";

/// A visit with empty caches straight to a theme of a full plan, until a key shows in its first answer.
pub async fn cold_plan(app: &Site, bare: &Site, runs: usize) -> Result<Row> {
    let plan = full(OPEN)?;
    let id = drafts::id(&plan).to_owned();
    let one = [plan];
    let (app, bare) = (
        Page::start(app, &one).await?,
        Page::start(bare, &one).await?,
    );
    let mut cold = Row::new("plan, cold");
    for _ in 0..runs {
        for (page, is_app) in [(&app, true), (&bare, false)] {
            let place = format!("#/plan/{id}/contact{}", page.site.first);
            cold.of(is_app)
                .push(page.cold_key(&place, LETTER).await?.ready);
        }
    }
    app.close().await?;
    bare.close().await?;
    Ok(cold)
}

/// A full plan reloaded, and a step from theme 1 to 2 in it.
pub async fn plan(app: &Site, bare: &Site, runs: usize) -> Result<Vec<Row>> {
    let plan = full(OPEN)?;
    let id = drafts::id(&plan).to_owned();
    let one = [plan];
    let (app_page, bare_page) = (
        Page::start(app, &one).await?,
        Page::start(bare, &one).await?,
    );
    let mut switch = Row::new("theme 1 to 2");
    let mut reload = Row::new("reload of a full plan");
    for _ in 0..runs {
        for (page, is_app) in [(&app_page, true), (&bare_page, false)] {
            let place = format!("#/plan/{id}/contact");
            let load = page.load(&place, page.site.prompt).await?;
            reload.of(is_app).push(load.ready);
            let click = format!(
                "document.querySelector({}).click()",
                json!((page.site.link)("content"))
            );
            let there = format!(
                "document.querySelector({})",
                json!((page.site.theme)("content"))
            );
            switch
                .of(is_app)
                .push(page.act(&click, &there).await?.ready);
        }
    }
    app_page.close().await?;
    bare_page.close().await?;
    Ok(vec![switch, reload])
}

/// The start page with a thousand drafts.
pub async fn list(app: &Site, bare: &Site, runs: usize) -> Result<Row> {
    let many = (0..MANY).map(small).collect::<Result<Vec<_>>>()?;
    let (app, bare) = (
        Page::start(app, &many).await?,
        Page::start(bare, &many).await?,
    );
    let mut list = Row::new("list with 1,000 drafts");
    for _ in 0..runs {
        for (page, is_app) in [(&app, true), (&bare, false)] {
            list.of(is_app)
                .push(page.load("#/", page.site.draft).await?.ready);
        }
    }
    app.close().await?;
    bare.close().await?;
    Ok(list)
}

//! More than one tab: one writes a draft, the others follow.

use anyhow::Result;
use samspil_e2e::{Fault, equal, every_engine, journey, titles};

use super::{follows, title, title_lost, two_tabs, writes};

#[tokio::test]
async fn the_second_tab_follows_live() -> Result<()> {
    every_engine!("tabs");
    journey(async |app| {
        let (first, second) = two_tabs(app).await?;
        app.go_to_tab(&first).await?;
        app.type_on(title(app), " og bækken").await?;
        app.wait_until_saved().await?;
        app.go_to_tab(&second).await?;
        app.wait_for_value(title(app), "Åen og bækken").await?;
        follows(app).await?;
        let fault = Fault {
            what: "The same draft is opened in a second tab",
            how: "a second tab at the same address, while the first one writes",
            sees: &format!(
                "»{}« The fields are locked and show live what the first tab writes",
                app.words().reliability.follows
            ),
            lost: title_lost(app, "Åen og bækken").await?,
        };
        fault.report("tabs-follow")
    })
    .await
}

/// Without timers nothing is saved before the other tab asks for it.
const STOP_TIMERS: &str = "window.setTimeout = () => 0";

#[tokio::test]
async fn writing_moves_to_another_tab_with_every_letter() -> Result<()> {
    every_engine!("tabs");
    journey(async |app| {
        let (first, second) = two_tabs(app).await?;
        app.go_to_tab(&first).await?;
        app.script(STOP_TIMERS, &[]).await?;
        app.type_on(title(app), " lige nu").await?;
        app.go_to_tab(&second).await?;
        app.click_button(app.words().reliability.edit_here).await?;
        writes(app).await?;
        app.wait_for_value(title(app), "Åen lige nu").await?;
        app.type_on(title(app), " her").await?;
        app.wait_until_saved().await?;
        app.go_to_tab(&first).await?;
        follows(app).await?;
        app.wait_for_value(title(app), "Åen lige nu her").await?;
        let fault = Fault {
            what: "The second tab takes over while the first has letters that are not saved",
            how: "the first tab's timers stopped, then the button in the second",
            sees: &format!(
                "»{}« and the text goes on there; the first tab follows",
                app.words().reliability.edit_here
            ),
            lost: title_lost(app, "Åen lige nu her").await?,
        };
        fault.report("tabs-take-over")
    })
    .await
}

#[tokio::test]
async fn a_closed_writer_releases_the_draft() -> Result<()> {
    every_engine!("tabs");
    journey(async |app| {
        let (first, second) = two_tabs(app).await?;
        app.go_to_tab(&first).await?;
        app.type_on(title(app), " og bækken").await?;
        app.close_tab().await?;
        app.go_to_tab(&second).await?;
        writes(app).await?;
        app.wait_for_value(title(app), "Åen og bækken").await?;
        app.type_on(title(app), ", uge 42").await?;
        app.wait_until_saved().await?;
        let fault = Fault {
            what: "The tab that writes is closed at once after typing",
            how: "its window closed, with a second tab that follows",
            sees: "The second tab has the whole text and writes on",
            lost: title_lost(app, "Åen og bækken, uge 42").await?,
        };
        fault.report("tabs-closed")
    })
    .await
}

/// Holds the draft's lock and never answers, as a tab that hangs.
const HANG: &str = "navigator.locks
    .request(`write ${arguments[0]}`, () => new Promise(() => {}))
    .catch(() => {});";

#[tokio::test]
async fn a_writer_that_hangs_is_passed_by() -> Result<()> {
    every_engine!("tabs");
    journey(async |app| {
        app.start_plan("Åen").await?;
        app.wait_until_saved().await?;
        let place = app.address().await?;
        let draft = app.draft().await?;
        app.go_home().await?;
        app.script(HANG, &[draft["id"].clone()]).await?;
        app.open_tab(&place).await?;
        follows(app).await?;
        app.click_button(app.words().reliability.edit_here).await?;
        writes(app).await?;
        app.type_on(title(app), " og bækken").await?;
        app.wait_until_saved().await?;
        let fault = Fault {
            what: "The tab that writes hangs",
            how: "its lock held by a script that answers nothing, then the button in a second tab",
            sees: "The second tab writes after a moment",
            lost: title_lost(app, "Åen og bækken").await?,
        };
        fault.report("tabs-hang")
    })
    .await
}

#[tokio::test]
async fn different_drafts_are_written_in_two_tabs() -> Result<()> {
    every_engine!("tabs");
    journey(async |app| {
        app.start_plan("Åen").await?;
        let first = app.tab().await?;
        let second = app.open_tab("#/").await?;
        app.begin_plan().await?;
        app.fill(title(app), "Skoven").await?;
        for _ in 0..3 {
            for tab in [&first, &second] {
                app.go_to_tab(tab).await?;
                writes(app).await?;
                app.type_on(title(app), " og").await?;
            }
        }
        for tab in [&first, &second] {
            app.go_to_tab(tab).await?;
            app.wait_until_saved().await?;
        }
        app.reload().await?;
        app.wait_for_value(title(app), "Skoven og og og").await?;
        let drafts = app.drafts().await?;
        let mut found = titles(&drafts);
        found.sort_unstable();
        equal("the drafts", &found, &["Skoven og og og", "Åen og og og"])?;
        let fault = Fault {
            what: "Different drafts are written in two tabs",
            how: "typing in turn",
            sees: "Both tabs write",
            lost: 0,
        };
        fault.report("tabs-different")
    })
    .await
}

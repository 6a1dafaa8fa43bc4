//! A tab takes over from another that has letters which nobody else has seen.

use std::time::Duration;

use anyhow::{Result, ensure};
use samspil_e2e::{Fault, Session, every_engine, journey, lost, until};

use super::{FILL, follows, title, title_lost, two_tabs, wait_for_status, writes};

/// Tells no other tab of what went into the durable copy alone, as a tab that ends at once.
const MUTE: &str = "const post = BroadcastChannel.prototype.postMessage;
    BroadcastChannel.prototype.postMessage = function (...all) {
        if (this.name !== 'samspil.aside') {
            post.apply(this, all);
        }
    };";

#[tokio::test]
async fn what_has_no_room_is_followed_live_and_taken_over() -> Result<()> {
    every_engine!("tabs");
    journey(async |app| {
        let (first, second) = two_tabs(app).await?;
        app.go_to_tab(&first).await?;
        app.script(FILL, &[]).await?;
        app.type_on(title(app), " og bækken").await?;
        wait_for_status(app, "saved-aside").await?;
        app.go_to_tab(&second).await?;
        app.wait_for_value(title(app), "Åen og bækken").await?;
        app.go_to_tab(&first).await?;
        app.script(MUTE, &[]).await?;
        app.type_on(title(app), ", nu").await?;
        wait_for_status(app, "saved-aside").await?;
        app.go_to_tab(&second).await?;
        app.click_button(app.words().reliability.edit_here).await?;
        writes(app).await?;
        app.wait_for_value(title(app), "Åen og bækken, nu").await?;
        app.type_on(title(app), " her").await?;
        wait_for_status(app, "saved-aside").await?;
        app.go_to_tab(&first).await?;
        follows(app).await?;
        app.wait_for_value(title(app), "Åen og bækken, nu her")
            .await?;
        let fault = Fault {
            what: "The second tab takes over while local storage is full",
            how: "filled with other keys, typing in the first tab, then the button in the second",
            sees: "The second tab has followed, has the whole text and writes on",
            lost: aside_lost(app, "Åen og bækken, nu her").await?,
        };
        fault.report("takeover-full")
    })
    .await
}

#[tokio::test]
async fn a_tab_that_was_there_before_opens_what_has_no_room() -> Result<()> {
    every_engine!("tabs");
    journey(async |app| {
        app.start_plan("Åen").await?;
        app.wait_until_saved().await?;
        let first = app.tab().await?;
        let second = app.open_tab("#/").await?;
        app.find(samspil_e2e::Role::Link, "Åen").await?;
        app.go_to_tab(&first).await?;
        app.script(FILL, &[]).await?;
        // Firefox reserves room for a tab that has just written, as the second has, for five seconds.
        app.pause(Duration::from_secs(6)).await?;
        app.script(&FILL.replace("filler.", "filler.more."), &[])
            .await?;
        app.script(MUTE, &[]).await?;
        app.type_on(title(app), " og bækken").await?;
        wait_for_status(app, "saved-aside").await?;
        app.close_tab().await?;
        app.go_to_tab(&second).await?;
        app.click_link("Åen").await?;
        app.visit(app.words().plan.profile).await?;
        app.wait_for_value(title(app), "Åen og bækken").await?;
        app.type_on(title(app), ", nu").await?;
        wait_for_status(app, "saved-aside").await?;
        let fault = Fault {
            what: "A draft without room is opened in a tab that was there before",
            how: "local storage filled, typing in one tab, which is closed; then opening in the other",
            sees: "The whole text, and it goes on",
            lost: aside_lost(app, "Åen og bækken, nu").await?,
        };
        fault.report("takeover-open")
    })
    .await
}

/// A moment after a letter the tab does nothing for some seconds, so nothing is saved before.
const HANG_WHEN_TYPED_IN: &str = "addEventListener('input', () => setTimeout(() => {
        const end = Date.now() + 6000;
        while (Date.now() < end) {}
    }, 60), { once: true })";

/// The text of the tab that hangs is kept as a saved state, or in what the other tab writes.
#[tokio::test]
async fn a_writer_that_hangs_with_letters_loses_none() -> Result<()> {
    every_engine!("tabs");
    journey(async |app| {
        let (first, second) = two_tabs(app).await?;
        app.go_to_tab(&first).await?;
        app.script(HANG_WHEN_TYPED_IN, &[]).await?;
        app.press(title(app), "7").await?;
        app.go_to_tab(&second).await?;
        app.click_button(app.words().reliability.edit_here).await?;
        writes(app).await?;
        app.type_on(title(app), " her").await?;
        app.wait_until_saved().await?;
        let written = app.value(title(app)).await?;
        app.go_to_tab(&first).await?;
        follows(app).await?;
        app.wait_for_value(title(app), &written).await?;
        until("the letter of the first tab", async || {
            let mut states = app.kept_states().await?;
            states.extend(app.drafts().await?);
            let mut titles = states.iter().filter_map(|state| state["title"].as_str());
            Ok(titles.any(|title| title.contains('7')).then_some(()))
        })
        .await?;
        app.go_to_tab(&second).await?;
        writes(app).await?;
        let shown = app.value(title(app)).await?;
        ensure!(shown == written, "the second tab shows {shown:?}, wrote {written:?}");
        let fault = Fault {
            what: "The tab that writes hangs with letters that are not saved",
            how: "a script that ends after some seconds, begun by a letter; the button in a second tab",
            sees: &format!(
                "The second tab writes after a moment; the letters of the first are kept under »{}«",
                app.words().revisions.title
            ),
            lost: title_lost(app, &written).await?,
        };
        fault.report("takeover-hang")
    })
    .await
}

/// How much of the title is not in the durable copy.
async fn aside_lost(app: &Session, written: &str) -> Result<usize> {
    let records = app.durable_records().await?;
    let mut drafts = records.iter();
    let draft = drafts.find(|(key, _)| key.starts_with("samspil.draft."));
    let draft: serde_json::Value = serde_json::from_str(draft.map_or("null", |(_, raw)| raw))?;
    Ok(lost(written, draft["title"].as_str().unwrap_or_default()))
}

//! The tab that writes crashes.

use anyhow::Result;
use samspil_e2e::{Fault, every_engine, journey, needs};

use super::{title, title_lost, two_tabs, writes};

#[tokio::test]
async fn a_crashed_writer_releases_the_draft() -> Result<()> {
    every_engine!("tabs: one crashes");
    needs!(CrashTab);
    journey(async |app| {
        let (first, second) = two_tabs(app).await?;
        app.go_to_tab(&first).await?;
        app.type_on(title(app), " og bækken").await?;
        app.wait_until_saved().await?;
        app.crash_tab().await?;
        app.go_to_tab(&second).await?;
        writes(app).await?;
        app.wait_for_value(title(app), "Åen og bækken").await?;
        app.type_on(title(app), ", uge 42").await?;
        app.wait_until_saved().await?;
        let fault = Fault {
            what: "The tab that writes crashes after »Gemt« shows",
            how: "its page ended by the browser's own command, with a second tab that follows",
            sees: "The second tab has the whole text and writes on",
            lost: title_lost(app, "Åen og bækken, uge 42").await?,
        };
        fault.report("tabs-crashed")
    })
    .await
}

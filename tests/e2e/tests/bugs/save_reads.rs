//! How often a save reads the record of the draft in local storage.

use anyhow::Result;
use samspil_e2e::{equal, journey, one_engine};

/// Counts what the app reads, from now on.
const COUNT: &str = "
    const read = Storage.prototype.getItem;
    window.readDrafts = 0;
    Storage.prototype.getItem = function (key) {
        window.readDrafts += key.startsWith('samspil.draft.') ? 1 : 0;
        return read.call(this, key);
    };";

/// Once before it writes, to notice another tab's change, and once after, to verify the write.
#[tokio::test]
async fn a_save_reads_the_record_no_more_than_it_verifies() -> Result<()> {
    one_engine!();
    journey(async |app| {
        app.start_plan("Åen").await?;
        app.wait_until_saved().await?;
        app.script(COUNT, &[]).await?;
        app.press(app.words().plan.title_label, "!").await?;
        app.wait_for_stored("/title", "Åen!").await?;
        app.wait_until_saved().await?;
        let count = app.script("return window.readDrafts", &[]).await?;
        equal("reads of one save", &count, &2)
    })
    .await
}

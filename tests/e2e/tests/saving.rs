//! What is written is saved by itself, and is there after a reload.

use anyhow::Result;
use samspil_e2e::{Language, Role, at, equal, journey, until};

#[tokio::test]
async fn typing_is_saved_after_a_rest_and_the_status_says_so() -> Result<()> {
    journey(async |app| {
        let words = app.words();
        app.click_button(words.start.plan_start).await?;
        app.fill(words.plan.title_label, "Åen 🌿 «vi» deler")
            .await?;
        app.wait_for_stored("/title", "Åen 🌿 «vi» deler").await?;
        app.wait_until_saved().await
    })
    .await
}

//! The browser denies pages all storage: a setting, a policy, a private window.

use anyhow::Result;
use samspil_e2e::{Device, Fault, every_engine, needs};

use super::lost_in_file;

const TEXT: &str = "Læreren skriver til museet i august og får svar før uge 42.";

#[tokio::test]
async fn storage_is_denied() -> Result<()> {
    every_engine!("storage that is denied");
    needs!(DenyStorage);
    let device = Device::denying_storage()?;
    device
        .journey(async |app| {
            let words = app.words();
            let message = words.storage.unavailable;
            app.wait_for_text(message).await?;
            app.begin_plan().await?;
            app.fill(words.plan.title_label, "Åen").await?;
            app.wait_for_text(message).await?;
            app.visit_theme("contact").await?;
            app.choose(words.plan.direction, words.plan.inbound).await?;
            let card = app.open_prompt(&app.speech.prompt(super::PROMPT)).await?;
            card.fill(words.prompt.answer, TEXT).await?;
            let missing = lost_in_file(app, TEXT).await?;
            // Other pages of the app do not take it away.
            app.go_home().await?;
            app.click_link("Åen").await?;
            app.visit_theme("contact").await?;
            app.open_prompt(&app.speech.prompt(super::PROMPT)).await?;
            app.wait_for_value(words.prompt.answer, TEXT).await?;
            let fault = Fault {
                what: "The browser denies all storage",
                how: "its setting that blocks cookies and site data",
                sees: &format!("»{message}« The text stays as long as the tab, and as a file"),
                lost: missing,
            };
            fault.report("denied")
        })
        .await
}

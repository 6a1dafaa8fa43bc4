//! Cases to learn from: a plan that begins with what others have done.

use anyhow::{Result, ensure};
use samspil_e2e::{Role, at, equal, journey, lacks, one_engine};
use serde_json::json;

const IDEA: &str = "content.development.two-places";

#[tokio::test]
async fn a_plan_that_borrows_says_so_until_the_words_are_its_own() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = app.words();
        let borrowed = (words.prompt.borrowed)("Valhøj Skole");
        app.click_link(words.start.worksheets).await?;
        app.click_link(words.worksheet.to_cases).await?;
        app.find(Role::Heading, words.worksheet.cases_title).await?;
        app.click_button(&format!("{}: Valhøj Skole", words.worksheet.case_begin))
            .await?;
        app.find(Role::Heading, words.profile.title).await?;
        app.wait_for_text(&borrowed).await?;
        let body = app.draft().await?["body"].clone();
        equal(
            "purpose",
            at(&body, "/profile/purpose_from"),
            &json!("Valhøj Skole"),
        )?;
        let how = at(&body, &format!("/answers/{IDEA}/answer/idea/how"));
        ensure!(how.as_str().is_some_and(|how| !how.is_empty()), "no idea");

        app.fill(words.profile.aims.purpose, "At forstå bækken")
            .await?;
        app.wait_for_stored("/body/profile/purpose_from", json!(null))
            .await?;
        lacks(&app.text().await?, &borrowed)?;

        app.visit_theme("content").await?;
        let title = app.speech.prompt(IDEA);
        let card = app.within(Role::Article, &title);
        card.wait_for_text(&borrowed).await?;
        let card = app.open_prompt(&title).await?;
        // The card of an idea links to its case.
        card.find(Role::Link, words.worksheet.case_more).await?;
        card.fill(words.prompt.how, "Vi begynder ved bækken")
            .await?;
        app.wait_for_stored(
            &format!("/body/answers/{IDEA}/answer/idea"),
            json!({ "choice": "pick", "how": "Vi begynder ved bækken" }),
        )
        .await?;
        lacks(&card.text().await?, &borrowed)
    })
    .await
}

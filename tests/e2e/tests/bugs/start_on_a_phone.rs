//! On a phone the user's drafts were below three ways to begin another one, which changed their order with
//! the list; the progress of a plan was four bars without a word; a double press made two drafts.

use anyhow::{Context, Result};
use samspil_e2e::{Role, Session, empty_plan, equal, journey, needs, one_engine, until};
use serde_json::json;

/// The headings of the start page in the order of the document, which is that of the focus.
async fn headings(app: &Session) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll('main h2')].map(
        (heading) => heading.textContent)";
    Ok(serde_json::from_value(app.script(script, &[]).await?)?)
}

#[tokio::test]
async fn on_a_phone_my_drafts_come_first_and_the_ways_keep_their_order() -> Result<()> {
    one_engine!();
    needs!(NarrowPage);
    journey(async |app| {
        let text = &app.words().start;
        let ways = [text.plan_title, text.annex_title, text.open_title];
        let wide = [&ways[..], &[text.drafts][..]].concat();
        let narrow = [&[text.drafts][..], &ways[..]].concat();
        app.set_width(360).await?;
        app.find(Role::Heading, text.drafts).await?;
        equal("without drafts", &headings(app).await?, &wide)?;

        let mut plan = empty_plan(1, "Åen")?;
        plan["body"]["answers"] = answers();
        app.seed(&[plan]).await?;
        app.find(Role::Link, "Åen").await?;
        equal("with drafts", &headings(app).await?, &narrow)?;
        // Also for those who do not see the bars.
        let row = app.find(Role::Row, "Åen").await?.text().await?;
        samspil_e2e::contains(&row, &(text.ideas_picked)(1))?;
        let answered = (text.answered)(1, 99);
        let (answered, _) = answered.split_once("99").context("a number")?;
        samspil_e2e::contains(&row, answered)?;

        app.set_width(1280).await?;
        until("the order of a wide page", async || {
            equal("turned", &headings(app).await?, &wide).map(Some)
        })
        .await
    })
    .await
}

fn answers() -> serde_json::Value {
    json!({
        "content.development.pupil-made": { "answer": { "idea": { "choice": "pick" } } },
        "follow-up.outcome.goals": { "answer": { "checkpoint": { "checks": [
            { "id": "00000000-0000-4000-8000-000000000001", "date": "2026-11-20", "note": "Godt" }
        ] } } },
    })
}

/// Both presses come before the code that makes a draft is loaded.
const PRESS_TWICE: &str = "
    const button = [...document.querySelectorAll('main button')].find(
        (button) => button.textContent === arguments[0]);
    button.click();
    button.click();";

#[tokio::test]
async fn a_double_press_makes_one_draft() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let text = &app.words().start;
        let contact = app.speech.theme_title("contact");
        for (begin, heading) in [
            (text.plan_start, contact.as_str()),
            (text.annex_start, app.words().annex.activities),
        ] {
            app.find(Role::Button, begin).await?;
            app.script(PRESS_TWICE, &[json!(begin)]).await?;
            app.find(Role::Heading, heading).await?;
            app.go_home().await?;
        }
        equal("drafts", &app.drafts().await?.len(), &2)
    })
    .await
}

//! On a phone, the answers to questions that no longer exist had one letter to a line, because the key of the
//! question took the width.

use anyhow::{Result, ensure};
use samspil_e2e::{equal, journey, needs, one_engine};
use serde_json::{Value, json};

#[tokio::test]
async fn a_former_answer_has_its_question_above_it_and_the_width_of_the_page() -> Result<()> {
    one_engine!();
    needs!(NarrowPage);
    journey(async |app| {
        let plan: Value = serde_json::from_str(include_str!("../../../frozen/v1/plan.json"))?;
        let id = plan["id"].as_str().unwrap_or_default().to_owned();
        app.seed(&[plan]).await?;
        app.set_width(360).await?;
        app.open(&format!("#/plan/{id}/contact")).await?;
        app.unfold(app.words().plan.former).await?;
        let narrowest = "return Math.min(...[...document.querySelectorAll('.former-answers dd')]
            .map((one) => Math.round(one.getBoundingClientRect().width)))";
        let width = app.script(narrowest, &[]).await?;
        ensure!(width.as_u64() > Some(250), "an answer has {width} pixels");
        let titles = "return [...document.querySelectorAll('.former-answers dt')]
            .map((one) => one.textContent)";
        let gone = "contact.outreach.gone-since";
        let expected = json!([
            (app.words().summary.document.former_question)(gone),
            app.speech.prompt("sharing.ending"),
        ]);
        equal("the questions", &app.script(titles, &[]).await?, &expected)
    })
    .await
}

//! An answer without a status kept "Ikke vendt" checked, and was printed as agreed.

use anyhow::{Result, ensure};
use samspil_e2e::{Role, Scope, Session, contains, equal, journey, lacks, one_engine, until};

const POINT: &str = "agreement.insurance";
const STATUS: &str = "/body/answers/agreement.insurance/answer/consideration/status";
const ANSWER: &str = "Hver part har sin egen forsikring";

#[tokio::test]
async fn an_answer_that_nobody_marked_as_agreed_is_not_printed_as_agreed() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = app.words();
        app.start_plan("Åen").await?;
        app.visit(words.plan.agreements).await?;
        let card = app.open_prompt(&app.speech.prompt(POINT)).await?;
        equal(
            "before",
            &chosen(app, &card).await?,
            &vec![words.prompt.status_open],
        )?;
        card.fill(words.prompt.answer, ANSWER).await?;
        equal("after", &chosen(app, &card).await?, &Vec::<&str>::new())?;

        let labels = &words.agreements.text;
        app.click_button(labels.make).await?;
        app.wait_for_text(&(labels.left_out)(1)).await?;
        lacks(&app.value(labels.text).await?, ANSWER)?;
        app.undo().await?;

        app.visit(words.plan.summary).await?;
        let part = |heading| app.within(Role::Region, heading);
        part(words.summary.document.unmarked)
            .wait_for_text(ANSWER)
            .await?;
        ensure!(
            !app.has(Role::Heading, words.summary.document.agreed).await,
            "something is agreed"
        );

        app.visit(words.plan.agreements).await?;
        let card = app.open_prompt(&app.speech.prompt(POINT)).await?;
        // What the user chooses stays chosen, and an edit of the answer does not clear it.
        card.choose(words.prompt.status, words.prompt.status_open)
            .await?;
        card.type_on(words.prompt.answer, ".").await?;
        app.wait_for_stored(STATUS, "open").await?;
        card.choose(words.prompt.status, words.prompt.status_agreed)
            .await?;
        app.wait_for_stored(STATUS, "agreed").await?;
        app.click_button(labels.make).await?;
        until("the answer in the agreement", async || {
            contains(&app.value(labels.text).await?, ANSWER).map(Some)
        })
        .await
    })
    .await
}

/// The labels of the checked statuses.
async fn chosen(app: &Session, card: &Scope) -> Result<Vec<&'static str>> {
    let words = &app.words().prompt;
    let group = card.within(Role::Group, words.status);
    let mut chosen = Vec::new();
    for label in [
        words.status_open,
        words.status_to_discuss,
        words.status_agreed,
        words.status_not_relevant,
    ] {
        if group.find(Role::Radio, label).await?.is_selected().await? {
            chosen.push(label);
        }
    }
    Ok(chosen)
}

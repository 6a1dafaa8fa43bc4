//! Comments on prompts: written, settled, reopened, removed, and on paper only when asked for.

use anyhow::{Context, Result, ensure};
use samspil_e2e::{
    Role, Scope, Session, at, contains, equal, every_engine, journey, lacks, needs, one_engine,
};
use serde_json::{Value, json};

const PROMPT: &str = "follow-up.outcome.goals";
const OTHER: &str = "follow-up.time.schedule";
const TEXT: &str = "Kan vi nå det inden jul?";

/// A plan of two parties with names, of which the card of the prompt is open.
async fn begin(app: &Session) -> Result<Scope> {
    let mut plan: Value = serde_json::from_str(include_str!("../../samples/plan.json"))?;
    plan["body"]["comments"] = json!(null);
    plan["body"]
        .as_object_mut()
        .context("a plan")?
        .remove("comments");
    app.seed(&[plan.clone()]).await?;
    let id = plan["id"].as_str().context("an id")?;
    app.open(&format!("#/plan/{id}/follow-up")).await?;
    app.open_prompt(&app.speech.prompt(PROMPT)).await
}

/// The names of the button that begins a comment, of its field and of its buttons.
struct Names {
    begin: String,
    field: String,
    settle: String,
    reopen: String,
    remove: String,
}

fn names(app: &Session, prompt: &'static str, number: usize) -> Names {
    let (words, title) = (app.words(), app.speech.prompt(prompt));
    let of = (words.comments.of)(number, &title);
    let nth = (words.comments.nth)(number, &title);
    Names {
        begin: format!("{}, {title}", words.prompt.comment),
        field: format!("{}, {nth}", words.prompt.comment),
        settle: format!("{}, {of}", words.comments.settle),
        reopen: format!("{}, {of}", words.comments.reopen),
        remove: format!("{}, {of}", words.comments.remove),
    }
}

#[tokio::test]
async fn a_comment_is_written_settled_and_opened_again() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = app.words();
        let card = begin(app).await?;
        let first = names(app, PROMPT, 1);
        card.click_button(&first.begin).await?;
        app.wait_for_focus(&format!("textarea {}", first.field))
            .await?;
        card.fill(&first.field, TEXT).await?;
        // The same field from the first letter to the last.
        app.wait_for_focus(&format!("textarea {}", first.field))
            .await?;
        card.fill(words.comments.name, "Line").await?;
        card.select(words.comments.party, "Havrevangens Skole")
            .await?;
        app.wait_for_stored("/body/comments/0/party", "school")
            .await?;
        let comment = at(&app.draft().await?, "/body/comments/0").clone();
        equal("text", &comment["text"], &json!(TEXT))?;
        equal("author", &comment["author"], &json!("Line"))?;
        equal("prompt", &comment["prompt"], &json!(PROMPT))?;

        app.reload().await?;
        let card = app.open_prompt(&app.speech.prompt(PROMPT)).await?;
        card.wait_for_value(&first.field, TEXT).await?;
        card.wait_for_text("Line · Havrevangens Skole · ").await?;
        card.click_button(&first.settle).await?;
        app.wait_for_focus(&format!("summary {}", (words.comments.settled)(1)))
            .await?;
        app.wait_for_stored("/body/comments/0/settled", true)
            .await?;
        card.unfold(&(words.comments.settled)(1)).await?;
        card.wait_for_text(TEXT).await?;
        card.click_button(&first.reopen).await?;
        app.wait_for_focus(&format!("textarea {}", first.field))
            .await?;
        app.wait_for_stored("/body/comments/0/settled", json!(null))
            .await
    })
    .await
}

#[tokio::test]
async fn the_name_is_asked_for_once_and_may_be_left_out() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = app.words();
        let card = begin(app).await?;
        let first = names(app, PROMPT, 1);
        card.click_button(&first.begin).await?;
        card.find(Role::Field, words.comments.name).await?;
        card.fill(&first.field, TEXT).await?;
        app.wait_for_stored("/body/comments/0/text", TEXT).await?;
        equal(
            "author",
            at(&app.draft().await?, "/body/comments/0/author"),
            &json!(null),
        )?;

        app.reload().await?;
        let card = app.open_prompt(&app.speech.prompt(OTHER)).await?;
        card.click_button(&names(app, OTHER, 1).begin).await?;
        card.wait_for_text(words.comments.writes_unnamed).await?;
        ensure!(
            !card.has(Role::Field, words.comments.name).await,
            "asked again"
        );
        card.click_button(words.comments.change).await?;
        app.wait_for_focus(&format!("input {}", words.comments.name))
            .await?;
        card.fill(words.comments.name, "Line").await?;
        let stored = app.local_storage().await?;
        equal(
            "the name",
            &stored.get("samspil.author").map(String::as_str),
            &Some("Line"),
        )?;
        // A name alone is no comment.
        let draft = app.draft().await?;
        let comments = at(&draft, "/body/comments").as_array().map(Vec::len);
        equal("comments", &comments, &Some(1))?;
        // The comment without a name is not Line's.
        let card = app.open_prompt(&app.speech.prompt(PROMPT)).await?;
        card.wait_for_text(&format!("{} · ", words.comments.unnamed))
            .await?;
        ensure!(
            !card.has(Role::Field, &first.field).await,
            "it can be edited"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_comment_is_removed_and_brought_back_and_an_emptied_one_is_gone() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = app.words();
        let card = begin(app).await?;
        let title = app.speech.prompt(PROMPT);
        let (first, second) = (names(app, PROMPT, 1), names(app, PROMPT, 2));
        card.click_button(&first.begin).await?;
        card.fill(&first.field, TEXT).await?;
        card.click_button(&first.begin).await?;
        card.fill(&second.field, "Ja").await?;
        app.wait_for_stored("/body/comments/1/text", "Ja").await?;
        card.fill(&second.field, " ").await?;
        app.wait_for_stored("/body/comments/1", json!(null)).await?;

        card.click_button(&first.remove).await?;
        app.wait_for_notice(words.comments.removed).await?;
        app.wait_for_focus(&format!("button {}", first.begin))
            .await?;
        app.wait_for_stored("/body/comments", json!(null)).await?;
        app.undo().await?;
        app.wait_for_stored("/body/comments/0/text", TEXT).await?;
        // Its card says so when it is closed.
        app.open_prompt(&app.speech.prompt(OTHER)).await?;
        app.card(&title)
            .wait_for_text(&(words.prompt.comments)(1))
            .await
    })
    .await
}

#[tokio::test]
async fn comments_are_on_paper_only_when_they_are_asked_for() -> Result<()> {
    every_engine!("print");
    needs!(Print);
    journey(async |app| {
        let words = app.words();
        let card = begin(app).await?;
        let first = names(app, PROMPT, 1);
        card.click_button(&first.begin).await?;
        card.fill(&first.field, TEXT).await?;
        card.fill(words.comments.name, "Line").await?;
        app.wait_for_stored("/body/comments/0/author", "Line")
            .await?;
        app.visit(words.plan.summary).await?;
        app.find(Role::Box, words.comments.show).await?;
        lacks(&app.print().await?.text, TEXT)?;
        app.check(words.comments.show, true).await?;
        app.wait_for_text(TEXT).await?;
        let paper = app.print().await?.text;
        contains(&paper, TEXT)?;
        contains(&paper, "Line, ")?;
        lacks(&paper, words.comments.show)
    })
    .await
}

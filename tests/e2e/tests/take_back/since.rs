//! What the other side changed is listed afterwards, and so is what was decided.

use anyhow::Result;
use samspil::domain::PromptId;
use samspil::domain::merge::Choice;
use samspil::worksheet::Texts;
use samspil_e2e::{
    Role, Scope, Session, equal, every_engine, journey, lacks, needs, one_engine, returned, until,
};
use serde_json::json;

use super::sent;

const PROMPT: &str = "contact.inbound.driver";

/// The part of the overview about what came, when it is there.
async fn since_last(app: &Session) -> Result<Scope> {
    let title = until("what came to be shown", async || {
        let title = "return document.getElementById('since-last')?.textContent";
        Ok(app.script(title, &[]).await?.as_str().map(str::to_owned))
    })
    .await?;
    Ok(app.within(Role::Region, &title))
}

/// Takes a file with a changed answer, a changed task, and two choices. Returns the title of the prompt.
async fn taken(app: &Session) -> Result<String> {
    let sent = sent(app).await?;
    let file = returned(&sent, |plan| {
        plan["body"]["profile"]["purpose"] = json!("Eleverne følger vandet fra kilde til hane");
        plan["body"]["tasks"][0]["due"] = json!("2027-01-20");
        plan["body"]["tasks"][1]["what"] = json!("Låne tolv ketsjere");
        plan["body"]["answers"][PROMPT] = json!({
            "answer": { "consideration": {} }, "note": { "text": "Museet kører selv" },
        });
    })?;
    let mut mine = app.draft().await?;
    mine["body"]["profile"]["purpose"] = json!("Eleverne følger vandet i byen");
    mine["body"]["tasks"][0]["due"] = json!("2027-02-10");
    mine["modified"] = json!("2099-01-01T00:00:00Z");
    app.go_home().await?;
    app.seed(&[mine]).await?;
    app.drop_file("plan.json", &file).await?;
    let words = &app.words().arriving;
    let region = app.within(Role::Region, words.import_title);
    region.wait_for_text("tilføjet 1 svar").await?;
    app.choose_option(words.take_theirs).await?;
    app.click_button(words.next_question).await?;
    app.choose_option(words.keep_mine).await?;
    app.click_button(words.take).await?;
    app.wait_for_notice(words.taken).await?;
    let texts = Texts::parse(include_str!("../../../../public/content/da.json"));
    let texts = texts.map_err(|why| anyhow::anyhow!("{why:?}"))?;
    Ok(texts.prompt_title(&PromptId::fixed(PROMPT)).to_owned())
}

#[tokio::test]
async fn what_the_other_side_changed_is_listed_with_a_line_to_reply_until_it_is_seen() -> Result<()>
{
    every_engine!("storage: the last merge in the durable copy");
    journey(async |app| {
        let prompt = taken(app).await?;
        let words = &app.words().since;
        let part = since_last(app).await?;
        part.wait_for_text("Museet kører selv").await?;
        part.wait_for_text("tolv").await?;
        let (reply, send) = (words.reply, words.send);
        part.unfold(&format!("{reply}, {prompt}")).await?;
        let label = format!("{}, {prompt}", words.reply_label);
        app.fill(&label, "Tak, det passer os").await?;
        part.click_button(&format!("{send}, {prompt}")).await?;
        app.wait_for_notice(&(words.replied)(&prompt)).await?;
        let comment = app.draft().await?["body"]["comments"][0].clone();
        equal("the reply", &comment["text"], &json!("Tak, det passer os"))?;
        equal("its prompt", &comment["prompt"], &json!(PROMPT))?;
        part.click_button(&format!("{}, {prompt}", words.seen))
            .await?;
        until("it to be put away", async || {
            let text = part.text().await?;
            Ok((!text.contains("Museet kører selv")).then_some(()))
        })
        .await?;
        app.reload().await?;
        let part = since_last(app).await?;
        part.wait_for_text("tolv").await?;
        lacks(&part.text().await?, "Museet kører selv")?;
        part.click_button(words.all_seen).await?;
        part.gone(Role::Button, words.all_seen).await?;
        // What was decided stays.
        part.find(Role::Fold, &(words.decided)(2)).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_was_decided_is_there_afterwards_and_the_other_text_comes_back() -> Result<()> {
    one_engine!();
    needs!(NarrowPage);
    journey(async |app| {
        taken(app).await?;
        app.set_width(360).await?;
        let words = &app.words().since;
        let part = since_last(app).await?;
        part.unfold(&(words.decided)(2)).await?;
        for text in [
            (words.chosen)(Some(&Choice::Theirs), None),
            (words.chosen)(Some(&Choice::Mine), None),
            "Eleverne følger vandet i byen".to_owned(),
            "Eleverne følger vandet fra kilde til hane".to_owned(),
        ] {
            part.wait_for_text(&text).await?;
        }
        let purpose = app.words().profile.aims.purpose;
        let lost = "Eleverne følger vandet i byen";
        let button = format!("{}, {purpose}: {lost}", words.put_back);
        part.click_button(&button).await?;
        app.wait_for_notice(words.is_back).await?;
        app.wait_for_stored(
            "/body/profile/purpose",
            "Eleverne følger vandet fra kilde til hane\nEleverne følger vandet i byen",
        )
        .await
    })
    .await
}

#[tokio::test]
async fn a_merge_that_is_undone_says_so_and_comes_back_with_redo() -> Result<()> {
    one_engine!();
    journey(async |app| {
        taken(app).await?;
        let (words, said) = (&app.words().since, &app.words().reliability);
        let part = since_last(app).await?;
        part.wait_for_text("Museet kører selv").await?;
        app.click_button(said.undo).await?;
        part.wait_for_text(&(words.undone)(None)).await?;
        lacks(&part.text().await?, "Museet kører selv")?;
        app.click_button(said.redo).await?;
        part.wait_for_text("Museet kører selv").await?;
        lacks(&part.text().await?, &(words.undone)(None))
    })
    .await
}

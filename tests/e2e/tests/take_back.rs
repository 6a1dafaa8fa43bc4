//! What came in a file waits for its user: choices outlive the tab, and nothing is decided silently.

use anyhow::{Context, Result};
use chrono::TimeDelta;
use samspil::domain::merge::Choice;
use samspil::domain::{Draft, PromptId, RevisionId};
use samspil::files::{read_file, write_shared};
use samspil::worksheet::Texts;
use samspil_e2e::{
    Role, Scope, Session, contains, equal, every_engine, journey, lacks, needs, one_engine, until,
};
use serde_json::{Value, json};

const TITLE: &str = "Vandets vej";
const BUS: &str = "0d2b8c0e-4a35-4c2d-9d51-0b9d4c8f1a11";
const NETS: &str = "0d2b8c0e-4a35-4c2d-9d51-0b9d4c8f1a12";
const STATE: &str = "0d2b8c0e-4a35-4c2d-9d51-0b9d4c8f1a77";
const PROMPT: &str = "contact.inbound.driver";
const COMMON: &str = "Eleverne følger vandet fra kilde til hane, i deres egen by";

/// The plan that the school sends.
fn plan() -> Result<Value> {
    let mut plan = samspil_e2e::empty_plan(1, TITLE)?;
    plan["body"]["profile"]["purpose"] = json!("Eleverne følger vandet");
    plan["body"]["tasks"] = json!([
        { "id": BUS, "what": "Bestille bus" },
        { "id": NETS, "what": "Låne ketsjere" },
    ]);
    Ok(plan)
}

/// The file that the other party returns, after a change of theirs.
fn returned(sent: &str, change: impl FnOnce(&mut Value)) -> Result<String> {
    let mut draft = read(sent)?;
    let received = draft.clone();
    let mut file: Value = serde_json::from_str(&write(&draft, &[])?)?;
    change(&mut file);
    let next = draft.meta.modified() + TimeDelta::minutes(1);
    draft.take_over(read(&file.to_string())?, next);
    draft.mark_state(serde_json::from_value::<RevisionId>(json!(STATE))?);
    write(&draft, &[received])
}

fn read(file: &str) -> Result<Draft> {
    let contents = read_file("plan.json", file.as_bytes());
    let mut contents = contents.map_err(|why| anyhow::anyhow!("{why:?}"))?;
    contents.drafts.pop().context("a draft")
}

fn write(draft: &Draft, earlier: &[Draft]) -> Result<String> {
    write_shared(draft, earlier).map_err(|why| anyhow::anyhow!("{why:?}"))
}

/// Opens the plan, and sends it to the other party.
async fn sent(app: &Session) -> Result<String> {
    app.seed(&[plan()?]).await?;
    app.click_link(TITLE).await?;
    app.visit(app.words().plan.summary).await?;
    app.click_button(app.words().summary.share).await?;
    let file = app.wait_for_download(".json").await?;
    Ok(std::fs::read_to_string(file)?)
}

/// Two places that both sides changed, and a third that only the other did.
async fn both_changed(app: &Session) -> Result<String> {
    let sent = sent(app).await?;
    let file = returned(&sent, |plan| {
        plan["body"]["profile"]["purpose"] = json!("Eleverne følger vandet fra kilde til hane");
        plan["body"]["tasks"][0]["due"] = json!("2027-01-20");
        plan["body"]["tasks"][1]["what"] = json!("Låne tolv ketsjere");
    })?;
    let mut mine = app.draft().await?;
    mine["body"]["profile"]["purpose"] = json!("Eleverne følger vandet i byen");
    mine["body"]["tasks"][0]["due"] = json!("2027-02-10");
    mine["modified"] = json!("2099-01-01T00:00:00Z");
    app.go_home().await?;
    app.seed(&[mine]).await?;
    Ok(file)
}

/// Waits until the durable copy has a record with this in it.
async fn wait_for_choice(app: &Session, part: &str) -> Result<()> {
    until(&format!("{part} to be kept"), async || {
        let records = app.durable_records().await?;
        let mut choices = records
            .iter()
            .filter(|(key, _)| key.starts_with("samspil.choices."));
        Ok(choices.any(|(_, text)| text.contains(part)).then_some(()))
    })
    .await
}

async fn wait_until_nothing_waits(app: &Session) -> Result<()> {
    until("nothing to wait", async || {
        let durable = app.durable_records().await?;
        let local = app.local_storage().await?;
        let mut keys = durable.keys().chain(local.keys());
        let waits = |key: &String| {
            ["samspil.arrival.", "samspil.choices.", "samspil.waiting"]
                .iter()
                .any(|prefix| key.starts_with(prefix))
        };
        Ok((!keys.any(waits)).then_some(()))
    })
    .await
}

#[tokio::test]
async fn unfinished_choices_are_there_in_the_next_visit() -> Result<()> {
    every_engine!("storage: questions in the durable copy");
    journey(async |app| {
        let file = both_changed(app).await?;
        app.drop_file("plan (1).json", &file).await?;
        let words = &app.words().arriving;
        let region = app.within(Role::Region, words.import_title);
        region.wait_for_text(&(words.ask_count)(2)).await?;
        app.choose_option(words.write_common).await?;
        app.fill(words.common_text, COMMON).await?;
        wait_for_choice(app, COMMON).await?;
        let before = app.draft().await?;
        app.reload().await?;
        // It goes on with the choice that is left.
        region.wait_for_text("plan (1).json").await?;
        region.wait_for_text(&(words.question_of)(2, 2)).await?;
        equal("nothing is taken", &app.draft().await?, &before)?;
        app.click_button(words.earlier_question).await?;
        app.wait_for_value(words.common_text, COMMON).await?;
        app.click_button(words.next_question).await?;
        app.wait_for_focus(&format!("p {}", (words.question_of)(2, 2)))
            .await?;
        app.choose_option(words.take_theirs).await?;
        app.click_button(words.take).await?;
        app.wait_for_notice(words.taken).await?;
        let merged = app.draft().await?["body"].clone();
        equal("purpose", &merged["profile"]["purpose"], &json!(COMMON))?;
        contains(&merged["tasks"].to_string(), "2027-01-20")?;
        contains(&merged["tasks"].to_string(), "Låne tolv ketsjere")?;
        wait_until_nothing_waits(app).await
    })
    .await
}

#[tokio::test]
async fn the_file_of_everything_has_unfinished_choices_and_erasing_leaves_none() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let file = both_changed(app).await?;
        app.drop_file("plan.json", &file).await?;
        let words = &app.words().arriving;
        let region = app.within(Role::Region, words.import_title);
        app.choose_option(words.write_common).await?;
        app.fill(words.common_text, COMMON).await?;
        wait_for_choice(app, COMMON).await?;
        app.open("#/privacy").await?;
        let text = &app.words().privacy;
        app.click_button(text.erase).await?;
        app.click_button(text.file).await?;
        let everything = app.wait_for_download(".json").await?;
        app.click_button(text.yes).await?;
        app.find(Role::Heading, text.done).await?;
        app.click_link(text.anew).await?;
        wait_until_nothing_waits(app).await?;
        app.choose_file(&everything).await?;
        app.find(Role::Heading, TITLE).await?;
        wait_for_choice(app, COMMON).await?;
        app.go_home().await?;
        region.wait_for_text(&(words.question_of)(2, 2)).await?;
        app.click_button(words.earlier_question).await?;
        app.wait_for_value(words.common_text, COMMON).await
    })
    .await
}

#[tokio::test]
async fn a_choice_about_a_text_that_was_changed_since_is_made_anew() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let file = both_changed(app).await?;
        app.drop_file("plan.json", &file).await?;
        let words = &app.words().arriving;
        let region = app.within(Role::Region, words.import_title);
        app.choose_option(words.take_theirs).await?;
        app.click_button(words.next_question).await?;
        app.choose_option(words.keep_mine).await?;
        wait_for_choice(app, "2027-02-10").await?;
        let mut mine = app.draft().await?;
        mine["body"]["profile"]["purpose"] = json!("Eleverne følger vandet i hele byen");
        mine["modified"] = json!("2099-01-02T00:00:00Z");
        app.seed(&[mine]).await?;
        region.wait_for_text("i hele byen").await?;
        region.find(Role::Button, &(words.take_rest)(1)).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_file_that_is_put_away_does_not_come_back() -> Result<()> {
    one_engine!();
    needs!(NarrowPage);
    journey(async |app| {
        let file = both_changed(app).await?;
        app.set_width(360).await?;
        app.drop_file("plan.json", &file).await?;
        let words = &app.words().arriving;
        let region = app.within(Role::Region, words.import_title);
        region.wait_for_text(&(words.ask_count)(2)).await?;
        until("the question to be kept", async || {
            let local = app.local_storage().await?;
            Ok(local.contains_key("samspil.waiting").then_some(()))
        })
        .await?;
        // The same file once more is the same question.
        app.drop_file("plan (2).json", &file).await?;
        region.wait_for_text("plan (2).json").await?;
        app.unfold(words.other_ways).await?;
        region.click_button(app.words().fields.cancel).await?;
        app.gone(Role::Region, words.import_title).await?;
        wait_until_nothing_waits(app).await?;
        app.reload().await?;
        app.find(Role::Link, TITLE).await?;
        app.gone(Role::Region, words.import_title).await
    })
    .await
}

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
    let texts = Texts::parse(include_str!("../../../public/content/da.json"));
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

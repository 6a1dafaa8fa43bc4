//! What came in a file waits for its user: choices outlive the tab, and nothing is decided silently.

mod since;

use anyhow::Result;
use samspil_e2e::{
    Role, Session, contains, equal, every_engine, journey, needs, one_engine, returned, until,
};
use serde_json::{Value, json};

const TITLE: &str = "Vandets vej";
const BUS: &str = "0d2b8c0e-4a35-4c2d-9d51-0b9d4c8f1a11";
const NETS: &str = "0d2b8c0e-4a35-4c2d-9d51-0b9d4c8f1a12";
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

/// Opens the plan, and sends it to the other party.
async fn sent(app: &Session) -> Result<String> {
    app.send_plan(&plan()?).await
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

//! A plan goes to the other party and comes back: what they changed is shown, and taken with one press.

use anyhow::{Context, Result, ensure};
use samspil_e2e::{
    RETURNED_STATE, Role, Session, contains, equal, every_engine, journey, lacks, needs,
    one_engine, returned, until,
};
use serde_json::{Value, json};

const TITLE: &str = "Vandets vej";
const BUS: &str = "0d2b8c0e-4a35-4c2d-9d51-0b9d4c8f1a11";
const NETS: &str = "0d2b8c0e-4a35-4c2d-9d51-0b9d4c8f1a12";
const DRIVER: &str = "/body/answers/contact.inbound.driver";

/// The plan that the school sends: a purpose, two tasks and an internal note.
fn plan() -> Result<Value> {
    let mut plan = samspil_e2e::empty_plan(1, TITLE)?;
    plan["body"]["profile"]["purpose"] = json!("Eleverne følger vandet");
    plan["body"]["answers"]["contact.inbound.driver"] = json!({
        "answer": { "consideration": {} }, "note": { "text": "Lederen tøver", "internal": true },
    });
    plan["body"]["tasks"] = json!([
        { "id": BUS, "what": "Bestille bus" },
        { "id": NETS, "what": "Låne ketsjere" },
    ]);
    Ok(plan)
}

/// Opens the plan, and sends it to the other party.
async fn sent(app: &Session) -> Result<String> {
    let text = app.send_plan(&plan()?).await?;
    lacks(&text, "Lederen tøver")?;
    Ok(text)
}

async fn purpose(app: &Session) -> Result<Value> {
    Ok(app.draft().await?["body"]["profile"]["purpose"].clone())
}

#[tokio::test]
async fn what_the_other_party_changed_is_taken_with_one_press_and_undone_with_one() -> Result<()> {
    every_engine!("files and saved states of a draft that comes back");
    journey(async |app| {
        let sent = sent(app).await?;
        let file = returned(&sent, |plan| {
            plan["body"]["profile"]["purpose"] = json!("Eleverne følger vandet til hanen");
            plan["body"]["tasks"][1]["what"] = json!("Låne tolv ketsjere");
        })?;
        app.visit(app.words().plan.profile).await?;
        app.fill(app.words().profile.frame.classes, "5.a").await?;
        app.wait_until_saved().await?;
        let before = app.draft().await?;
        app.go_home().await?;
        app.drop_file("plan (1).json", &file).await?;
        let words = &app.words().arriving;
        let region = app.within(Role::Region, words.import_title);
        region.wait_for_text(&(words.take_title)(TITLE)).await?;
        region.wait_for_text(&(words.take_count)(2)).await?;
        region.wait_for_text("til hanen").await?;
        region.wait_for_text("Låne tolv ketsjere").await?;
        equal("before the press", &app.draft().await?, &before)?;
        region.click_button(words.take).await?;
        app.wait_for_notice(words.taken).await?;
        equal(
            "purpose",
            &purpose(app).await?,
            &json!("Eleverne følger vandet til hanen"),
        )?;
        let said = &app.words().reliability;
        let merged = app.draft().await?;
        equal("mine", &merged["body"]["profile"]["classes"], &json!("5.a"))?;
        let note = format!("{DRIVER}/note/text");
        equal(
            "the internal note",
            &merged.pointer(&note).cloned(),
            &Some(json!("Lederen tøver")),
        )?;
        app.click_button(said.undo).await?;
        until("the plan as it was", async || {
            Ok((app.draft().await?["body"] == before["body"]).then_some(()))
        })
        .await?;
        app.click_button(said.redo).await?;
        until("the merged plan", async || {
            Ok((app.draft().await?["body"] == merged["body"]).then_some(()))
        })
        .await?;
        app.go_home().await?;
        app.drop_file("plan (1).json", &file).await?;
        app.wait_for_notice(words.same).await
    })
    .await
}

#[tokio::test]
async fn places_that_both_changed_are_asked_one_at_a_time() -> Result<()> {
    one_engine!();
    needs!(NarrowPage);
    journey(async |app| {
        let sent = sent(app).await?;
        app.set_width(360).await?;
        let file = returned(&sent, |plan| {
            plan["body"]["profile"]["purpose"] = json!("Eleverne følger vandet fra kilde til hane");
            plan["body"]["tasks"][1]["due"] = json!("2027-01-20");
        })?;
        // The school changes the same meanwhile.
        let mut mine = app.draft().await?;
        mine["body"]["profile"]["purpose"] = json!("Eleverne følger vandet i byen");
        mine["body"]["tasks"].as_array_mut().context("tasks")?.pop();
        mine["modified"] = json!("2099-01-01T00:00:00Z");
        app.go_home().await?;
        app.seed(&[mine]).await?;
        app.drop_file("plan.json", &file).await?;
        let words = &app.words().arriving;
        let region = app.within(Role::Region, words.import_title);
        region.wait_for_text(&(words.ask_count)(2)).await?;
        region.wait_for_text(&(words.question_of)(1, 2)).await?;
        region.wait_for_text("i byen").await?;
        region.wait_for_text("fra kilde til hane").await?;
        app.choose_option(words.write_common).await?;
        let common = "Eleverne følger vandet fra kilde til hane, i deres egen by";
        app.fill(words.common_text, common).await?;
        app.click_button(words.next_question).await?;
        region.wait_for_text("Låne ketsjere").await?;
        app.choose_option(words.take_theirs).await?;
        app.click_button(words.take).await?;
        app.wait_for_notice(words.taken).await?;
        let merged = app.draft().await?;
        equal(
            "purpose",
            &merged["body"]["profile"]["purpose"],
            &json!(common),
        )?;
        let tasks = merged["body"]["tasks"].to_string();
        contains(&tasks, "2027-01-20")?;
        ensure!(
            !merged["tip"].is_null() || !merged["lineage"].is_null(),
            "it descends from both"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_file_with_nothing_new_is_known_from_then_on() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let sent = sent(app).await?;
        let change = |plan: &mut Value| plan["body"]["profile"]["classes"] = json!("5.a");
        let file = returned(&sent, change)?;
        app.visit(app.words().plan.profile).await?;
        app.fill(app.words().profile.frame.classes, "5.a").await?;
        app.wait_until_saved().await?;
        app.go_home().await?;
        app.drop_file("plan.json", &file).await?;
        app.wait_for_notice(app.words().arriving.same).await?;
        // Or what is taken out of it later would come back with the next file.
        let lineage = app.draft().await?["lineage"].to_string();
        contains(&lineage, RETURNED_STATE)
    })
    .await
}

//! Files that come in: taken, or asked about where they differ from what is here.

use anyhow::{Result, ensure};
use samspil_e2e::{
    Role, Session, contains, empty_plan, equal, every_engine, journey, one_engine, titles, until,
};
use serde_json::{Value, json};

/// A draft on the device, and a file with another version of it.
async fn meet(app: &Session) -> Result<(Value, Value)> {
    let mine = empty_plan(1, "Åen")?;
    let mut theirs = empty_plan(1, "Bækken")?;
    theirs["body"]["agreement"] = json!({ "text": "Vi ses" });
    app.seed(std::slice::from_ref(&mine)).await?;
    let file = app.make_file("theirs.json", theirs.to_string())?;
    app.choose_file(&file).await?;
    let question = app.within(Role::Region, app.words().arriving.import_title);
    question
        .wait_for_text(&(app.words().arriving.import_text)("Åen"))
        .await?;
    // What the file changes comes from a chunk, and moves the buttons below it.
    question
        .wait_for_text(&(app.words().arriving.take_title)("Åen"))
        .await?;
    equal("before the answer", &app.draft().await?, &mine)?;
    Ok((mine, theirs))
}

#[tokio::test]
async fn another_version_of_a_draft_can_be_kept_as_a_copy() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let (mine, theirs) = meet(app).await?;
        app.click_button(app.words().arriving.keep_both).await?;
        let copy = (app.words().library.copy_of)("Bækken");
        app.find(Role::Heading, &copy).await?;
        let mut drafts = app.drafts().await?;
        drafts.sort_by_key(|draft| draft["title"].as_str() != Some("Åen"));
        equal("the titles", &titles(&drafts), &["Åen", copy.as_str()])?;
        equal("mine", &drafts[0], &mine)?;
        equal("theirs", &drafts[1]["body"], &theirs["body"])
    })
    .await
}

#[tokio::test]
async fn a_replaced_draft_stays_as_an_earlier_version() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let (mine, mut theirs) = meet(app).await?;
        app.click_button(app.words().arriving.replace).await?;
        app.find(Role::Heading, "Bækken").await?;
        let draft = app.draft().await?;
        // An earlier moment would let the next start take it for what it has replaced.
        let moment = |draft: &Value| draft["modified"].as_str().map(str::to_owned);
        ensure!(moment(&draft) > moment(&mine), "it counts as older");
        theirs["modified"] = draft["modified"].clone();
        equal("the draft", &draft, &theirs)?;
        equal("what is kept", &app.kept_states().await?, &vec![mine])
    })
    .await
}

#[tokio::test]
async fn a_question_about_a_file_can_be_put_away() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let (mine, _) = meet(app).await?;
        app.click_button(app.words().fields.cancel).await?;
        app.gone(Role::Region, app.words().arriving.import_title)
            .await?;
        equal("the draft", &app.draft().await?, &mine)?;
        let same = app.make_file("same.json", mine.to_string())?;
        app.choose_file(&same).await?;
        app.wait_for_notice(app.words().arriving.same).await?;
        equal("the draft", &app.draft().await?, &mine)
    })
    .await
}

#[tokio::test]
async fn a_dropped_file_opens_from_any_page() -> Result<()> {
    every_engine!("files: a file dropped on the page");
    journey(async |app| {
        app.start_plan("Åen").await?;
        let dropped = empty_plan(2, "Bækken")?;
        app.drop_file("plan.json", &dropped.to_string()).await?;
        app.find(Role::Heading, "Bækken").await?;
        until("both drafts", async || {
            Ok(app.drafts().await?.contains(&dropped).then_some(()))
        })
        .await?;
        equal("the drafts", &app.drafts().await?.len(), &2)
    })
    .await
}

#[tokio::test]
async fn all_drafts_move_to_another_browser_in_one_file() -> Result<()> {
    every_engine!("files: a download that another browser opens");
    let (file, drafts) = journey(async |app| {
        let sample = include_str!("../../samples/plan.json");
        let drafts = [serde_json::from_str(sample)?, empty_plan(2, "Bækken")?];
        app.seed(&drafts).await?;
        app.click_button(app.words().start.download_all).await?;
        let file = app.wait_for_download(".json").await?;
        Ok((std::fs::read_to_string(file)?, app.drafts().await?))
    })
    .await?;
    contains(&file, "\n  \"drafts\": [\n")?;
    journey(async |app| {
        let file = app.make_file("all.json", &file)?;
        app.choose_file(&file).await?;
        app.wait_for_notice(&(app.words().arriving.opened)(2))
            .await?;
        equal("the drafts", &app.drafts().await?, &drafts)
    })
    .await
}

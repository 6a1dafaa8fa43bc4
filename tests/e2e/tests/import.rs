//! Files that come in: taken, asked about, or refused in words that help.

use anyhow::Result;
use samspil_e2e::{
    Language, Role, Session, at, contains, empty_plan, equal, journey, journey_in, set, titles,
    until,
};
use serde_json::{Value, json};

#[tokio::test]
async fn a_bad_file_is_refused_in_danish() -> Result<()> {
    journey_in(Language::Da, bad_files_are_refused).await
}

#[tokio::test]
async fn a_bad_file_is_refused_in_english() -> Result<()> {
    journey_in(Language::En, bad_files_are_refused).await
}

async fn bad_files_are_refused(app: &Session) -> Result<()> {
    app.seed(&[empty_plan(1, "Åen")?]).await?;
    let before = app.local_storage().await?;
    let words = app.words();
    for (name, content, message) in bad_files(app)? {
        let file = app.make_file(name, content)?;
        app.choose_file(&file).await?;
        let refusal = app.within(Role::Region, words.problems.file_title);
        refusal.wait_for_text(&message).await?;
        refusal.wait_for_text(name).await?;
        refusal.wait_for_text(words.problems.nothing_changed).await?;
        equal(name, &app.local_storage().await?, &before)?;
        refusal.click_button(words.app.close).await?;
        app.gone(Role::Region, words.problems.file_title).await?;
    }
    Ok(())
}

/// Names, contents, and what is said about them.
fn bad_files(app: &Session) -> Result<Vec<(&'static str, Vec<u8>, String)>> {
    let words = &app.words().problems;
    let mut newer = empty_plan(2, "")?;
    set(&mut newer, "/version", 2)?;
    let mut unknown = empty_plan(2, "")?;
    set(&mut unknown, "/kind", "banana")?;
    let broken = b"{ \"format\": \"samspil\",\n  oops }".to_vec();
    let picture = b"\x89PNG\r\n\x1a\n\xff\xfe".to_vec();
    Ok(vec![
        ("empty.json", Vec::new(), words.empty.to_owned()),
        ("broken.json", broken, (words.not_json)(2, 3)),
        ("foreign.json", b"{\"a\": 1}".to_vec(), words.not_samspil.to_owned()),
        ("wrong.json", wrong_type()?, "body.tasks[1].done".to_owned()),
        ("newer.json", newer.to_string().into(), (words.newer)(2)),
        ("kind.json", unknown.to_string().into(), (words.unknown_kind)("banana")),
        ("huge.json", vec![b' '; 21 << 20], (words.too_large)(22, 20)),
        ("picture.json", picture, words.not_text.to_owned()),
    ])
}

fn wrong_type() -> Result<Vec<u8>> {
    let mut plan = empty_plan(2, "")?;
    let id = "d0abe228-1ed3-48a8-b548-b8447f898f0a";
    let other = "42296ec1-fb60-45e3-b0fc-2f25202497d4";
    plan["body"]["tasks"] = json!([{ "id": id }, { "id": other, "done": "perhaps" }]);
    Ok(plan.to_string().into())
}

/// A draft on the device, and a file with another version of it.
async fn meet(app: &Session) -> Result<(Value, Value)> {
    let mine = empty_plan(1, "Åen")?;
    let mut theirs = empty_plan(1, "Bækken")?;
    theirs["body"]["agreement"] = json!({ "text": "Vi ses" });
    app.seed(std::slice::from_ref(&mine)).await?;
    let file = app.make_file("theirs.json", theirs.to_string())?;
    app.choose_file(&file).await?;
    let question = app.within(Role::Region, app.words().start.import_title);
    question
        .wait_for_text(&(app.words().start.import_text)("Åen"))
        .await?;
    equal("before the answer", &app.draft().await?, &mine)?;
    Ok((mine, theirs))
}

#[tokio::test]
async fn another_version_of_a_draft_can_be_kept_beside_it() -> Result<()> {
    journey(async |app| {
        let (mine, theirs) = meet(app).await?;
        app.click_button(app.words().start.keep_both).await?;
        let copy = (app.words().start.copy_of)("Bækken");
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
    journey(async |app| {
        let plan = &app.words().plan;
        let (mine, theirs) = meet(app).await?;
        app.click_button(app.words().start.replace).await?;
        app.find(Role::Heading, "Bækken").await?;
        equal("the draft", &app.draft().await?, &theirs)?;
        let revisions = app.stored("samspil.revision.").await?;
        equal("the revisions", &revisions.len(), &1)?;
        let kept: Value = serde_json::from_str(at(&revisions[0], "/file").as_str().unwrap_or(""))?;
        equal("the earlier version", &kept, &mine)?;
        let earlier = app.within(Role::Region, plan.revisions);
        earlier.click_button(plan.revision_restore).await.ok();
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_question_about_a_file_can_be_put_away() -> Result<()> {
    journey(async |app| {
        let (mine, _) = meet(app).await?;
        app.click_button(app.words().app.cancel).await?;
        app.gone(Role::Region, app.words().start.import_title).await?;
        equal("the draft", &app.draft().await?, &mine)?;
        let same = app.make_file("same.json", mine.to_string())?;
        app.choose_file(&same).await?;
        app.wait_for_notice(app.words().start.same).await?;
        equal("the draft", &app.draft().await?, &mine)
    })
    .await
}

#[tokio::test]
async fn a_dropped_file_opens_from_any_page() -> Result<()> {
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
        app.wait_for_notice(&(app.words().start.opened)(2)).await?;
        equal("the drafts", &app.drafts().await?, &drafts)
    })
    .await
}

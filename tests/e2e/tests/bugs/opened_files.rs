//! Files that were opened at once: what came of each is said, and no question about them is lost.

use anyhow::{Context, Result, ensure};
use samspil_e2e::{
    Role, Session, at, contains, empty_plan, equal, journey, lacks, one_engine, titles,
};
use serde_json::{Value, json};

const OLD: &str = "Ågade";
const NEW: &str = "Ågade, rettet";

#[tokio::test]
async fn one_bad_draft_of_many_is_offered_as_a_file_and_the_others_are_taken() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let mut bad = empty_plan(2, "Forløb 2")?;
        let id = "d0abe228-1ed3-48a8-b548-b8447f898f0a";
        bad["body"]["tasks"] = json!([{ "id": id, "due": "2027-02-29" }]);
        let drafts = [
            empty_plan(1, "Forløb 1")?,
            bad.clone(),
            empty_plan(3, "Forløb 3")?,
        ];
        let file =
            json!({ "format": "samspil", "version": 1, "kind": "collection", "drafts": drafts });
        let file = app.make_file("alle.json", file.to_string())?;
        app.choose_file(&file).await?;
        app.wait_for_notice(&(app.words().arriving.opened)(2))
            .await?;
        let words = app.words();
        let message = app.within(Role::Region, &(words.problems.left_out_title)(1));
        message.wait_for_text("Forløb 2").await?;
        message.wait_for_text("alle.json").await?;
        message.wait_for_text("body.tasks[0].due").await?;
        equal(
            "the titles",
            &titles(&app.drafts().await?),
            &["Forløb 1", "Forløb 3"],
        )?;
        // It is there until it is closed.
        app.click_link("Forløb 1").await?;
        app.go_home().await?;
        message
            .click_button(&format!("{}: Forløb 2", words.start.download))
            .await?;
        let file = app.wait_for_download(".json").await?;
        let name = file
            .file_name()
            .context("a name")?
            .to_string_lossy()
            .into_owned();
        contains(&name, "samspil-forloeb-2-")?;
        let file: Value = serde_json::from_str(&std::fs::read_to_string(file)?)?;
        equal("the file", &file, &bad)?;
        message.click_button(words.app.close).await?;
        app.gone(Role::Region, &(words.problems.left_out_title)(1))
            .await
    })
    .await
}

/// Two versions of a draft, the later one changed.
fn versions() -> Result<[Value; 2]> {
    let old = empty_plan(1, OLD)?;
    let mut new = empty_plan(1, NEW)?;
    new["body"]["agreement"] = json!({ "text": "Vi ses" });
    Ok([old, new])
}

#[tokio::test]
async fn a_question_about_two_files_dropped_at_once_is_asked_and_survives_another_page()
-> Result<()> {
    one_engine!();
    journey(async |app| {
        let [old, new] = versions()?;
        let files = [old.to_string(), new.to_string()];
        app.drop_files(&[("plan.json", &files[0]), ("plan (1).json", &files[1])])
            .await?;
        let words = app.words();
        let question = app.within(Role::Region, words.arriving.import_title);
        question.wait_for_text("plan (1).json").await?;
        equal("before the answer", &app.draft().await?, &old)?;
        // What is written meanwhile must be in the saved state, not what was there before.
        app.click_link(OLD).await?;
        app.visit(words.plan.profile).await?;
        app.fill(words.profile.frame.classes, "5.a").await?;
        app.wait_until_saved().await?;
        app.go_home().await?;
        question.click_button(words.arriving.replace).await?;
        app.find(Role::Heading, NEW).await?;
        equal("the title", at(&app.draft().await?, "/title"), &NEW)?;
        // The first edit of a visit keeps the state before it too.
        let kept = app.kept_states().await?;
        let mut kept = kept.iter().map(|state| at(state, "/body/profile/classes"));
        ensure!(kept.any(|classes| classes == "5.a"), "it is not kept");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn each_of_several_questions_is_asked_and_a_second_press_answers_none_of_them() -> Result<()>
{
    one_engine!();
    journey(async |app| {
        let [old, new] = versions()?;
        let (other, changed) = (empty_plan(2, "Bækken")?, empty_plan(2, "Bækken i maj")?);
        app.seed(&[old, other.clone()]).await?;
        let files = [
            new.to_string(),
            changed.to_string(),
            "Kære kollega".to_owned(),
        ];
        app.drop_files(&[
            ("en.json", &files[0]),
            ("to.json", &files[1]),
            ("note.txt", &files[2]),
        ])
        .await?;
        let words = app.words();
        let refusal = app.within(Role::Region, words.problems.file_title);
        refusal.wait_for_text("note.txt").await?;
        refusal.click_button(words.app.close).await?;
        let question = app.within(Role::Region, words.arriving.import_title);
        question.wait_for_text("en.json").await?;
        press_twice(app, words.arriving.replace).await?;
        question.wait_for_text("to.json").await?;
        lacks(&question.text().await?, "en.json")?;
        let drafts = app.drafts().await?;
        equal("the titles", &titles(&drafts), &[NEW, "Bækken"])?;
        question.click_button(words.fields.cancel).await?;
        app.gone(Role::Region, words.arriving.import_title).await?;
        equal("the second draft", &app.drafts().await?[1], &other)
    })
    .await
}

/// Presses a button twice before the app can do anything.
async fn press_twice(app: &Session, name: &str) -> Result<()> {
    let press = "for (const button of document.querySelectorAll('.callout button')) {
        if (button.textContent.trim() === arguments[0]) { button.click(); button.click(); }
    }";
    app.script(press, &[json!(name)]).await?;
    Ok(())
}

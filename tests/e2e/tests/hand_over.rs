//! Two parties, each on a device of its own: the page goes to the other one, comes back, and the plan says whose turn it is.

use anyhow::Result;
use samspil_e2e::{Device, Role, Session, equal, every_engine, lacks, needs};
use serde_json::json;

const TITLE: &str = "Vandets vej";
const MUSEUM: &str = "Museet Kilden";
const SCHOOL: &str = "Ådalsskolen";
const PROMPT: &str = "follow-up.outcome.goals";
const SENT: &str = "Eleverne følger vandet";
const RETURNED: &str = "Eleverne følger vandet til hanen";

/// Saves the page for the other party, and returns it.
async fn page_for_the_other(app: &Session) -> Result<String> {
    app.visit(app.words().plan.summary).await?;
    app.click_button(app.words().saved_page.share).await?;
    let page = app.wait_for_download(".html").await?;
    app.wait_until_saved().await?;
    Ok(std::fs::read_to_string(page)?)
}

/// Waits until the overview says whose turn it is: that of a party, or of who reads it.
async fn wait_for_turn(app: &Session, who: Option<&str>) -> Result<()> {
    app.visit(app.words().plan.overview).await?;
    let line = (app.words().overview.turn)(who, "", 0);
    let line = line.trim_end_matches(['.', ' ']);
    app.wait_for_text(line).await
}

/// Writes a comment without saying who writes.
async fn comment(app: &Session) -> Result<()> {
    app.visit_theme("follow-up").await?;
    let title = app.speech.prompt(PROMPT);
    let card = app.open_prompt(&title).await?;
    let words = app.words();
    card.click_button(&format!("{}, {title}", words.prompt.comment))
        .await?;
    let nth = (words.comments.nth)(1, &title);
    card.fill(&format!("{}, {nth}", words.prompt.comment), "Ja")
        .await?;
    app.wait_for_stored("/body/comments/0/party", "learning-environment")
        .await
}

#[tokio::test]
async fn the_plan_says_whose_turn_it_is_on_both_devices() -> Result<()> {
    every_engine!("files, and what they leave in storage, on two devices");
    needs!(Restart);
    let (school, museum) = (Device::new()?, Device::new()?);
    let sent = school
        .journey(async |app| {
            let mut plan = samspil_e2e::empty_plan(1, TITLE)?;
            plan["body"]["profile"]["school"] = json!({ "name": SCHOOL });
            plan["body"]["profile"]["learning_environment"] = json!({ "name": MUSEUM });
            plan["body"]["profile"]["purpose"] = json!(SENT);
            plan["body"]["answers"]["contact.inbound.driver"] = json!({
                "answer": { "consideration": {} },
                "note": { "text": "Lederen tøver", "internal": true },
            });
            app.seed(&[plan]).await?;
            app.click_link(TITLE).await?;
            let page = page_for_the_other(app).await?;
            lacks(&page, "Lederen tøver")?;
            wait_for_turn(app, Some(MUSEUM)).await?;
            Ok(page)
        })
        .await?;
    let returned = museum
        .journey(async |app| {
            app.drop_file("vandets-vej.html", &sent).await?;
            app.find(Role::Heading, TITLE).await?;
            wait_for_turn(app, None).await?;
            comment(app).await?;
            wait_for_turn(app, None).await?;
            app.visit(app.words().plan.profile).await?;
            app.fill(app.words().profile.aims.purpose, RETURNED).await?;
            app.wait_until_saved().await?;
            let page = page_for_the_other(app).await?;
            wait_for_turn(app, Some(SCHOOL)).await?;
            Ok(page)
        })
        .await?;
    school
        .journey(async |app| {
            app.drop_file("vandets-vej (1).html", &returned).await?;
            let words = &app.words().arriving;
            let region = app.within(Role::Region, words.import_title);
            region.wait_for_text(MUSEUM).await?;
            region.click_button(words.take).await?;
            app.wait_for_notice(words.taken).await?;
            wait_for_turn(app, None).await?;
            let plan = app.draft().await?;
            equal(
                "purpose",
                &plan["body"]["profile"]["purpose"],
                &json!(RETURNED),
            )?;
            let note = plan.pointer("/body/answers/contact.inbound.driver/note/text");
            equal("the internal note", &note, &Some(&json!("Lederen tøver")))?;
            app.click_button(app.words().overview.has_answered).await?;
            app.wait_for_notice(app.words().overview.stopped_waiting)
                .await?;
            app.wait_for_focus(&format!("h1 {TITLE}")).await
        })
        .await
}

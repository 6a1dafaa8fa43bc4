//! Saved states: looked at, compared with the present, gone back to, named.

use anyhow::{Context, Result};
use samspil_e2e::{
    Role, Session, at, contains, empty_annex, empty_plan, equal, journey, lacks, one_engine, until,
};
use serde_json::{Value, json};

const PROMPT: &str = "contact.inbound.driver";
const ANSWER: &str = "/body/answers/contact.inbound.driver/answer/consideration/text";

/// The plan here, and the plan of a file that will take its place.
fn plans() -> Result<(Value, Value)> {
    let mut mine = empty_plan(1, "Åen")?;
    mine["body"]["profile"]["direction"] = json!("inbound");
    let mut theirs = mine.clone();
    theirs["title"] = json!("Bækken");
    theirs["body"]["answers"] = json!({
        PROMPT: { "answer": { "consideration": {
            "status": "agreed", "text": "Læreren skriver til museet i august"
        } } }
    });
    theirs["body"]["tasks"] =
        json!([{ "id": "7a98be06-db50-47c8-9819-3c8675733722", "what": "Bestille bus" }]);
    Ok((mine, theirs))
}

/// Writes an answer, lets the file take the place of it all, and goes to the versions.
async fn replace_by_file(app: &Session) -> Result<Value> {
    let words = app.words();
    let (mine, theirs) = plans()?;
    app.seed(std::slice::from_ref(&mine)).await?;
    app.click_link("Åen").await?;
    app.visit_theme("contact").await?;
    let card = app.open_prompt(&app.speech.prompt(PROMPT)).await?;
    card.fill(words.prompt.answer, "Læreren ringer til museet i august")
        .await?;
    app.wait_for_stored(ANSWER, "Læreren ringer til museet i august")
        .await?;
    let written = app.draft().await?;
    app.go_home().await?;
    let file = app.make_file("theirs.json", theirs.to_string())?;
    app.choose_file(&file).await?;
    app.click_button(words.arriving.replace).await?;
    app.find(Role::Heading, "Bækken").await?;
    app.visit(words.revisions.title).await?;
    app.find(Role::Heading, words.revisions.title).await?;
    Ok(written)
}

/// What the version with this reason or name is called on the list: its day, its time and that.
async fn version(app: &Session, what: &str) -> Result<String> {
    let script = "const all = [...document.querySelectorAll('main li p')];
        const names = all.map(element => element.textContent.replace(/\\s+/g, ' ').trim());
        return names.find(name => name.includes(arguments[0])) ?? '';";
    until(&format!("the version {what:?}"), async || {
        let name = app.script(script, &[json!(what)]).await?;
        let name = name.as_str().context("a name")?.to_owned();
        Ok((!name.is_empty()).then_some(name))
    })
    .await
}

/// Follows a link of a version on the list.
async fn follow(app: &Session, verb: &str, what: &str) -> Result<()> {
    let version = version(app, what).await?;
    app.click_link(&format!("{verb} {version}")).await
}

/// Presses a button of a version on the list.
async fn press(app: &Session, verb: &str, what: &str) -> Result<()> {
    let version = version(app, what).await?;
    app.click_button(&format!("{verb} {version}")).await
}

/// The page of one version names it by its day and time alone.
fn one(verb: &str, version: &str, what: &str) -> String {
    format!("{verb}: {}", version.replace(what, "").trim())
}

async fn wait_for_focus(app: &Session, element: &str) -> Result<()> {
    until(&format!("the focus on {element:?}"), async || {
        Ok(app.focus().await?.starts_with(element).then_some(()))
    })
    .await
}

#[tokio::test]
async fn a_replaced_plan_is_seen_compared_and_gone_back_to() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let (words, plan) = (&app.words().revisions, &app.words().plan);
        let written = replace_by_file(app).await?;
        let replaced = app.draft().await?;
        let before_import = (words.reason)(samspil::domain::RevisionReason::BeforeImport);
        let before_restore = (words.reason)(samspil::domain::RevisionReason::BeforeRestore);

        let imported = version(app, before_import).await?;
        follow(app, words.view, before_import).await?;
        app.wait_for_text("Læreren ringer til museet i august")
            .await?;
        wait_for_focus(app, "h1 Åen").await?;
        lacks(&app.text().await?, "Bestille bus")?;

        app.click_link(&one(words.compare, &imported, before_import))
            .await?;
        app.find(Role::Link, &one(words.view, &imported, before_import))
            .await?;
        wait_for_focus(app, "h1 ").await?;
        let question = app.card(&app.speech.prompt(PROMPT));
        let text = question.text().await?;
        for part in ["Læreren", "ringer", "skriver", "til museet i august"] {
            contains(&text, part)?;
        }
        contains(&text, app.words().prompt.status_agreed)?;
        let marked = app
            .script(
                "return [...document.querySelectorAll('main del, main ins')]
                    .map(element => `${element.localName} ${element.textContent}`).join('|')",
                &[],
            )
            .await?;
        let marked = marked.as_str().unwrap_or_default();
        contains(marked, "ringer")?;
        contains(marked, words.removed)?;
        lacks(marked, "august")?;
        app.find(Role::Heading, &app.speech.theme_title("contact"))
            .await?;
        app.wait_for_text(plan.title_label).await?;
        app.wait_for_text("Bestille bus").await?;

        app.click_button(&one(words.restore, &imported, before_import))
            .await?;
        app.find(Role::Heading, words.title).await?;
        wait_for_focus(app, &format!("h1 {}", words.title)).await?;
        let body = at(&written, "/body").clone();
        app.wait_for_stored("/body", body.clone()).await?;
        app.wait_for_stored("/title", "Åen").await?;

        app.undo().await?;
        app.wait_for_stored("/body", at(&replaced, "/body").clone())
            .await?;
        app.wait_for_notice(words.undone).await?;
        app.visit(words.title).await?;
        press(app, words.restore, before_import).await?;
        app.wait_for_stored("/body", body.clone()).await?;
        follow(app, words.compare, before_import).await?;
        app.wait_for_text(words.same).await?;
        app.visit(words.title).await?;
        app.find(Role::Heading, words.title).await?;
        app.reload().await?;
        app.find(Role::Heading, words.title).await?;
        app.wait_for_stored("/body", body).await?;
        let left = "return document.querySelectorAll('main li').length";
        // One more was saved automatically, from before the first letter.
        equal("the versions", &app.script(left, &[]).await?, &json!(5))?;
        version(app, before_restore).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_version_is_named_and_the_name_stays() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = &app.words().revisions;
        replace_by_file(app).await?;
        let reason = (words.reason)(samspil::domain::RevisionReason::BeforeImport);
        let when = version(app, reason).await?.replace(reason, "");
        press(app, words.give_name, reason).await?;
        let field = format!("{}, {}", words.name, when.trim());
        app.fill(&field, "Før mødet").await?;
        app.click_button(words.save_name).await?;
        app.wait_for_notice(&(words.named)("Før mødet")).await?;
        wait_for_focus(app, "button ").await?;
        app.reload().await?;
        app.find(Role::Heading, words.title).await?;
        follow(app, words.compare, "Før mødet").await?;
        app.wait_for_text((words.count)(3).as_str()).await
    })
    .await
}

#[tokio::test]
async fn an_annex_has_versions_too() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = &app.words().revisions;
        let mut mine = empty_annex(1, "Bilaget")?;
        let activity = |text: &str| {
            json!([{ "id": "7a98be06-db50-47c8-9819-3c8675733722",
                "cells": { "activity": text }, "objectives": ["rural-schools"] }])
        };
        mine["body"]["activities"] = activity("Fablab for lærere");
        let mut theirs = mine.clone();
        theirs["body"]["activities"] = activity("Fablab for elever");
        app.seed(std::slice::from_ref(&mine)).await?;
        let file = app.make_file("theirs.json", theirs.to_string())?;
        app.choose_file(&file).await?;
        app.click_button(app.words().arriving.replace).await?;
        app.visit_in_annex(words.title).await?;
        let reason = (words.reason)(samspil::domain::RevisionReason::BeforeImport);
        follow(app, words.compare, reason).await?;
        app.find(Role::Heading, app.words().annex.activities)
            .await?;
        app.wait_for_text((words.count)(1).as_str()).await?;
        app.visit_in_annex(words.title).await?;
        follow(app, words.view, reason).await?;
        app.wait_for_text("Fablab for lærere").await?;
        app.visit_in_annex(words.title).await?;
        press(app, words.restore, reason).await?;
        app.wait_for_stored("/body/activities", mine["body"]["activities"].clone())
            .await?;
        equal("the annex", &app.draft().await?["body"], &mine["body"])
    })
    .await
}

//! Every edit of a draft is undone and redone, by button and by key; the page shows the state, the
//! focus goes to where the edit was, and what is stored is what was shown.

use anyhow::{Result, ensure};
use samspil::domain::BuiltIn;
use samspil_e2e::{
    REDO, Role, Scope, Session, UNDO, empty_annex, empty_plan, equal, every_engine, journey, until,
};
use serde_json::{Value, json};

const PROMPT: &str = "contact.inbound.driver";
const ANSWER: &str = "/body/answers/contact.inbound.driver/answer/consideration";
const TABLE: &str = "sharing.people";
const ROWS: &str = "/body/answers/sharing.people/answer/table/rows";

#[tokio::test]
async fn letters_of_one_go_and_choices_are_undone_and_redone() -> Result<()> {
    every_engine!("undo by key, and the focus");
    journey(async |app| {
        let (prompt, said) = (&app.words().prompt, &app.words().reliability);
        let (text, status) = (format!("{ANSWER}/text"), format!("{ANSWER}/status"));
        let card = open_plan(app, "contact", PROMPT).await?;
        card.fill(prompt.answer, "Læreren ringer").await?;
        app.wait_for_stored(&text, "Læreren ringer").await?;
        card.choose(prompt.status, prompt.status_agreed).await?;
        app.wait_for_stored(&status, "agreed").await?;
        card.type_on(prompt.answer, " i maj").await?;
        app.wait_for_stored(&text, "Læreren ringer i maj").await?;

        app.click_button(said.undo).await?;
        card.wait_for_value(prompt.answer, "Læreren ringer").await?;
        focus_in(app, "article").await?;
        app.press_here(UNDO).await?;
        // The first choice is that of an answer without one, and is not written.
        app.wait_for_stored(&status, Value::Null).await?;
        app.wait_for_stored(&text, "Læreren ringer").await?;
        focus_in(app, "article").await?;
        app.press_here(UNDO).await?;
        card.wait_for_value(prompt.answer, "").await?;
        app.wait_for_stored(ANSWER, Value::Null).await?;
        focus_in(app, "article").await?;

        app.click_button(said.redo).await?;
        card.wait_for_value(prompt.answer, "Læreren ringer").await?;
        focus_in(app, "article").await?;
        app.press_here(REDO).await?;
        app.wait_for_stored(&status, "agreed").await?;
        app.press_here(REDO).await?;
        card.wait_for_value(prompt.answer, "Læreren ringer i maj")
            .await?;
        let way_forth = app.find(Role::Button, said.redo).await?;
        let none = way_forth.attr("aria-disabled").await?;
        equal("a way forth", &none.as_deref(), &Some("true"))?;
        app.press_here(UNDO).await?;
        card.wait_for_value(prompt.answer, "Læreren ringer").await?;
        stays_after_a_reload(app).await?;
        card.wait_for_value(prompt.answer, "Læreren ringer").await
    })
    .await
}

#[tokio::test]
async fn a_removed_and_a_moved_row_and_a_title_are_undone() -> Result<()> {
    every_engine!("undo by key, and the focus");
    journey(async |app| {
        let prompt = &app.words().prompt;
        let card = open_plan(app, "evaluation", TABLE).await?;
        for (n, name) in [(1, "Amira"), (2, "Søren")] {
            card.click_button(prompt.add_row).await?;
            card.fill(&person(app, n), name).await?;
        }
        let first = format!("{ROWS}/0/cells/name");
        app.wait_until_saved().await?;
        let before = app.draft().await?["body"].clone();

        let remove = format!("{}: {}", prompt.remove, (prompt.row)(1));
        card.click_button(&remove).await?;
        app.wait_for_stored(&first, "Søren").await?;
        app.press_here(UNDO).await?;
        app.wait_for_stored("/body", before.clone()).await?;
        card.wait_for_value(&person(app, 1), "Amira").await?;
        focus_in(app, "article").await?;
        // The notice would bring the row back a second time.
        is_withdrawn(app).await?;

        let down = format!("{}: {}", prompt.move_down, (prompt.row)(1));
        card.click_button(&down).await?;
        app.wait_for_stored(&first, "Søren").await?;
        app.press_here(UNDO).await?;
        card.wait_for_value(&person(app, 1), "Amira").await?;
        app.wait_for_stored("/body", before.clone()).await?;
        focus_in(app, "article").await?;

        app.visit(app.words().plan.profile).await?;
        app.type_on(app.words().plan.title_label, " og skoven")
            .await?;
        app.wait_for_stored("/title", "Åen og skoven").await?;
        app.press_here(UNDO).await?;
        app.wait_for_value(app.words().plan.title_label, "Åen")
            .await?;
        let field = app.focus().await?;
        ensure!(field.starts_with("input"), "the focus is on {field}");
        stays_after_a_reload(app).await?;
        equal("the plan", &app.draft().await?["body"], &before)
    })
    .await
}

#[tokio::test]
async fn cells_activities_and_columns_of_an_annex_are_undone_and_redone() -> Result<()> {
    every_engine!("undo by key, and the focus");
    journey(async |app| {
        let labels = &app.words().activities;
        open_annex(app).await?;
        let cell = app.cell(2, app.column_of(BuiltIn::Activity));
        app.type_on(&cell, " for elever").await?;
        let text = "/body/activities/1/cells/activity";
        app.wait_for_stored(text, "Netværk for elever").await?;
        app.script(MARK_ROWS, &[]).await?;
        app.press_here(UNDO).await?;
        app.wait_for_value(&cell, "Netværk").await?;
        app.wait_for_stored(text, "Netværk").await?;
        focus_in(app, "tr [data-column=activity]").await?;
        equal("rows left as they were", &rows_left(app).await?, &json!(3))?;
        app.press_here(REDO).await?;
        app.wait_for_value(&cell, "Netværk for elever").await?;
        focus_in(app, "tr [data-column=activity]").await?;
        app.wait_until_saved().await?;
        let before = app.draft().await?["body"].clone();

        let remove = format!("{}: {}", labels.table.remove, (labels.table.row)(2));
        app.click_button(&remove).await?;
        app.wait_for_value(&cell, "Kursus").await?;
        goes_back_and_forth(app, &before, async || {
            app.wait_for_value(&cell, "Kursus").await
        })
        .await?;
        app.wait_for_value(&cell, "Netværk for elever").await?;

        app.unfold(labels.columns.title).await?;
        let column = (labels.columns.column)("Timer");
        app.click_button(&format!("{}, {column}", labels.columns.remove))
            .await?;
        let own = app.cell(2, "Timer");
        app.gone(Role::Field, &own).await?;
        goes_back_and_forth(app, &before, async || app.gone(Role::Field, &own).await).await?;
        app.wait_for_value(&own, "35").await?;
        stays_after_a_reload(app).await?;
        equal("the annex", &app.draft().await?["body"], &before)
    })
    .await
}

#[tokio::test]
async fn a_tie_to_an_objective_is_undone_and_redone() -> Result<()> {
    every_engine!("undo by key, and the focus");
    journey(async |app| {
        open_annex(app).await?;
        app.visit_in_annex(app.words().annex.objectives).await?;
        let before = app.draft().await?["body"].clone();
        let word = app.words().objectives.activity;
        let objective = app.objective("democratic-life");
        let tie = format!("{word} 1 Fablab, {objective}");
        app.check(&tie, true).await?;
        app.wait_for_stored("/body/activities/0/objectives", json!(["democratic-life"]))
            .await?;
        let ticked = async |wanted: bool| {
            until("the box", async || {
                let tick = app.find(Role::Box, &tie).await?;
                Ok((tick.is_selected().await? == wanted).then_some(()))
            })
            .await
        };
        goes_back_and_forth(app, &before, async || ticked(true).await).await?;
        ticked(false).await?;
        stays_after_a_reload(app).await
    })
    .await
}

#[tokio::test]
async fn a_deleted_draft_comes_back_by_key_but_not_while_a_field_has_the_focus() -> Result<()> {
    every_engine!("undo by key, and the focus");
    journey(async |app| {
        let text = &app.words().start;
        app.seed(&[empty_plan(1, "Åen")?, empty_plan(2, "Skoven")?])
            .await?;
        app.find(Role::Link, "Åen").await?;
        // Nothing to undo: the key is the browser's.
        app.press_here(UNDO).await?;
        let menu = |title| app.within(Role::Fold, &(text.more)(title));
        app.unfold(&(text.more)("Åen")).await?;
        menu("Åen").click_button(app.words().library.delete).await?;
        app.gone(Role::Link, "Åen").await?;

        app.unfold(&(text.more)("Skoven")).await?;
        menu("Skoven")
            .click_button(app.words().library.rename)
            .await?;
        app.press(app.words().library.rename_label, format!("en{UNDO}"))
            .await?;
        equal("the drafts", &app.drafts().await?.len(), &1)?;
        app.press(app.words().library.rename_label, "\u{e004}")
            .await?;
        app.press_here(UNDO).await?;
        app.find(Role::Link, "Åen").await?;
        app.wait_for_notice(&(app.words().library.restored)("Åen"))
            .await?;
        app.press_here(UNDO).await?;
        equal("after it", &app.drafts().await?.len(), &2)
    })
    .await
}

/// Undoes by key, redoes by key, undoes again; between, what was there after the edit shows again.
async fn goes_back_and_forth(
    app: &Session,
    before: &Value,
    shows_edit: impl AsyncFn() -> Result<()>,
) -> Result<()> {
    app.press_here(UNDO).await?;
    app.wait_for_stored("/body", before.clone()).await?;
    focus_in(app, "main").await?;
    app.press_here(REDO).await?;
    shows_edit().await?;
    focus_in(app, "main").await?;
    app.press_here(UNDO).await?;
    app.wait_for_stored("/body", before.clone()).await?;
    focus_in(app, "main").await
}

/// The focus settles some frames after the edit.
async fn focus_in(app: &Session, part: &str) -> Result<()> {
    let script = "const focus = document.activeElement;
        return Boolean(focus?.closest(arguments[0])) || focus?.outerHTML.slice(0, 200)";
    until(&format!("the focus in {part:?}"), async || {
        let is_in = app.script(script, &[json!(part)]).await?;
        ensure!(is_in == json!(true), "it is on {is_in}");
        Ok(Some(()))
    })
    .await
}

async fn stays_after_a_reload(app: &Session) -> Result<()> {
    app.wait_until_saved().await?;
    let seen = app.draft().await?;
    app.reload().await?;
    app.find(Role::Button, app.words().reliability.undo).await?;
    equal("after a reload", &app.draft().await?, &seen)
}

const MARK_ROWS: &str = "document.querySelectorAll('.activity-row')
    .forEach(row => { row.isAsItWas = true; })";

async fn rows_left(app: &Session) -> Result<Value> {
    let count = "return [...document.querySelectorAll('.activity-row')]
        .filter(row => row.isAsItWas).length";
    app.script(count, &[]).await
}

fn person(app: &Session, n: usize) -> String {
    (app.words().prompt.cell)(n, &app.speech.column(TABLE, "name"))
}

async fn open_plan(app: &Session, theme: &'static str, prompt: &str) -> Result<Scope> {
    let mut plan = empty_plan(1, "Åen")?;
    plan["body"]["profile"]["direction"] = json!("inbound");
    app.seed(std::slice::from_ref(&plan)).await?;
    let id = plan["id"].as_str().unwrap_or_default();
    app.open(&format!("#/plan/{id}/{theme}/{prompt}")).await?;
    let card = app.card(&app.speech.prompt(prompt));
    card.find(Role::Button, &app.speech.prompt(prompt)).await?;
    Ok(card)
}

async fn open_annex(app: &Session) -> Result<()> {
    let mut annex = empty_annex(1, "Ambassadør")?;
    if let Some(columns) = annex["body"]["columns"].as_array_mut() {
        columns.push(json!({ "id": "own.1", "name": "Timer" }));
    }
    let row = |(n, text, hours): (usize, &str, &str)| {
        json!({ "id": format!("00000000-0000-4000-8000-{n:012}"),
            "cells": { "activity": text, "own.1": hours } })
    };
    let rows = [
        (1, "Fablab", "20"),
        (2, "Netværk", "35"),
        (3, "Kursus", "8"),
    ];
    annex["body"]["activities"] = rows.into_iter().map(row).collect();
    app.seed(std::slice::from_ref(&annex)).await?;
    let id = annex["id"].as_str().unwrap_or_default();
    app.open(&format!("#/annex/{id}")).await?;
    app.find(Role::Field, &app.cell(3, "Timer")).await?;
    Ok(())
}

async fn is_withdrawn(app: &Session) -> Result<()> {
    until("the notice to be gone", async || {
        let count = "return document.querySelectorAll('.notice-bar__undo').length";
        Ok((app.script(count, &[]).await? == 0).then_some(()))
    })
    .await
}

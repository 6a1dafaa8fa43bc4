//! A worksheet that a user makes: with a prompt of each kind, filled in on another device, sent back, changed
//! afterwards, and added to a plan.

use std::fs::read_to_string;

use anyhow::{Context, Result, ensure};
use samspil::domain::DefinedKind;
use samspil_e2e::{
    Language, Role, Session, contains, equal, journey, journey_in, letters, needs, one_engine,
    until,
};
use serde_json::{Value, json};

const NAME: &str = "Naturdage i Ringsted";
const MAKER: &str = "Ringsted Kommune";

fn question(kind: DefinedKind) -> String {
    format!("Hvad med {kind:?}?")
}

/// The label of a field in a line.
fn in_line(app: &Session, label: &str, line: usize) -> String {
    format!("{label}, {}", (app.words().own_sheet.line)(line))
}

/// Makes a worksheet with a prompt of each kind below a theme and a section, and returns the file of the empty one.
async fn made(app: &Session) -> Result<String> {
    let words = &app.words().own_sheet;
    app.click_link(app.words().start.worksheets).await?;
    app.click_button(words.begin).await?;
    app.find(Role::Heading, words.design).await?;
    app.fill(words.name, NAME).await?;
    app.fill(words.source, MAKER).await?;
    for (at, kind) in DefinedKind::PROMPTS.into_iter().enumerate() {
        // The first line is there.
        if at > 0 {
            app.click_button(words.add_prompt).await?;
        }
        let line = at + 1;
        let title = in_line(app, (words.title)(DefinedKind::Record), line);
        app.fill(&title, &question(kind)).await?;
        if kind != DefinedKind::Record {
            let kinds = in_line(app, words.kind, line);
            app.select(&kinds, (words.kind_name)(kind)).await?;
        }
        if kind == DefinedKind::Table {
            let columns = in_line(app, words.columns, line);
            app.fill(&columns, "Hvem").await?;
        }
    }
    app.wait_until_saved().await?;
    app.click_button(words.save_form).await?;
    Ok(read_to_string(app.wait_for_download(".json").await?)?)
}

/// Opens a file by dropping it.
async fn open(app: &Session, file: &str) -> Result<()> {
    app.drop_file("ark.json", file).await
}

/// The answer that is written to a question.
fn answer(kind: DefinedKind) -> String {
    format!("Svar paa {kind:?}")
}

/// Fills in every question, and returns the file of the whole worksheet.
async fn filled(app: &Session) -> Result<String> {
    let words = app.words();
    app.wait_for_text(MAKER).await?;
    app.fill(words.worksheet.filled_by, "Skovmusen").await?;
    for kind in DefinedKind::PROMPTS {
        let card = app.open_prompt(&question(kind)).await?;
        let (prompt, text) = (&words.prompt, answer(kind));
        match kind {
            DefinedKind::Consideration | DefinedKind::Hours | DefinedKind::Money => {
                card.fill(prompt.answer, &text).await?;
            }
            DefinedKind::Idea => {
                card.choose(&(prompt.choice_of)(&question(kind)), prompt.pick)
                    .await?;
                card.fill(prompt.how, &text).await?;
            }
            DefinedKind::Checkpoint => {
                card.click_button(prompt.add_check).await?;
                card.fill(prompt.check_note, &text).await?;
            }
            DefinedKind::Criterion => {
                let worked = format!("{}, {}", prompt.worked, words.plan.school);
                card.fill(&worked, &text).await?;
            }
            DefinedKind::Table => {
                card.click_button(prompt.add_row).await?;
                card.fill(&(prompt.cell)(1, "Hvem"), &text).await?;
            }
            DefinedKind::Record | DefinedKind::Internal => card.fill(prompt.record, &text).await?,
            DefinedKind::Theme | DefinedKind::Section => {}
        }
    }
    app.wait_until_saved().await?;
    for kind in DefinedKind::PROMPTS {
        contains(&app.draft().await?.to_string(), &answer(kind))?;
    }
    app.click_button(words.app.download).await?;
    Ok(read_to_string(app.wait_for_download(".json").await?)?)
}

#[tokio::test]
async fn a_worksheet_with_a_question_of_each_kind_goes_to_a_colleague_and_back() -> Result<()> {
    one_engine!();
    let form = journey(async |app| made(app).await).await?;
    let back = journey(async |app| {
        open(app, &form).await?;
        let back = filled(app).await?;
        // Whoever opens the form again begins another worksheet, and the first one stays.
        app.go_home().await?;
        open(app, &form).await?;
        until("a second worksheet", async || {
            Ok((app.drafts().await?.len() == 2).then_some(()))
        })
        .await?;
        Ok(back)
    })
    .await?;
    journey(async |app| {
        open(app, &back).await?;
        app.wait_for_text(MAKER).await?;
        let sent: Value = serde_json::from_str(&back)?;
        equal("what came back", &app.draft().await?, &sent)?;
        keeps_answers_when_it_is_changed(app).await?;
        is_on_paper(app).await
    })
    .await
}

/// A removed question leaves its answer, and a question of another kind as well.
async fn keeps_answers_when_it_is_changed(app: &Session) -> Result<()> {
    let words = app.words();
    let before = app.draft().await?["body"]["answers"].clone();
    go(app, words.own_sheet.design).await?;
    let first = (words.own_sheet.row)(DefinedKind::Record, 1);
    app.click_button(&format!("{}: {first}", words.prompt.remove))
        .await?;
    let kinds = in_line(app, words.own_sheet.kind, 1);
    app.select(&kinds, (words.own_sheet.kind_name)(DefinedKind::Idea))
        .await?;
    app.wait_for_stored("/body/definitions/0/items/0/removed", json!(true))
        .await?;
    equal(
        "the answers",
        &app.draft().await?["body"]["answers"],
        &before,
    )?;
    go(app, NAME).await?;
    app.unfold(words.plan.former).await?;
    for kind in [DefinedKind::Record, DefinedKind::Consideration] {
        app.wait_for_text(&answer(kind)).await?;
        app.wait_for_text(&question(kind)).await?;
    }
    go(app, words.own_sheet.design).await?;
    app.unfold(&(words.own_sheet.gone)(1)).await?;
    let label = format!(
        "{}: {}",
        words.own_sheet.bring_back,
        question(DefinedKind::Record)
    );
    app.click_button(&label).await?;
    app.wait_for_stored("/body/definitions/0/items/0/removed", json!(null))
        .await
}

async fn is_on_paper(app: &Session) -> Result<()> {
    needs!(Print for "paper");
    go(app, app.words().worksheet.print).await?;
    app.wait_for_text(&answer(DefinedKind::Money)).await?;
    let paper = letters(&app.print().await?.text);
    for kind in DefinedKind::PROMPTS {
        let is_there = paper.contains(&letters(&answer(kind)));
        ensure!(is_there == (kind != DefinedKind::Internal), "{kind:?}");
    }
    Ok(())
}

async fn go(app: &Session, place: &str) -> Result<()> {
    app.within(Role::Region, app.words().worksheet.places)
        .click_link(place)
        .await
}

#[tokio::test]
async fn worksheets_are_added_to_a_plan_and_taken_out_again() -> Result<()> {
    one_engine!();
    journey_in(Language::En, async |app| {
        made(app).await?;
        app.go_home().await?;
        let words = app.words();
        app.begin_plan().await?;
        app.visit(words.plan.overview).await?;
        let roles = app.speech.texts.worksheet(&samspil::worksheet::ROLES).name;
        app.click_button(words.own_sheet.add_one).await?;
        for name in [roles.as_str(), NAME] {
            app.select(words.own_sheet.choose, name).await?;
            app.click_button(words.own_sheet.add).await?;
            app.wait_for_notice(&(words.own_sheet.added)(name)).await?;
        }
        app.visit(NAME).await?;
        let card = app.open_prompt(&question(DefinedKind::Record)).await?;
        card.fill(words.prompt.record, "Vi ser efter haletudser")
            .await?;
        let corner = "roles.role.pupil";
        app.visit(
            &app.speech
                .texts
                .theme(
                    &samspil::worksheet::ROLES
                        .themes
                        .first()
                        .context("a theme")?
                        .id,
                )
                .short,
        )
        .await?;
        app.find(Role::Region, words.worksheet.triangle).await?;
        let card = app.open_prompt(&app.speech.prompt(corner)).await?;
        card.fill(words.prompt.record, "Spørger om alt").await?;
        app.wait_until_saved().await?;
        // The texts of the built-in one are loaded with the plan.
        app.reload().await?;
        app.visit(words.plan.summary).await?;
        for text in ["Vi ser efter haletudser", "Spørger om alt", NAME] {
            app.wait_for_text(text).await?;
        }
        app.wait_for_text(&app.speech.prompt(corner)).await?;

        app.visit(words.plan.overview).await?;
        app.click_button(&(words.own_sheet.remove)(NAME)).await?;
        until("the worksheet to be out of the plan", async || {
            let drafts = app.drafts().await?;
            let is_out = |draft: &Value| draft["body"]["worksheets"] == json!(["roles"]);
            Ok(drafts.iter().any(is_out).then_some(()))
        })
        .await?;
        app.visit(words.plan.summary).await?;
        app.wait_for_text("Vi ser efter haletudser").await
    })
    .await
}

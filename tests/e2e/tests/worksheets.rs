//! Worksheets that stand alone: each is begun on the start page, filled in, reloaded, exported, imported and
//! printed with every answer.

use anyhow::{Context, Result, ensure};
use samspil::worksheet::{ENTERPRISE, INTERNATIONAL, Prompt, PromptKind, ROLES, Worksheet};
use samspil_e2e::{
    Key, Language, Role, Session, equal, every_engine, journey, journey_in, letters, needs,
    one_engine, until, without_lineage,
};
use serde_json::{Value, json};

#[tokio::test]
async fn roles_and_relations_from_the_start_page_to_paper() -> Result<()> {
    every_engine!("storage, files and paper of one worksheet");
    journey_in(Language::Da, async |app| whole(app, &ROLES).await).await
}

#[tokio::test]
async fn ten_questions_for_a_municipality_from_the_start_page_to_paper() -> Result<()> {
    one_engine!();
    journey_in(Language::En, async |app| whole(app, &ENTERPRISE).await).await
}

#[tokio::test]
async fn an_international_plan_from_the_start_page_to_paper() -> Result<()> {
    one_engine!();
    journey_in(Language::Nb, async |app| whole(app, &INTERNATIONAL).await).await
}

async fn whole(app: &Session, worksheet: &'static Worksheet) -> Result<()> {
    begin(app, worksheet).await?;
    app.fill(app.words().worksheet.title_label, "Sammen om skoven")
        .await?;
    app.fill(app.words().worksheet.filled_by, "Mia og Bo")
        .await?;
    let mut written = vec!["Sammen om skoven".to_owned(), "Mia og Bo".to_owned()];
    for theme in worksheet.themes {
        visit(app, &app.speech.texts.theme(&theme.id).short).await?;
        for prompt in theme.sections.iter().flat_map(|section| section.prompts) {
            answer(app, prompt, &mut written).await?;
        }
    }
    app.wait_until_saved().await?;
    let draft = app.draft().await?;
    let stored = letters(&draft.to_string());
    for text in &written {
        ensure!(stored.contains(&letters(text)), "not stored: {text}");
    }
    app.reload().await?;
    app.find(Role::Heading, &last_title(app, worksheet)?)
        .await?;
    equal("the draft after a reload", &app.draft().await?, &draft)?;
    comes_back_from_its_file(app, &draft).await?;
    is_on_paper(app, &written).await
}

async fn begin(app: &Session, worksheet: &Worksheet) -> Result<()> {
    let name = app.speech.texts.worksheet(worksheet).name;
    let start = app.words().worksheet.start;
    app.click_link(app.words().start.worksheets).await?;
    app.click_button(&format!("{start}: {name}")).await?;
    let first = worksheet.themes.first().context("a theme")?;
    let title = app.speech.texts.theme(&first.id).title;
    app.find(Role::Heading, &title).await?;
    Ok(())
}

fn last_title(app: &Session, worksheet: &Worksheet) -> Result<String> {
    let last = worksheet.themes.last().context("a theme")?;
    Ok(app.speech.texts.theme(&last.id).title)
}

async fn visit(app: &Session, place: &str) -> Result<()> {
    app.within(Role::Region, app.words().worksheet.places)
        .click_link(place)
        .await
}

/// Writes into every field of a prompt, and notes what was written.
async fn answer(app: &Session, prompt: &Prompt, written: &mut Vec<String>) -> Result<()> {
    let words = &app.words().prompt;
    let text = format!("Svar på {}", prompt.id);
    let title = app.speech.prompt(prompt.id.as_str());
    let card = app.open_prompt(&title).await?;
    match prompt.kind {
        PromptKind::Consideration { .. } => card.fill(words.answer, &text).await?,
        PromptKind::Record { .. } => card.fill(words.record, &text).await?,
        PromptKind::Table { columns } => {
            // A suggestion makes a row.
            let suggestions = app.speech.suggestions(prompt.id.as_str());
            let suggestion = suggestions.first().context("a suggestion")?;
            // The button shows that a suggestion goes on.
            let beginning = suggestion.strip_suffix(' ');
            let name = beginning.map_or_else(|| suggestion.clone(), |text| format!("{text}…"));
            card.click_button(&name).await?;
            for (at, column) in columns.iter().enumerate() {
                let name = app.speech.column(prompt.id.as_str(), column.as_str());
                let cell = (words.cell)(1, &name);
                if at == 0 {
                    card.wait_for_value(&cell, suggestion).await?;
                    written.push(suggestion.trim().to_owned());
                } else {
                    let text = format!("{text} {}", column.as_str());
                    card.fill(&cell, &text).await?;
                    written.push(text);
                }
            }
            return Ok(());
        }
        other => anyhow::bail!("no worksheet that stands alone has {other:?}"),
    }
    written.push(text);
    Ok(())
}

/// Nothing differs: neither the ids nor the times of the draft.
async fn comes_back_from_its_file(app: &Session, draft: &Value) -> Result<()> {
    let (app_words, text) = (&app.words().app, &app.words().start);
    app.click_button(app_words.download).await?;
    let file = app.wait_for_download(".json").await?;
    let content: Value = serde_json::from_slice(&std::fs::read(&file)?)?;
    equal("the file", &without_lineage(&content), draft)?;
    app.go_home().await?;
    let menu = (text.more)("Sammen om skoven");
    app.unfold(&menu).await?;
    app.within(Role::Fold, &menu)
        .click_button(app.words().library.delete)
        .await?;
    until("the draft to be deleted", async || {
        Ok(app.drafts().await?.is_empty().then_some(()))
    })
    .await?;
    app.choose_file(&file).await?;
    until("the draft to be back", async || {
        Ok(app
            .drafts()
            .await?
            .iter()
            .any(|back| without_lineage(back) == *draft)
            .then_some(()))
    })
    .await
}

async fn is_on_paper(app: &Session, written: &[String]) -> Result<()> {
    needs!(Print for "paper");
    visit(app, app.words().worksheet.print).await?;
    app.find(Role::Heading, "Sammen om skoven").await?;
    let paper = letters(&app.print().await?.text);
    for text in written {
        ensure!(paper.contains(&letters(text)), "not on paper: {text}");
    }
    Ok(())
}

#[tokio::test]
async fn the_triangle_is_used_with_the_keyboard_on_a_phone() -> Result<()> {
    every_engine!("keys and focus");
    needs!(NarrowPage);
    journey(async |app| {
        app.set_width(360).await?;
        begin(app, &ROLES).await?;
        let corner = "roles.role.educator";
        let name = |id: &str| app.speech.texts.prompt(&id.to_owned().into()).short;
        app.tab_to(&format!("a {}", name(corner))).await?;
        app.key(&[], Key::Enter).await?;
        app.wait_for_focus(&format!("button {}", app.speech.prompt(corner)))
            .await?;
        let address = app.address().await?;
        ensure!(address.ends_with(&format!("/roles/{corner}")), "{address}");
        app.tab_to(&format!("textarea {}", app.words().prompt.record))
            .await?;
        app.type_here("Hun kan sin have").await?;
        app.wait_for_stored(
            &format!("/body/answers/{corner}/answer/record/text"),
            json!("Hun kan sin have"),
        )
        .await?;
        let marked = "return [...document.querySelectorAll('.triangle__place--answered')]
            .map((one) => one.dataset.place)";
        equal(
            "the marked places",
            &app.script(marked, &[]).await?,
            &json!(["right"]),
        )
    })
    .await
}

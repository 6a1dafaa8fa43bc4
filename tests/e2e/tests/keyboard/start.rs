//! The start page and what comes in: the focus is never lost with what goes away.

use anyhow::Result;
use samspil_e2e::{Key, Role, Session, empty_plan, every_engine, journey, until};
use serde_json::json;

#[tokio::test]
async fn the_focus_outlives_a_deleted_draft_and_its_return() -> Result<()> {
    every_engine!("keys and focus");
    journey(async |app| {
        let text = &app.words().library;
        app.seed(&[empty_plan(1, "Aa")?, empty_plan(2, "Bb")?])
            .await?;
        app.find(Role::Link, "Aa").await?;
        delete(app, "Aa").await?;
        app.keeps_focus("deleting a draft").await?;
        app.key(&[Key::Control], 'z').await?;
        app.find(Role::Link, "Aa").await?;
        app.keeps_focus("undoing it").await?;

        delete(app, "Bb").await?;
        app.tab_to(&format!("button {}", app.words().app.undo))
            .await?;
        app.key(&[], Key::Enter).await?;
        app.find(Role::Link, "Bb").await?;
        app.keeps_focus("the notice's button").await?;
        app.wait_for_text(&(text.restored)("Bb")).await?;
        app.tab_to(&format!("button {}", app.words().app.close))
            .await?;
        app.key(&[], Key::Enter).await?;
        app.gone(Role::Button, app.words().app.close).await?;
        app.keeps_focus("closing the notice").await
    })
    .await
}

async fn delete(app: &Session, title: &str) -> Result<()> {
    let text = &app.words().start;
    app.tab_to(&format!("summary {}", (text.more)(title)))
        .await?;
    app.key(&[], Key::Enter).await?;
    // The items come when the menu is opened for the first time.
    app.find(Role::Button, app.words().library.delete).await?;
    app.tab_to(&format!("button {}", app.words().library.delete))
        .await?;
    app.key(&[], Key::Enter).await?;
    app.gone(Role::Link, title).await
}

#[tokio::test]
async fn the_focus_goes_into_an_opened_file_and_to_its_question() -> Result<()> {
    every_engine!("keys and focus");
    journey(async |app| {
        let mut plan = empty_plan(1, "Aa")?;
        let file = app.make_file("aa.json", plan.to_string())?;
        app.choose_file(&file).await?;
        app.wait_for_text((app.words().arriving.opened)(1).as_str())
            .await?;
        app.keeps_focus("opening a file").await?;

        app.go_home().await?;
        samspil_e2e::set(&mut plan, "/title", "Bb")?;
        samspil_e2e::set(&mut plan, "/modified", "2026-11-20T12:00:00Z")?;
        let file = app.make_file("bb.json", plan.to_string())?;
        app.choose_file(&file).await?;
        app.find(Role::Button, app.words().arriving.keep_both)
            .await?;
        app.keeps_focus("the question of a file").await?;
        app.tab_to(&format!("button {}", app.words().arriving.keep_both))
            .await?;
        app.key(&[], Key::Enter).await?;
        app.gone(Role::Button, app.words().arriving.keep_both)
            .await?;
        app.keeps_focus("its answer").await
    })
    .await
}

#[tokio::test]
async fn the_skip_link_comes_first_on_every_kind_of_page() -> Result<()> {
    every_engine!("keys and focus");
    journey(async |app| {
        app.start_plan("Aa").await?;
        let id = app.draft().await?["id"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        for place in [
            "#/",
            "#/help",
            "#/accessibility",
            "#/privacy",
            &format!("#/plan/{id}/contact"),
        ] {
            app.arrive_at(place).await?;
            app.find(Role::Link, app.words().footer.help).await?;
            // While a page loads, its frame is there without it.
            until("the page", async || {
                let heading = "return document.querySelector('main h1') !== null";
                let is_here = app.script(heading, &[]).await? == json!(true);
                Ok(is_here.then_some(()))
            })
            .await?;
            app.key(&[], Key::Tab).await?;
            app.wait_for_focus(&format!("a {}", app.words().app.skip))
                .await?;
            app.key(&[], Key::Enter).await?;
            until("the heading", async || {
                Ok(app.focus().await?.starts_with("h1 ").then_some(()))
            })
            .await?;
        }
        Ok(())
    })
    .await
}

//! Escape in the menu of a draft left the focus nowhere, and did not close other menus and panels; hiding a
//! question sent the focus to the top of the page; in a tab that follows no card could be opened.

use anyhow::{Result, ensure};
use samspil_e2e::{Key, Role, Session, empty_plan, equal, journey, needs, one_engine, until};

const FIRST: &str = "contact.inbound.driver";

#[tokio::test]
async fn escape_closes_every_menu_and_panel_and_returns_to_its_button() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = app.words();
        app.seed(&[empty_plan(1, "Åen")?]).await?;
        let more = (words.start.more)("Åen");
        app.unfold(&more).await?;
        app.find(Role::Button, words.library.delete).await?;
        app.tab_to(&format!("button {}", words.library.delete))
            .await?;
        escape_to(app, &format!("summary {more}")).await?;
        closed(app, &more).await?;

        app.unfold(&more).await?;
        app.within(Role::Fold, &more)
            .click_button(words.library.rename)
            .await?;
        app.wait_for_focus(&format!("input {}", words.library.rename_label))
            .await?;
        escape_to(app, "a Åen").await?;

        app.click_link("Åen").await?;
        let place = words.reliability.where_open;
        app.find(Role::Summary, place).await?;
        // The page takes the focus when it comes, in some engines after the first frame.
        app.wait_for_focus("h1 Åen").await?;
        // Not every browser focuses the button that was pressed.
        app.script("document.getElementById('where-panel').open = true", &[])
            .await?;
        escape_to(app, &format!("summary {place}")).await?;
        closed(app, place).await?;

        app.visit_theme("contact").await?;
        app.choose(words.plan.direction, words.plan.inbound).await?;
        let add = app.speech.add_prompt("contact.inbound");
        app.click_button(&add).await?;
        app.wait_for_focus(&format!("input {}", words.plan.own_title))
            .await?;
        escape_to(app, &format!("button {add}")).await?;

        app.visit(words.plan.overview).await?;
        let to_annex = words.to_annex.add;
        app.click_button(to_annex).await?;
        app.wait_for_focus(&format!("h3 {}", words.to_annex.question))
            .await?;
        escape_to(app, &format!("button {to_annex}")).await?;

        needs!(NarrowPage for "the folded navigation");
        app.set_width(360).await?;
        let menu = ".draft-bar__menu";
        app.script(
            "document.querySelector(arguments[0]).click()",
            &[menu.into()],
        )
        .await?;
        app.find(Role::Link, words.plan.profile).await?;
        app.script(
            "document.querySelector(arguments[0]).focus()",
            &[menu.into()],
        )
        .await?;
        app.key(&[], Key::Escape).await?;
        let state = "return document.querySelector('.draft-bar__menu').ariaExpanded";
        until("the closed menu", async || {
            equal("open", &app.script(state, &[]).await?, &"false").map(Some)
        })
        .await
    })
    .await
}

async fn escape_to(app: &Session, place: &str) -> Result<()> {
    app.key(&[], Key::Escape).await?;
    app.wait_for_focus(place).await
}

async fn closed(app: &Session, fold: &str) -> Result<()> {
    let fold = app.find(Role::Fold, fold).await?;
    ensure!(fold.attr("open").await?.is_none(), "it is open");
    Ok(())
}

#[tokio::test]
async fn hiding_a_question_goes_to_the_next() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = app.words();
        app.start_plan("Åen").await?;
        app.visit_theme("contact").await?;
        app.choose(words.plan.direction, words.plan.inbound).await?;
        let titles = "return [...document.querySelectorAll('.prompt-card__toggle')].map(
            (toggle) => toggle.textContent)";
        let titles: Vec<String> = serde_json::from_value(app.script(titles, &[]).await?)?;
        hide(app, &titles[0]).await?;
        app.wait_for_focus(&format!("button {}", titles[1])).await?;
        // After the last one of its section comes the button that adds one.
        let shown = "return [...document.querySelector('.section-prompts')
            .querySelectorAll('.prompt-card__toggle')].at(-1).textContent";
        let last: String = serde_json::from_value(app.script(shown, &[]).await?)?;
        hide(app, &last).await?;
        let add = app.speech.add_prompt("contact.inbound");
        app.wait_for_focus(&format!("button {add}")).await
    })
    .await
}

async fn hide(app: &Session, title: &str) -> Result<()> {
    let card = app.open_prompt(title).await?;
    card.click_button(app.words().prompt.hide).await?;
    app.gone(Role::Article, title).await
}

#[tokio::test]
async fn in_a_tab_that_follows_cards_are_opened_and_read() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = app.words();
        app.start_plan("Åen").await?;
        app.visit_theme("contact").await?;
        app.choose(words.plan.direction, words.plan.inbound).await?;
        let title = app.speech.prompt(FIRST);
        let card = app.open_prompt(&title).await?;
        card.fill(words.prompt.answer, "Niels\nkører").await?;
        app.wait_until_saved().await?;
        app.click_button(&title).await?;
        app.open_tab(&app.address().await?).await?;
        app.wait_for_text(words.reliability.follows).await?;

        let card = app.open_prompt(&title).await?;
        card.wait_for_value(words.prompt.answer, "Niels\nkører")
            .await?;
        let locked = [
            card.find(Role::Field, words.prompt.answer).await?,
            card.find(Role::Radio, words.prompt.status_agreed).await?,
            card.find(Role::Button, words.prompt.hide).await?,
            app.find(Role::Button, &app.speech.add_prompt("contact.inbound"))
                .await?,
            app.find(Role::Box, words.plan.finish).await?,
            app.find(Role::Radio, words.plan.outreach).await?,
        ];
        for control in locked {
            ensure!(!control.is_enabled().await?, "{:?}", control.text().await?);
        }

        // What others have rated can be read from each side.
        app.visit_theme("evaluation").await?;
        let card = app
            .open_prompt(&app.speech.prompt("evaluation.outcome.pupils"))
            .await?;
        card.choose(words.prompt.view, words.plan.learning_environment)
            .await?;
        let rated = card.within(Role::Group, words.plan.learning_environment);
        let rating = rated.find(Role::Radio, "1").await?;
        ensure!(!rating.is_enabled().await?, "a rating can be given");

        app.visit_theme("content").await?;
        let idea = app.speech.prompt("content.development.pupil-made");
        let pick = app.card(&idea).find(Role::Radio, words.prompt.pick).await?;
        ensure!(!pick.is_enabled().await?, "an idea can be picked");
        app.visit(words.plan.agreements).await?;
        app.open_prompt(&app.speech.prompt("agreement.insurance"))
            .await?;
        let add = app.find(Role::Button, words.agreements.tasks.add).await?;
        ensure!(!add.is_enabled().await?, "a task can be added");
        Ok(())
    })
    .await
}

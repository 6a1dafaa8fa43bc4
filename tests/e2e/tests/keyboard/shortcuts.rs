//! The list of shortcuts: by its key, by the foot of the page, and not at all.

use anyhow::Result;
use samspil_e2e::{Key, Role, Session, every_engine, journey};

#[tokio::test]
async fn a_question_mark_lists_the_shortcuts_and_escape_goes_back() -> Result<()> {
    every_engine!("keys and focus");
    journey(async |app| {
        let words = app.words();
        let start = format!("button {}", words.start.plan_start);
        app.tab_to(&start).await?;
        opens(app).await?;
        for (keys, what) in words.footer.keys {
            app.wait_for_text(keys).await?;
            app.wait_for_text(what).await?;
        }
        // The focus goes round within it, and to the browser's own bar.
        for _ in 0..6 {
            app.key(&[], Key::Tab).await?;
            let focus = app.focus().await?;
            let within = [
                words.footer.single_key,
                words.app.close,
                words.footer.shortcuts,
            ];
            let is_page = within.iter().any(|name| focus.ends_with(name));
            anyhow::ensure!(
                is_page || focus.starts_with("body") || focus.starts_with("html"),
                "the focus is at {focus:?}"
            );
        }
        app.key(&[], Key::Escape).await?;
        closes(app).await?;
        app.wait_for_focus(&start).await
    })
    .await
}

#[tokio::test]
async fn the_key_that_saves_elsewhere_downloads_the_draft() -> Result<()> {
    every_engine!("keys and focus");
    journey(async |app| {
        app.start_plan("Aa").await?;
        let title = app.words().plan.title_label;
        app.tab_back_to(&format!("button {}", app.words().app.download))
            .await?;
        app.tab_to(&format!("input {title}")).await?;
        app.key(&[Key::Control], 's').await?;
        let file = std::fs::read_to_string(app.wait_for_download(".json").await?)?;
        samspil_e2e::contains(&file, "Aa")?;
        app.wait_for_focus(&format!("input {title}")).await?;
        app.wait_for_value(title, "Aa").await
    })
    .await
}

#[tokio::test]
async fn a_question_mark_in_a_text_is_a_question_mark() -> Result<()> {
    every_engine!("keys and focus");
    journey(async |app| {
        app.start_plan("Hvem").await?;
        let title = app.words().plan.title_label;
        app.press(title, samspil_e2e::TAB).await?;
        app.tab_back_to(&format!("input {title}")).await?;
        app.key(&[], Key::End).await?;
        app.type_here("?").await?;
        app.wait_for_value(title, "Hvem?").await?;
        closes(app).await
    })
    .await
}

#[tokio::test]
async fn the_key_can_be_turned_off_and_the_button_remains() -> Result<()> {
    every_engine!("keys and focus");
    journey(async |app| {
        let words = app.words();
        let button = format!("button {}", words.footer.shortcuts);
        app.tab_to(&button).await?;
        app.key(&[], Key::Enter).await?;
        app.find(Role::Heading, words.footer.shortcuts).await?;
        app.check(words.footer.single_key, false).await?;
        app.click_button(words.app.close).await?;
        closes(app).await?;
        app.wait_for_focus(&button).await?;
        app.type_here("?").await?;
        closes(app).await?;

        app.reload().await?;
        app.find(Role::Link, words.footer.help).await?;
        app.tab_to(&button).await?;
        app.type_here("?").await?;
        closes(app).await?;
        app.key(&[], Key::Space).await?;
        app.find(Role::Heading, words.footer.shortcuts).await?;
        app.check(words.footer.single_key, true).await?;
        app.key(&[], Key::Escape).await?;
        opens(app).await
    })
    .await
}

async fn opens(app: &Session) -> Result<()> {
    let title = app.words().footer.shortcuts;
    app.type_here("?").await?;
    app.find(Role::Heading, title).await?;
    app.wait_for_focus(&format!("h2 {title}")).await
}

async fn closes(app: &Session) -> Result<()> {
    app.gone(Role::Heading, app.words().footer.shortcuts).await
}

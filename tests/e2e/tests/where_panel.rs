//! The panel says where a draft is stored, and a file is recommended once.

use anyhow::{Result, ensure};
use samspil_e2e::{
    Role, Session, contains, empty_annex, every_engine, journey, lacks, one_engine, until,
};

#[tokio::test]
async fn the_panel_says_what_lies_where_and_what_changed_since() -> Result<()> {
    every_engine!("storage that the browser may clear");
    journey(async |app| {
        let said = &app.words().reliability;
        app.start_plan("Åen").await?;
        app.wait_until_saved().await?;
        let text = panel(app).await?;
        for part in [said.device_both, said.file_never] {
            contains(&text, part)?;
        }
        ensure!(
            [said.kept_for_good, said.kept_for_now]
                .iter()
                .any(|kept| contains(&text, kept).is_ok()),
            "it does not say how long: {text}"
        );

        app.click_button(app.words().app.download).await?;
        app.wait_for_download(".json").await?;
        waits_for(app, said.file_same).await?;
        lacks(&panel(app).await?, said.file_never)?;

        app.type_on(app.words().plan.title_label, " og skoven")
            .await?;
        app.wait_until_saved().await?;
        waits_for(app, said.file_changed).await?;
        app.reload().await?;
        waits_for(app, said.file_changed).await?;
        let text = panel(app).await?;
        contains(&text, said.device_both)?;
        lacks(&text, said.file_never)
    })
    .await
}

#[tokio::test]
async fn a_file_is_recommended_once_after_real_work() -> Result<()> {
    every_engine!("focus, and a notice that could cover it");
    journey(async |app| {
        let nudge = app.words().reliability.nudge;
        open_annex(app).await?;
        add_rows(app, 19).await?;
        lacks(&app.text().await?, nudge)?;
        let to_the_foot = "document.activeElement.scrollIntoView({ block: 'end' })";
        app.script(to_the_foot, &[]).await?;
        app.type_here("9").await?;
        app.wait_for_notice(nudge).await?;
        focus_is_clear_of_the_notice(app).await?;
        app.click_button(app.words().app.close).await?;
        add_rows(app, 3).await?;
        lacks(&app.text().await?, nudge)?;
        app.wait_until_saved().await?;
        app.reload().await?;
        add_rows(app, 21).await?;
        lacks(&app.text().await?, nudge)
    })
    .await
}

/// A notice that offers an undo is not replaced: the advice comes after it.
#[tokio::test]
async fn the_advice_waits_behind_a_way_back() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let (nudge, table) = (app.words().reliability.nudge, &app.words().activities.table);
        open_annex(app).await?;
        add_rows(app, 19).await?;
        app.click_button(&format!("{}: {}", table.remove, (table.row)(1)))
            .await?;
        app.find(Role::Button, app.words().app.undo).await?;
        app.wait_until_saved().await?;
        lacks(&app.text().await?, nudge)?;
        app.undo().await?;
        app.wait_for_notice(table.restored).await?;
        lacks(&app.text().await?, nudge)?;
        app.click_button(app.words().app.close).await?;
        app.wait_for_notice(nudge).await?;
        // It comes again when another notice with an undo has replaced it.
        app.click_button(&format!("{}: {}", table.remove, (table.row)(1)))
            .await?;
        app.find(Role::Button, app.words().app.undo).await?;
        lacks(&app.text().await?, nudge)?;
        app.click_button(app.words().app.close).await?;
        app.wait_for_notice(nudge).await?;
        // It does not come again when the user has followed it.
        app.click_button(app.words().app.download).await?;
        app.wait_for_download(".json").await?;
        app.click_button(app.words().app.close).await?;
        lacks(&app.text().await?, nudge)
    })
    .await
}

#[tokio::test]
async fn who_has_a_file_is_not_told_of_files() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let nudge = app.words().reliability.nudge;
        open_annex(app).await?;
        app.click_button(app.words().app.download).await?;
        app.wait_for_download(".json").await?;
        add_rows(app, 21).await?;
        lacks(&app.text().await?, nudge)
    })
    .await
}

async fn open_annex(app: &Session) -> Result<()> {
    let annex = empty_annex(1, "Ambassadør")?;
    app.seed(std::slice::from_ref(&annex)).await?;
    let id = annex["id"].as_str().unwrap_or_default();
    app.open(&format!("#/annex/{id}")).await
}

async fn add_rows(app: &Session, count: usize) -> Result<()> {
    for _ in 0..count {
        app.click_button(app.words().activities.table.add).await?;
    }
    Ok(())
}

/// What the panel says, unfolded if need be.
async fn panel(app: &Session) -> Result<String> {
    let name = app.words().reliability.where_open;
    app.unfold(name).await?;
    app.within(Role::Fold, name).text().await
}

async fn waits_for(app: &Session, part: &str) -> Result<()> {
    until(&format!("the panel to say {part:?}"), async || {
        contains(&panel(app).await?, part).map(Some)
    })
    .await
}

/// The notice comes while the user types; it must not cover the field.
async fn focus_is_clear_of_the_notice(app: &Session) -> Result<()> {
    let script = "const edge = document.querySelector('.notice-bar').getBoundingClientRect().top;
        const focus = document.activeElement;
        return focus.closest('main') && focus.getBoundingClientRect().bottom <= edge";
    until("the focus to be above the notice", async || {
        let is_clear = app.script(script, &[]).await?.as_bool();
        Ok((is_clear == Some(true)).then_some(()))
    })
    .await
}

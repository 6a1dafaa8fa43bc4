//! The start page: what can be done to drafts, and how they are found.

use anyhow::Result;
use samspil_e2e::{
    Role, Scope, Session, at, empty_plan, equal, every_engine, journey, lacks, one_engine, set,
    titles, until,
};

#[tokio::test]
async fn a_draft_is_renamed() -> Result<()> {
    one_engine!();
    journey(async |app| {
        app.seed(&[empty_plan(1, "Åen")?]).await?;
        menu(app, "Åen")
            .await?
            .click_button(app.words().library.rename)
            .await?;
        app.fill(app.words().library.rename_label, "Bækken").await?;
        app.click_button(app.words().library.rename_save).await?;
        app.find(Role::Link, "Bækken").await?;
        equal("stored", at(&app.draft().await?, "/title"), &"Bækken")
    })
    .await
}

#[tokio::test]
async fn a_copy_lives_on_its_own() -> Result<()> {
    one_engine!();
    journey(async |app| {
        app.seed(&[empty_plan(1, "Åen")?]).await?;
        menu(app, "Åen")
            .await?
            .click_button(app.words().library.duplicate)
            .await?;
        let copy = (app.words().library.copy_of)("Åen");
        app.wait_for_notice(&(app.words().library.duplicated)(&copy))
            .await?;
        app.click_link(&copy).await?;
        app.visit(app.words().plan.profile).await?;
        app.fill(app.words().plan.title_label, "Bækken").await?;
        app.go_home().await?;
        equal("the list", &listed(app).await?, &["Bækken", "Åen"])
    })
    .await
}

#[tokio::test]
async fn a_deleted_draft_comes_back_by_undo_and_from_the_bin() -> Result<()> {
    every_engine!("undo, and the bin in storage");
    journey(async |app| {
        let text = &app.words().library;
        app.seed(&[empty_plan(1, "Åen")?, empty_plan(2, "Skoven")?])
            .await?;
        let before = app.drafts().await?;
        delete(app, "Åen").await?;
        equal("left", &titles(&app.drafts().await?), &["Skoven"])?;
        app.undo().await?;
        app.wait_for_notice(&(text.restored)("Åen")).await?;
        equal("after undo", &app.drafts().await?, &before)?;

        delete(app, "Åen").await?;
        app.reload().await?;
        app.unfold(&(text.bin)(1)).await?;
        let restore = format!("{}: Åen", text.bin_restore);
        app.click_button(&restore).await?;
        app.find(Role::Link, "Åen").await?;
        equal("from the bin", &app.drafts().await?, &before)?;

        delete(app, "Åen").await?;
        app.unfold(&(text.bin)(1)).await?;
        app.click_button(&format!("{}: Åen", text.bin_delete))
            .await?;
        app.gone(Role::Fold, &(text.bin)(1)).await?;
        equal("the bin", &app.stored("samspil.bin.").await?.len(), &0)
    })
    .await
}

#[tokio::test]
async fn many_drafts_can_be_searched_and_sorted() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let text = &app.words().library;
        app.seed(&eight()?).await?;
        app.find(Role::Link, "Åen").await?;
        anyhow::ensure!(
            !app.has(Role::Field, text.search).await,
            "search with eight"
        );
        app.seed(&[draft(9, "Zoo", "Valhøj Skole")?]).await?;
        app.find(Role::Field, text.search).await?;
        wait_for_list(app, "Zoo ærter Øen Åen d c b a Æbler").await?;
        app.select(text.sort, text.sort_title).await?;
        wait_for_list(app, "a b c d Zoo Æbler ærter Øen Åen").await?;
        app.select(text.sort, text.sort_school).await?;
        wait_for_list(app, "Æbler Zoo").await?;
        app.fill(text.search, "valhøj å").await?;
        wait_for_list(app, "Åen").await?;
        app.wait_for_text(&(text.found)(1)).await?;
        app.fill(text.search, "findes ikke").await?;
        app.wait_for_text(&(text.found)(0)).await
    })
    .await
}

/// Of many only some are in the page; all are found, and the others come when they are asked for.
#[tokio::test]
async fn many_drafts_come_some_at_a_time() -> Result<()> {
    every_engine!("focus on the first of the new rows");
    journey(async |app| {
        let text = &app.words().start;
        let plan = |number: u32| empty_plan(number, &format!("Hold {number:02}"));
        let plans = (1..=40).map(plan).collect::<Result<Vec<_>>>()?;
        app.seed_records(&plans).await?;
        app.wait_for_text(&(text.shown)(30, 40)).await?;
        equal("rows", &listed(app).await?.len(), &30)?;
        app.click_button(&(text.show_more)(10)).await?;
        until("the other rows", async || {
            equal("rows", &listed(app).await?.len(), &40).map(Some)
        })
        .await?;
        until("the focus on the first of them", async || {
            let focus = "return document.activeElement.textContent";
            let focused = app.script(focus, &[]).await?;
            equal("the focus", &focused, &"Hold 31").map(Some)
        })
        .await?;
        lacks(&app.text().await?, &(text.shown)(40, 40))?;
        app.reload().await?;
        app.fill(app.words().library.search, "hold 38").await?;
        app.wait_for_text(&(app.words().library.found)(1)).await?;
        wait_for_list(app, "Hold 38").await
    })
    .await
}

fn eight() -> Result<Vec<serde_json::Value>> {
    let titles = ["Æbler", "a", "b", "c", "d", "Åen", "Øen", "ærter"];
    let drafts = titles.into_iter().zip(1..);
    let school = |n| if n == 1 { "Byskolen" } else { "Valhøj Skole" };
    drafts
        .map(|(title, n)| draft(n, title, school(n)))
        .collect()
}

/// A draft that was changed on the day of its number.
fn draft(number: u32, title: &str, school: &str) -> Result<serde_json::Value> {
    let mut draft = empty_plan(number, title)?;
    set(
        &mut draft,
        "/modified",
        format!("2026-11-{number:02}T08:00:00Z"),
    )?;
    let school = serde_json::json!({ "name": school });
    set(&mut draft, "/body/profile/school", school)?;
    Ok(draft)
}

async fn menu(app: &Session, title: &str) -> Result<Scope> {
    let name = (app.words().start.more)(title);
    app.unfold(&name).await?;
    Ok(app.within(Role::Fold, &name))
}

async fn delete(app: &Session, title: &str) -> Result<()> {
    menu(app, title)
        .await?
        .click_button(app.words().library.delete)
        .await?;
    app.wait_for_notice(&(app.words().library.deleted)(title))
        .await?;
    app.gone(Role::Link, title).await
}

/// The titles in the table of drafts, in its order.
async fn listed(app: &Session) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll('tbody a')].map(a => a.textContent)";
    Ok(serde_json::from_value(app.script(script, &[]).await?)?)
}

/// Waits until the list begins with these titles.
async fn wait_for_list(app: &Session, titles: &str) -> Result<()> {
    until(&format!("the list {titles}"), async || {
        let listed = listed(app).await?.join(" ");
        anyhow::ensure!(listed.starts_with(titles), "it is {listed}");
        Ok(Some(()))
    })
    .await
}

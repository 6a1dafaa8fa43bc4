//! Lists of rows: contact people, tasks, meetings. They move, go, and come back.

use anyhow::Result;
use samspil_e2e::{Role, Session, at, equal, every_engine, journey, one_engine, until};

#[tokio::test]
async fn a_contact_person_is_removed_and_brought_back() -> Result<()> {
    every_engine!("undo, and the focus on a moved row");
    journey(async |app| {
        let words = &app.words().profile.party;
        let side = app.words().plan.school;
        app.start_plan("Åen").await?;
        let name = |n| format!("{}, {}, {side}", words.contact_name, (words.contact)(n));
        for (n, text) in [(1, "Amira"), (2, "Søren")] {
            app.click_button(&format!("{}, {side}", words.add)).await?;
            app.fill(&name(n), text).await?;
        }
        let row = format!("{}, {side}", (words.contact)(1));
        goes_and_comes_back(app, &row, words.removed, words.restored).await?;
        app.wait_for_value(&name(1), "Amira").await?;
        moves_down(app, &row, &name(2), "Amira").await
    })
    .await
}

#[tokio::test]
async fn a_task_is_removed_and_brought_back() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = &app.words().agreements.tasks;
        app.start_plan("Åen").await?;
        app.visit(app.words().plan.agreements).await?;
        let what = |n| format!("{}, {}", words.what, (words.row)(n));
        for (n, text) in [(1, "Bestil bus"), (2, "Skriv brev")] {
            app.click_button(words.add).await?;
            app.fill(&what(n), text).await?;
        }
        goes_and_comes_back(app, &(words.row)(1), words.removed, words.restored).await?;
        app.wait_for_value(&what(1), "Bestil bus").await?;
        moves_down(app, &(words.row)(1), &what(2), "Bestil bus").await
    })
    .await
}

#[tokio::test]
async fn meetings_are_removed_brought_back_and_sorted() -> Result<()> {
    every_engine!("dates");
    journey(async |app| {
        let words = &app.words().agreements.meetings;
        app.start_plan("Åen").await?;
        app.visit(app.words().plan.agreements).await?;
        let of = |label: &str, n| format!("{label}, {}", (words.row)(n));
        for (n, day) in [(1, "2027-01-14"), (2, "2026-12-01")] {
            app.click_button(words.add).await?;
            app.fill_date(&of(words.date, n), day.parse()?).await?;
        }
        goes_and_comes_back(app, &(words.row)(1), words.removed, words.restored).await?;
        app.click_button(words.sort).await?;
        app.wait_for_value(&of(words.date, 1), "2026-12-01").await?;
        app.wait_for_value(&of(words.date, 2), "2027-01-14").await?;
        app.gone(Role::Button, words.sort).await
    })
    .await
}

#[tokio::test]
async fn a_date_is_typed_over_another() -> Result<()> {
    every_engine!("dates");
    journey(async |app| {
        let words = &app.words().profile.frame;
        app.start_plan("Åen").await?;
        app.fill_date(words.period_from, "2026-11-20".parse()?)
            .await?;
        app.fill_date(words.period_from, "2027-01-05".parse()?)
            .await?;
        app.wait_for_stored("/body/profile/period/from", "2027-01-05")
            .await
    })
    .await
}

async fn goes_and_comes_back(
    app: &Session,
    row: &str,
    removed: &str,
    restored: &str,
) -> Result<()> {
    app.wait_until_saved().await?;
    let before = app.draft().await?;
    let remove = format!("{}: {row}", app.words().prompt.remove);
    app.click_button(&remove).await?;
    app.wait_for_notice(removed).await?;
    until("the removal to be stored", async || {
        let draft = app.draft().await?;
        Ok((draft["body"] != before["body"]).then_some(()))
    })
    .await?;
    app.undo().await?;
    app.wait_for_notice(restored).await?;
    app.wait_for_stored("/body", at(&before, "/body").clone())
        .await
}

/// The focus stays on the button that moved the row, so that it can be pressed again.
async fn moves_down(app: &Session, row: &str, field: &str, text: &str) -> Result<()> {
    let down = app.words().prompt.move_down;
    app.click_button(&format!("{down}: {row}")).await?;
    app.wait_for_value(field, text).await?;
    until("the focus on the button", async || {
        Ok(app
            .focus()
            .await?
            .starts_with(&format!("button {down}: "))
            .then_some(()))
    })
    .await?;
    equal("the drafts", &app.drafts().await?.len(), &1)
}

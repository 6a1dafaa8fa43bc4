//! An entry that is no date erased the stored one, with "Gemt" and no word; the year 26 became 0026.

use anyhow::Result;
use chrono::{NaiveDate, NaiveTime};
use samspil_e2e::{Session, at, empty_plan, equal, every_engine, journey, one_engine, set, until};
use serde_json::{Value, json};

const DATE: &str = "/body/meetings/0/date";
const TIME: &str = "/body/meetings/0/time";

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, 3).unwrap_or_default()
}

/// A plan with a meeting on this day, open on the agreements page.
async fn open_meeting(app: &Session, date: &str) -> Result<()> {
    let mut plan = empty_plan(1, "Åen")?;
    let meeting = json!([{
        "id": "00000000-0000-4000-8000-0000000000ab", "date": date, "time": "10:30:00",
    }]);
    plan["body"]["meetings"] = meeting;
    app.seed(std::slice::from_ref(&plan)).await?;
    let id = plan["id"].as_str().unwrap_or_default();
    app.open(&format!("#/plan/{id}/agreement")).await?;
    app.find(samspil_e2e::Role::Field, &label(app)).await?;
    Ok(())
}

fn label(app: &Session) -> String {
    let words = &app.words().agreements.meetings;
    format!("{}, {}", words.date, (words.row)(1))
}

/// Sets the value of the date field as the browser does while a user types.
async fn enter(app: &Session, value: &str) -> Result<()> {
    const ENTER: &str = "
        const field = document.querySelector('.meeting-card input[type=date]');
        field.focus();
        field.value = arguments[0];
        field.dispatchEvent(new Event('input', { bubbles: true }));";
    app.script(ENTER, &[json!(value)]).await?;
    Ok(())
}

/// Leaves the field; the other part of the plan that is saved then shows that saving is over.
async fn leave(app: &Session) -> Result<()> {
    app.fill(app.words().agreements.text.kept_at, "På kontoret")
        .await?;
    app.wait_for_stored("/body/agreement/kept_at", "På kontoret")
        .await
}

async fn has(app: &Session, pointer: &str, value: &Value) -> Result<()> {
    equal(pointer, at(&app.draft().await?, pointer), value)
}

#[tokio::test]
async fn a_fifth_digit_in_a_year_does_not_erase_the_date() -> Result<()> {
    one_engine!();
    journey(async |app| {
        open_meeting(app, "2026-12-03").await?;
        enter(app, "20261-12-03").await?;
        leave(app).await?;
        has(app, DATE, &json!("2026-12-03")).await?;
        let words = &app.words().fields.year_wrong;
        let kept = app.words().date(day());
        app.wait_for_text(&(words.kept)(&kept)).await?;
        // A date that can be read is stored, and the message goes.
        enter(app, "2027-12-03").await?;
        app.wait_for_stored(DATE, "2027-12-03").await?;
        until("no message", async || {
            let errors =
                "return document.querySelectorAll('.meeting-card .error:not([hidden])').length";
            Ok((app.script(errors, &[]).await? == 0).then_some(()))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn a_year_of_two_digits_is_not_stored_as_the_year_26() -> Result<()> {
    one_engine!();
    journey(async |app| {
        open_meeting(app, "2026-12-03").await?;
        enter(app, "0026-12-05").await?;
        leave(app).await?;
        has(app, DATE, &json!("2026-12-03")).await?;
        let kept = app.words().date(day());
        app.wait_for_text(&(app.words().fields.year_wrong.kept)(&kept))
            .await
    })
    .await
}

#[tokio::test]
async fn a_half_typed_date_or_time_keeps_the_stored_one_until_the_field_is_cleared() -> Result<()> {
    every_engine!("fields of dates and times");
    journey(async |app| {
        open_meeting(app, "2026-12-03").await?;
        let words = &app.words().agreements.meetings;
        let date = label(app);
        let time = format!("{}, {}", words.time, (words.row)(1));
        app.clear_parts(&date, 1).await?;
        app.clear_parts(&time, 1).await?;
        leave(app).await?;
        has(app, DATE, &json!("2026-12-03")).await?;
        has(app, TIME, &json!("10:30:00")).await?;
        let fields = &app.words().fields;
        let ten = NaiveTime::from_hms_opt(10, 30, 0).unwrap_or_default();
        app.wait_for_text(&(fields.date_incomplete.kept)(&app.words().date(day())))
            .await?;
        app.wait_for_text(&(fields.time_incomplete.kept)(&app.words().time(ten)))
            .await?;
        app.clear_parts(&date, 3).await?;
        app.clear_parts(&time, 3).await?;
        app.press(app.words().agreements.text.kept_at, "!").await?;
        until("the date and the time to be cleared", async || {
            let draft = app.draft().await?;
            let gone = at(&draft, DATE).is_null() && at(&draft, TIME).is_null();
            Ok(gone.then_some(()))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn the_year_26_in_a_file_becomes_2026() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let mut plan = empty_plan(2, "Et forkert årstal")?;
        plan["body"]["meetings"] = json!([{
            "id": "00000000-0000-4000-8000-0000000000ab", "date": "0026-12-03",
        }]);
        set(&mut plan, "/modified", "2999-01-01T00:00:00Z")?;
        let file = app.make_file("forkert.json", plan.to_string())?;
        app.choose_file(&file).await?;
        app.wait_for_stored(DATE, "2026-12-03").await?;
        let modified = app.draft().await?["modified"].clone();
        anyhow::ensure!(
            !modified.as_str().unwrap_or_default().starts_with("2999"),
            "changed {modified}"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_year_26_that_an_earlier_version_stored_is_pointed_out() -> Result<()> {
    one_engine!();
    journey(async |app| {
        open_meeting(app, "0026-12-03").await?;
        app.wait_for_text(app.words().fields.year_wrong.alone).await
    })
    .await
}

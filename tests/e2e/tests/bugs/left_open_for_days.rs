//! A page that was left open for days showed and printed the day on which it was built.

use anyhow::{Result, ensure};
use chrono::{DateTime, Days, Local, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use samspil_e2e::{Role, Session, empty_plan, equal, journey, lacks, needs, one_engine, until};
use serde_json::json;

const TITLE: &str = "Åen";

/// As a user does who comes back from another window.
const COME_BACK: &str = "dispatchEvent(new Event('focus'))";

/// Notes what the page shows when a script prints it.
const WATCH_PRINT: &str =
    "window.print = () => { window.printed = document.querySelector('main').innerText; }";

#[tokio::test]
async fn who_comes_back_sees_what_is_true_today() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = app.words();
        open(app, "").await?;
        app.leave_open_until(noon(25)?).await?;
        lacks(&app.text().await?, words.overview.meeting_today)?;
        app.script(COME_BACK, &[]).await?;
        app.wait_for_text(words.overview.meeting_today).await?;
        app.wait_for_text(&(words.overview.overdue)(1)).await
    })
    .await
}

#[tokio::test]
async fn paper_has_the_date_on_which_it_is_printed() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = app.words();
        let date = |day| words.date(NaiveDate::from_ymd_opt(2026, 11, day).unwrap_or_default());
        open(app, "summary").await?;
        app.wait_for_text(&date(20)).await?;
        app.script(WATCH_PRINT, &[]).await?;
        app.leave_open_until(noon(21)?).await?;
        app.click_button(words.summary.print).await?;
        until("the date on the paper", async || {
            let printed = app.script("return window.printed ?? null", &[]).await?;
            let Some(printed) = printed.as_str() else {
                return Ok(None);
            };
            ensure!(printed.contains(&date(21)), "printed: {printed}");
            Ok(Some(()))
        })
        .await?;
        needs!(PrintsChanges for "paper that the browser's own command prints");
        app.leave_open_until(noon(24)?).await?;
        let pdf = app.print().await?;
        let pages = pdf.pages.join("\n");
        equal("dates", &pages.matches(&date(24)).count(), &2)?;
        lacks(&pages, &date(21))
    })
    .await
}

#[tokio::test]
async fn a_page_that_nobody_touches_follows_at_midnight() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let mut plan = empty_plan(1, TITLE)?;
        let tomorrow = Local::now().date_naive() + Days::new(1);
        let midnight = tomorrow.and_time(NaiveTime::MIN);
        let midnight = Local.from_local_datetime(&midnight).earliest();
        let midnight = midnight.map_or_else(Utc::now, |midnight| midnight.to_utc());
        let changed = midnight - TimeDelta::minutes(5);
        plan["modified"] = json!(changed.to_rfc3339());
        app.seed(&[plan]).await?;
        app.travel_to(midnight - TimeDelta::seconds(4)).await?;
        let time = app.words().time(changed.with_timezone(&Local).time());
        let today_at = (app.words().dates.today_at)(&time);
        app.wait_for_text(&today_at).await?;
        until("another day", async || {
            lacks(&app.text().await?, &today_at).map(Some)
        })
        .await
    })
    .await
}

/// A page of a plan on 20 November, with a task due and a meeting ahead.
async fn open(app: &Session, place: &str) -> Result<()> {
    app.travel_to(noon(20)?).await?;
    let mut plan = empty_plan(1, TITLE)?;
    plan["body"]["meetings"] = json!([{
        "id": "00000000-0000-4000-8000-0000000000ab", "date": "2026-11-25",
    }]);
    plan["body"]["tasks"] = json!([{
        "id": "00000000-0000-4000-8000-0000000000ac", "what": "Ring", "due": "2026-11-23",
    }]);
    app.seed(std::slice::from_ref(&plan)).await?;
    let id = plan["id"].as_str().unwrap_or_default();
    app.open(&format!("#/plan/{id}/{place}")).await?;
    app.find(Role::Heading, TITLE).await?;
    Ok(())
}

fn noon(day: u32) -> Result<DateTime<Utc>> {
    Ok(format!("2026-11-{day:02}T12:00:00Z").parse()?)
}

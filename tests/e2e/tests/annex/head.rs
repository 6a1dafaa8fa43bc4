//! The head of the form.

use anyhow::Result;
use chrono::NaiveDate;
use samspil_e2e::{Role, Session, equal};

const YEAR: &str = "2019/20";

pub async fn enter(app: &Session) -> Result<()> {
    let labels = &app.words().activities.head;
    app.unfold(labels.title).await?;
    app.select(labels.school_year, YEAR).await?;
    for (label, text) in texts(app) {
        app.fill(label, text).await?;
    }
    for (label, day) in days(app) {
        app.fill_date(label, day).await?;
    }
    Ok(())
}

/// With so much in it the head is folded.
pub async fn shows(app: &Session) -> Result<()> {
    let labels = &app.words().activities.head;
    app.unfold(labels.title).await?;
    let menu = app.find(Role::Menu, labels.school_year).await?;
    equal(
        "the year",
        &menu.prop("value").await?.as_deref(),
        &Some(YEAR),
    )?;
    for (label, text) in texts(app) {
        app.wait_for_value(label, text).await?;
    }
    for (label, day) in days(app) {
        app.wait_for_value(label, &day.to_string()).await?;
    }
    Ok(())
}

/// What is written in the fields that are a line of text.
pub fn texts(app: &Session) -> [(&'static str, &'static str); 6] {
    let labels = &app.words().activities.head;
    [
        (labels.ambassador, "Mette Krogsgaard"),
        (labels.position, "Lærer i natur/teknologi"),
        (labels.institution, "Havrevangens Skole"),
        (labels.municipality, "Lyngholm Kommune"),
        (labels.leader, "Jonas Vinther"),
        (labels.theme, "Demokrati i klassen"),
    ]
}

pub fn days(app: &Session) -> [(&'static str, NaiveDate); 3] {
    let labels = &app.words().activities.head;
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
    [
        (labels.updated, day(2019, 6, 3)),
        (labels.period_from, day(2019, 8, 1)),
        (labels.period_to, day(2020, 7, 31)),
    ]
}

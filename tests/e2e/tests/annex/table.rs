//! The table of activities: two columns are added and one is moved, then the rows are written.

use anyhow::Result;
use samspil::domain::BuiltIn;
use samspil_e2e::{Role, Scope, Session, TAB, equal};

use super::form::{ACTIVITIES, Activity, HOURS, Number, WHO};

pub async fn enter(app: &Session) -> Result<()> {
    let labels = &app.words().activities.columns;
    app.unfold(labels.title).await?;
    add_column(app, WHO).await?;
    add_column(app, HOURS).await?;
    let left = format!("{}: {}", labels.left, (labels.column)(WHO));
    for _ in 0..2 {
        app.click_button(&left).await?;
    }
    app.click(Role::Summary, labels.title).await?;
    for (activity, n) in ACTIVITIES.iter().zip(1..) {
        app.click_button(app.words().activities.table.add).await?;
        enter_cells(app, activity, n).await?;
        enter_details(app, activity, n).await?;
    }
    Ok(())
}

/// Adds a column in the unfolded panel and names it.
pub async fn add_column(app: &Session, name: &str) -> Result<()> {
    let labels = &app.words().activities.columns;
    app.click_button(labels.add).await?;
    let field = format!("{}: {}", labels.name, (labels.column)(labels.unnamed));
    app.fill(&field, name).await?;
    app.press(&field, TAB).await
}

async fn enter_cells(app: &Session, activity: &Activity, n: usize) -> Result<()> {
    let number = app.cell(n, app.column_of(BuiltIn::Number));
    match activity.number {
        Number::OfRow(shown) => app.wait_for_value(&number, shown).await?,
        Number::Written(written) => app.fill(&number, written).await?,
        Number::Missing => app.fill(&number, "").await?,
    }
    for (column, text) in texts(app, activity) {
        if !text.is_empty() {
            app.fill(&app.cell(n, column), text).await?;
        }
    }
    Ok(())
}

async fn enter_details(app: &Session, activity: &Activity, n: usize) -> Result<()> {
    let parts = parts(app, activity, n);
    if parts.iter().all(|(_, text)| text.is_empty()) && activity.target_groups.is_empty() {
        return Ok(());
    }
    let (details, groups) = unfold_details(app, n).await?;
    for (label, text) in parts.iter().filter(|(_, text)| !text.is_empty()) {
        details.fill(label, text).await?;
    }
    for group in activity.target_groups {
        groups.check(&app.target_group(group), true).await?;
    }
    Ok(())
}

/// Every field of the table holds what was written, the empty ones nothing.
pub async fn shows(app: &Session) -> Result<()> {
    equal("the columns", &heads(app).await?, &wanted_heads(app))?;
    for (activity, n) in ACTIVITIES.iter().zip(1..) {
        let number = app.cell(n, app.column_of(BuiltIn::Number));
        app.wait_for_value(&number, activity.number.shown()).await?;
        for (column, text) in texts(app, activity) {
            app.wait_for_value(&app.cell(n, column), text).await?;
        }
        let (details, groups) = unfold_details(app, n).await?;
        for (label, text) in parts(app, activity, n) {
            details.wait_for_value(&label, text).await?;
        }
        for group in activity.target_groups {
            let group = groups.find(Role::Box, &app.target_group(group)).await?;
            equal("a target group", &group.is_selected().await?, &true)?;
        }
    }
    Ok(())
}

/// The structured parts of an activity, and the target groups among them.
async fn unfold_details(app: &Session, n: usize) -> Result<(Scope, Scope)> {
    let row = (app.words().activities.table.row)(n);
    let labels = &app.words().activities.details;
    let fold = format!("{}, {row}", labels.title);
    app.unfold(&fold).await?;
    let details = app.within(Role::Fold, &fold);
    let groups = details.within(Role::Group, &format!("{}, {row}", labels.target_groups));
    Ok((details, groups))
}

/// The heads of the columns on screen.
pub async fn heads(app: &Session) -> Result<Vec<String>> {
    let script = "const heads = document.querySelectorAll('thead th[id]');
        return [...heads].map(head => head.textContent)";
    Ok(serde_json::from_value(app.script(script, &[]).await?)?)
}

fn wanted_heads(app: &Session) -> [&str; 6] {
    [
        app.column_of(BuiltIn::Number),
        app.column_of(BuiltIn::Activity),
        WHO,
        app.column_of(BuiltIn::Elaboration),
        app.column_of(BuiltIn::Comments),
        HOURS,
    ]
}

/// The cells of free text by column.
fn texts<'a>(app: &Session, activity: &'a Activity) -> [(&'a str, &'a str); 5] {
    [
        (app.column_of(BuiltIn::Activity), activity.activity),
        (WHO, activity.who),
        (app.column_of(BuiltIn::Elaboration), activity.elaboration),
        (app.column_of(BuiltIn::Comments), activity.comments),
        (HOURS, activity.hours),
    ]
}

/// The structured parts by label.
fn parts(app: &Session, activity: &Activity, n: usize) -> [(String, &'static str); 4] {
    let row = (app.words().activities.table.row)(n);
    let labels = &app.words().activities.details;
    [
        (labels.when, activity.when),
        (labels.channel, activity.channel),
        (labels.target, activity.target),
        (labels.unit, activity.unit),
    ]
    .map(|(label, text)| (format!("{label}, {row}"), text))
}

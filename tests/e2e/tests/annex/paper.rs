//! The print of the annex holds every cell, in the order of the form.

use anyhow::{Context, Result};
use samspil::domain::BuiltIn;
use samspil_e2e::{Pdf, Session, contains, letters, needs};

use super::form::{ACTIVITIES, Activity, HOURS, WHO};
use super::ties::OBJECTIVES;
use super::{form, head};

pub async fn holds_every_cell(app: &Session) -> Result<()> {
    needs!(Print for "paper");
    app.visit_in_annex(app.words().annex.print).await?;
    app.wait_for_text(app.words().annex_print.document.activities)
        .await?;
    let pdf = app.print().await?;
    holds_the_head(app, &pdf)?;
    in_order(&letters(&pdf.text), &wanted(app))
}

fn holds_the_head(app: &Session, pdf: &Pdf) -> Result<()> {
    contains(&pdf.text, form::TITLE)?;
    for (_, text) in head::texts(app) {
        contains(&pdf.text, text)?;
    }
    for (_, day) in head::days(app) {
        contains(&pdf.text, &app.words().date(day))?;
    }
    Ok(())
}

/// Heads, rows, objectives with what contributes, signatures: a row with all its cells is one text.
fn wanted(app: &Session) -> Vec<String> {
    let labels = &app.words().annex_print.document;
    let [number, activity, elaboration, comments] =
        BuiltIn::ALL.map(|column| (labels.column)(column));
    let heads = [number, activity, WHO, elaboration, comments, HOURS];
    let mut all = vec![labels.activities.to_owned(), heads.concat()];
    all.extend(ACTIVITIES.iter().map(|activity| row(app, activity)));
    all.push(labels.objectives.to_owned());
    let covered = |id: &&str| ACTIVITIES.iter().any(|row| row.objectives.contains(id));
    let (covered, others): (Vec<&str>, Vec<&str>) = OBJECTIVES.into_iter().partition(covered);
    all.extend(covered.iter().map(|id| objective(app, id)));
    let others: Vec<String> = others.iter().map(|id| app.objective(id)).collect();
    all.push(format!("{}: {}.", labels.uncovered, others.join("; ")));
    let signers = &app.words().annex_agreement;
    all.extend([signers.ambassador, signers.leader].map(str::to_owned));
    all
}

fn row(app: &Session, activity: &Activity) -> String {
    let details = activity.details(app).concat();
    [
        activity.number.shown(),
        activity.activity,
        activity.who,
        activity.elaboration,
        &details,
        activity.comments,
        activity.hours,
    ]
    .concat()
}

fn objective(app: &Session, id: &str) -> String {
    let tied = ACTIVITIES.iter().filter(|row| row.objectives.contains(&id));
    let names: String = tied.map(Activity::name).collect();
    format!("{}{names}", app.objective(id))
}

/// All these texts are in a document, in this order.
pub fn in_order(paper: &str, wanted: &[String]) -> Result<()> {
    let mut rest = paper;
    for text in wanted {
        let found = rest.split_once(&letters(text));
        (_, rest) = found.with_context(|| format!("{text:?} is not in:\n{rest}"))?;
    }
    Ok(())
}

//! Activities tied to objectives in the matrix.

use anyhow::Result;
use samspil_e2e::{Role, Session, equal};

use super::form::{ACTIVITIES, Activity};

/// The national objectives of 2019/20.
pub const OBJECTIVES: [&str; 8] = [
    "democratic-participation",
    "etwinning-plus",
    "etwinning-schools",
    "school-policy",
    "blended-mobility",
    "vet",
    "rural-schools",
    "seg-synergies",
];

pub async fn enter(app: &Session) -> Result<()> {
    app.visit_in_annex(app.words().annex.objectives).await?;
    for activity in &ACTIVITIES {
        for objective in activity.objectives {
            app.check(&cell(app, activity, objective), true).await?;
        }
    }
    app.wait_for_text(&covered(app)).await
}

/// Each box of the matrix, and the sentence about all of them.
pub async fn shows(app: &Session) -> Result<()> {
    app.find(Role::Heading, app.words().annex.objectives)
        .await?;
    app.wait_for_text(&covered(app)).await?;
    for activity in &ACTIVITIES {
        for objective in OBJECTIVES {
            let cell = cell(app, activity, objective);
            let ticked = app.find(Role::Box, &cell).await?.is_selected().await?;
            let wanted = activity.objectives.contains(&objective);
            equal(&cell, &ticked, &wanted)?;
        }
    }
    Ok(())
}

fn cell(app: &Session, activity: &Activity, objective: &str) -> String {
    let word = app.words().objectives.activity;
    format!("{word} {}, {}", activity.name(), app.objective(objective))
}

/// "6 af 8 målsætninger er dækket. Mangler: …"
fn covered(app: &Session) -> String {
    let is_covered = |id: &&str| ACTIVITIES.iter().any(|row| row.objectives.contains(id));
    let (covered, missing): (Vec<&str>, Vec<&str>) =
        OBJECTIVES.into_iter().partition(|id| is_covered(id));
    let missing: Vec<String> = missing.into_iter().map(|id| app.objective(id)).collect();
    (app.words().objectives.covered)(covered.len(), OBJECTIVES.len(), &missing)
}

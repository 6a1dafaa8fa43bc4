//! Checks along the way.

use anyhow::Result;
use samspil::domain::CheckStatus;
use samspil_e2e::{Role, Scope, Session};

use super::case::{Case, Check};

pub async fn enter(app: &Session, case: &Case) -> Result<()> {
    app.visit_theme("follow-up").await?;
    for (id, checks) in &case.checks {
        let card = app.open_prompt(&app.speech.prompt(id)).await?;
        for check in checks {
            enter_check(app, &card, check).await?;
        }
    }
    Ok(())
}

/// A new check is of today until it gets another date.
async fn enter_check(app: &Session, card: &Scope, check: &Check) -> Result<()> {
    let words = app.words();
    let name = |day| (words.prompt.check_of)(&words.date(day));
    card.click_button(words.prompt.add_check).await?;
    let new = card.within(Role::Group, &name("2019-05-29".parse()?));
    new.press_date(words.prompt.check_date, check.date).await?;
    let row = card.within(Role::Group, &name(check.date));
    row.choose(words.prompt.check_status, status_name(app, check.status))
        .await?;
    row.fill(words.prompt.check_note, &check.note).await?;
    row.fill(words.prompt.next_step, &check.next_step).await
}

pub fn status_name(app: &Session, status: CheckStatus) -> &'static str {
    match status {
        CheckStatus::GoingWell => app.words().prompt.going_well,
        CheckStatus::Watch => app.words().prompt.watch,
        CheckStatus::ChangeNeeded => app.words().prompt.change_needed,
    }
}

//! The ideas that the parties pick, and one of their own.

use anyhow::Result;
use samspil::domain::SectionId;
use samspil_e2e::{Role, Session};

use super::case::Case;

pub async fn enter(app: &Session, case: &Case) -> Result<()> {
    app.visit_theme("content").await?;
    for (id, how) in &case.ideas {
        app.unfold(&section(app, id)).await?;
        let card = app.open_prompt(&app.speech.prompt(id)).await?;
        pick(app, &app.speech.prompt(id)).await?;
        card.fill(app.words().prompt.how, how).await?;
    }
    enter_own(app, case).await
}

async fn enter_own(app: &Session, case: &Case) -> Result<()> {
    let (words, own) = (app.words(), &case.own_idea);
    let section = app
        .speech
        .texts
        .section(&SectionId::from(own.section.clone()));
    app.unfold(&section.title).await?;
    let add = format!("{}, {}", words.plan.add_idea, section.title);
    let section = app.within(Role::Fold, &section.title);
    section.click_button(&add).await?;
    section.fill(words.plan.own_idea_title, &own.title).await?;
    section.click_button(words.plan.own_save).await?;
    pick(app, &own.title).await?;
    app.card(&own.title)
        .fill(words.prompt.how, &own.how)
        .await?;
    let picks = app.within(Role::Region, words.plan.your_picks);
    picks.find(Role::Link, &own.title).await?;
    Ok(())
}

async fn pick(app: &Session, title: &str) -> Result<()> {
    let words = &app.words().prompt;
    app.card(title)
        .choose(&(words.choice_of)(title), words.pick)
        .await
}

/// The title of the section that a prompt belongs to.
fn section(app: &Session, prompt: &str) -> String {
    let (section, _) = prompt.rsplit_once('.').unwrap_or((prompt, ""));
    let section = SectionId::from(section.to_owned());
    app.speech.texts.section(&section).title
}

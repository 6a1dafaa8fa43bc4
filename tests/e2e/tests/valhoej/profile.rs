//! Who the parties are and what they want.

use anyhow::Result;
use samspil_e2e::{Role, Session};

use super::case::{Case, Contact, Party};

pub async fn enter(app: &Session, case: &Case) -> Result<()> {
    let (words, plan) = (&app.words().profile, &app.words().plan);
    app.choose(words.filled_by, plan.learning_environment)
        .await?;
    enter_party(app, plan.school, &case.school).await?;
    enter_party(app, plan.learning_environment, &case.learning_environment).await?;
    enter_frame(app, case).await?;
    for (label, text) in texts(app, case) {
        app.fill(label, text).await?;
    }
    Ok(())
}

async fn enter_party(app: &Session, side: &str, party: &Party) -> Result<()> {
    let labels = &app.words().profile.party;
    let of = |label: &str| format!("{label}, {side}");
    app.fill(&of(labels.name), &party.name).await?;
    app.fill(&of(labels.municipality), &party.municipality)
        .await?;
    for (contact, n) in party.contacts.iter().zip(1..) {
        app.click_button(&of(labels.add)).await?;
        for (label, text) in contact_texts(app, side, contact, n) {
            app.fill(&label, text).await?;
        }
    }
    Ok(())
}

fn contact_texts<'a>(
    app: &Session,
    side: &str,
    contact: &'a Contact,
    n: usize,
) -> [(String, &'a str); 4] {
    let labels = &app.words().profile.party;
    [
        (labels.contact_name, &contact.name),
        (labels.contact_title, &contact.title),
        (labels.email, &contact.email),
        (labels.phone, &contact.phone),
    ]
    .map(|(label, text)| {
        let label = format!("{label}, {}, {side}", (labels.contact)(n));
        (label, text.as_str())
    })
}

async fn enter_frame(app: &Session, case: &Case) -> Result<()> {
    let labels = &app.words().profile.frame;
    app.select(labels.school_year, &case.school_year).await?;
    let period = app.within(Role::Group, labels.period);
    period
        .fill_date(labels.period_from, case.period.from)
        .await?;
    period.fill_date(labels.period_to, case.period.to).await?;
    for group in &case.year_groups {
        app.within(Role::Group, labels.year_groups)
            .check(&(labels.year_group)(*group), true)
            .await?;
    }
    Ok(())
}

fn texts<'a>(app: &Session, case: &'a Case) -> [(&'static str, &'a str); 5] {
    let words = &app.words().profile;
    [
        (words.frame.classes, &case.classes),
        (words.frame.pupils, &case.pupils),
        (words.aims.subjects, &case.subjects),
        (words.aims.purpose, &case.purpose),
        (words.aims.goals, &case.learning_goals),
    ]
}

/// The fields show what was entered.
pub async fn shows(app: &Session, case: &Case) -> Result<()> {
    app.visit(app.words().plan.profile).await?;
    app.wait_for_value(app.words().plan.title_label, &case.title)
        .await?;
    for (label, text) in texts(app, case) {
        app.wait_for_value(label, text).await?;
    }
    let side = app.words().plan.school;
    for (label, text) in contact_texts(app, side, &case.school.contacts[0], 1) {
        app.wait_for_value(&label, text).await?;
    }
    Ok(())
}

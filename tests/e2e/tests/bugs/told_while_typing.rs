//! What is wrong with an entry was not announced to those who hear the page, and groups of several questions had the
//! same name.

use anyhow::Result;
use samspil_e2e::{Key, Role, Session, equal, journey, one_engine, until};
use serde_json::json;

/// Keeps everything that is announced.
const LISTEN: &str = "
    window.heard = [];
    const place = document.getElementById('announcer');
    new MutationObserver(() => place.textContent && window.heard.push(place.textContent))
        .observe(place, { childList: true, characterData: true, subtree: true })";

async fn heard(app: &Session) -> Result<Vec<String>> {
    Ok(serde_json::from_value(
        app.script("return window.heard", &[]).await?,
    )?)
}

#[tokio::test]
async fn a_message_about_an_entry_is_announced_once_when_its_field_is_left() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = &app.words().profile.party;
        app.start_plan("Åen").await?;
        app.find(Role::Heading, app.words().profile.title).await?;
        let add = "document.getElementById('add-school-contact').click()";
        app.script(add, &[]).await?;
        let name = |field| {
            format!(
                "{field}, {}, {}",
                (words.contact)(1),
                app.words().plan.school
            )
        };
        let (email, phone) = (name(words.email), name(words.phone));
        app.find(Role::Field, &email).await?;
        app.script(LISTEN, &[]).await?;
        app.type_on(&email, "mette.skolen").await?;
        app.wait_until_saved().await?;
        equal("while typing", &heard(app).await?, &Vec::<String>::new())?;
        app.key(&[], Key::Tab).await?;
        let message = words.email_unlikely.to_owned();
        until("the message", async || {
            equal("heard", &heard(app).await?, &vec![message.clone()]).map(Some)
        })
        .await?;
        // The value is kept, so it is no error; and what was said once is not said again.
        let field = app.find(Role::Field, &email).await?;
        equal("invalid", &field.attr("aria-invalid").await?, &None)?;
        app.key(&[Key::Shift], Key::Tab).await?;
        app.key(&[], Key::Tab).await?;
        app.type_on(&phone, "1").await?;
        app.wait_until_saved().await?;
        equal("heard", &heard(app).await?, &vec![message])
    })
    .await
}

#[tokio::test]
async fn a_date_that_cannot_stand_is_marked_as_invalid() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let mut plan = samspil_e2e::empty_plan(1, "Åen")?;
        plan["body"]["profile"]["period"] = json!({ "from": "2026-11-20", "to": "2026-11-01" });
        app.seed(&[plan]).await?;
        app.click_link("Åen").await?;
        app.visit(app.words().plan.profile).await?;
        let frame = &app.words().profile.frame;
        app.wait_for_text(frame.period_reversed).await?;
        for (label, invalid) in [
            (frame.period_from, None),
            (frame.period_to, Some("true".to_owned())),
        ] {
            let field = app.find(Role::Field, label).await?;
            equal(label, &field.attr("aria-invalid").await?, &invalid)?;
        }
        Ok(())
    })
    .await
}

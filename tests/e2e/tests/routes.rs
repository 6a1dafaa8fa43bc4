//! Every view has an address, a title and a heading that takes the focus.

use std::collections::BTreeSet;

use anyhow::Result;
use samspil_e2e::{Role, Session, contains, equal, every_engine, journey, one_engine, until};
use serde_json::json;

#[tokio::test]
async fn each_view_has_its_own_title_and_focuses_its_heading() -> Result<()> {
    every_engine!("focus, and the history of the tab");
    journey(async |app| {
        app.start_plan("Åen").await?;
        app.fill(app.words().profile.aims.purpose, "At se efter")
            .await?;
        let mut titles = BTreeSet::from([app.title().await?]);
        for place in places(app) {
            app.visit(&place).await?;
            let heading = wait_for_heading_in_focus(app).await?;
            let title = app.title().await?;
            anyhow::ensure!(titles.insert(title.clone()), "{title:?} occurs twice");
            contains(&title, "Åen")?;
            contains(&title, app.words().app.ends_with)?;
            anyhow::ensure!(!heading.is_empty(), "no heading at {place}");
        }
        app.go_home().await?;
        wait_for_heading_in_focus(app).await?;
        anyhow::ensure!(titles.insert(app.title().await?), "the start page's title");
        Ok(())
    })
    .await
}

/// All places of a plan but that of its parties.
fn places(app: &Session) -> Vec<String> {
    let plan = &app.words().plan;
    let themes = ["contact", "content", "follow-up", "evaluation"];
    let mut places = vec![plan.overview.to_owned()];
    places.extend(themes.map(|theme| app.speech.theme(theme)));
    let others = [plan.agreements, plan.summary, app.words().revisions.title];
    places.extend(others.map(str::to_owned));
    places
}

async fn wait_for_heading_in_focus(app: &Session) -> Result<String> {
    until("the focus on the heading", async || {
        let focus = app.focus().await?;
        Ok(focus.strip_prefix("h1 ").map(str::to_owned))
    })
    .await
}

#[tokio::test]
async fn back_and_forward_walk_through_the_views() -> Result<()> {
    every_engine!("focus, and the history of the tab");
    journey(async |app| {
        app.start_plan("Åen").await?;
        let profile = app.words().profile.title;
        let contact = app.speech.theme_title("contact");
        let content = app.speech.theme_title("content");
        app.visit_theme("content").await?;
        for (way, heading) in [
            ("back", profile),
            ("back", contact.as_str()),
            ("back", app.words().start.title),
            ("forward", &contact),
            ("forward", profile),
            ("forward", &content),
        ] {
            app.script(&format!("history.{way}()"), &[]).await?;
            app.find(Role::Heading, heading).await?;
            equal(
                "the focus",
                &wait_for_heading_in_focus(app).await?.as_str(),
                &heading,
            )?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn opening_prompts_adds_nothing_to_the_history() -> Result<()> {
    one_engine!();
    journey(async |app| {
        app.start_plan("Åen").await?;
        app.visit_theme("follow-up").await?;
        let before = app.script("return history.length", &[]).await?;
        for id in ["follow-up.outcome.goals", "follow-up.time.schedule"] {
            app.open_prompt(&app.speech.prompt(id)).await?;
            contains(&app.address().await?, id)?;
        }
        let after = app.script("return history.length", &[]).await?;
        equal("the history", &after, &before)
    })
    .await
}

#[tokio::test]
async fn an_address_that_leads_nowhere_says_so_and_shows_the_way_home() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = &app.words().app;
        let gone = "#/plan/00000000-0000-4000-8000-000000000000";
        for (address, heading) in [
            ("#/nowhere", words.unknown_title),
            (gone, app.words().reliability.gone_title),
        ] {
            app.open(address).await?;
            app.find(Role::Heading, heading).await?;
            contains(&app.title().await?, heading)?;
            app.within(Role::Region, heading)
                .click_link(words.home)
                .await?;
            app.find(Role::Heading, app.words().start.title).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_draft_without_such_a_place_says_so_and_keeps_its_navigation() -> Result<()> {
    one_engine!();
    journey(async |app| {
        app.start_plan("Åen").await?;
        let id = app.draft().await?["id"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        // The second is a theme of another worksheet.
        for place in ["nowhere", "roles"] {
            app.open(&format!("#/plan/{id}/{place}")).await?;
            app.find(Role::Heading, app.words().app.unknown_title)
                .await?;
            app.visit_theme("contact").await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_link_to_a_prompt_opens_it() -> Result<()> {
    every_engine!("focus after a load");
    journey(async |app| {
        app.start_plan("Åen").await?;
        let draft = app.draft().await?;
        let id = draft["id"].as_str().unwrap_or_default();
        for (theme, prompt) in [
            ("content", "content.attachment.growing-class"),
            ("follow-up", "follow-up.time.balance"),
            ("evaluation", "sharing.results"),
            ("agreement", "agreement.insurance"),
        ] {
            app.arrive_at(&format!("#/plan/{id}/{theme}/{prompt}"))
                .await?;
            let title = app.speech.prompt(prompt);
            until(&format!("{prompt} to be open and in focus"), async || {
                Ok((app.focus().await? == format!("button {title}")).then_some(()))
            })
            .await?;
            let toggle = app.find(Role::Button, &title).await?;
            equal(
                prompt,
                &toggle.attr("aria-expanded").await?,
                &Some("true".to_owned()),
            )?;
        }
        equal("nothing changed", &json!(app.draft().await?), &draft)
    })
    .await
}

#[tokio::test]
async fn an_unknown_place_of_a_worksheet_says_so_and_leads_back() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let worksheet: serde_json::Value =
            serde_json::from_str(include_str!("../../samples/worksheet.json"))?;
        app.seed(std::slice::from_ref(&worksheet)).await?;
        let id = worksheet["id"].as_str().unwrap_or_default();
        for place in ["contact", "profile", "agreement"] {
            app.open(&format!("#/worksheet/{id}/{place}")).await?;
            app.find(Role::Heading, app.words().app.unknown_title)
                .await?;
            app.within(Role::Region, app.words().worksheet.places)
                .click_link(app.words().worksheet.print)
                .await?;
            app.find(Role::Button, app.words().summary.print).await?;
        }
        Ok(())
    })
    .await
}

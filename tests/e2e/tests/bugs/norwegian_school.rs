//! A Norwegian user was offered Danish subjects and year groups, and amounts were in Danish kroner.

use anyhow::Result;
use samspil::text::{Language, words};
use samspil_e2e::{Role, equal, journey_in, one_engine};
use serde_json::json;

const MONEY: &str = "contact.inbound.economy";
const AMOUNT: &str = "/body/answers/contact.inbound.economy/answer/consideration/amount";
const YEARS: &str = "/body/profile/year_groups";

#[tokio::test]
async fn a_norwegian_plan_has_norwegian_years_subjects_and_kroner() -> Result<()> {
    one_engine!();
    journey_in(Language::Nb, async |app| {
        let nb = app.words();
        app.start_plan("Elva").await?;
        let frame = &nb.profile.frame;
        app.within(Role::Group, frame.year_groups)
            .check("VG1", true)
            .await?;
        app.wait_for_stored(YEARS, json!([11])).await?;
        let aims = app.within(Role::Region, nb.profile.aims.title);
        aims.click(Role::Button, "norsk").await?;
        app.wait_for_stored("/body/profile/subjects", "norsk")
            .await?;

        app.visit_theme("contact").await?;
        app.choose(nb.plan.direction, nb.plan.inbound).await?;
        let card = app.open_prompt(&app.speech.prompt(MONEY)).await?;
        card.fill(nb.prompt.money_field, "5000").await?;
        card.wait_for_value(nb.prompt.money_field, "5000").await?;
        app.wait_for_stored(AMOUNT, "5000 NOK").await?;

        // Nothing of it changes its meaning for the Danish party.
        app.switch_language(Language::Nb, Language::Da).await?;
        let da = words(Language::Da);
        app.wait_for_value(da.prompt.money_field, "5000 NOK")
            .await?;
        app.within(Role::Region, da.plan.places)
            .click_link(da.plan.profile)
            .await?;
        let years = app.within(Role::Group, da.profile.frame.year_groups);
        let is_checked = years.find(Role::Box, "VG1").await?.is_selected().await?;
        equal("VG1", &is_checked, &true)
    })
    .await
}

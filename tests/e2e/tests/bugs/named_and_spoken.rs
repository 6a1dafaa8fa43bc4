//! What screen readers said: names twice, rows of drafts without a head, pages without their draft, a link without
//! its new window, texts in the language of the page. And browsers were not told which fields are about their user.

use anyhow::Result;
use samspil_e2e::{Language, Role, Session, contains, equal, journey, one_engine, set, until};
use serde_json::{Value, json};

#[tokio::test]
async fn the_title_of_every_page_names_the_draft() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let (plan, annex) = (full_plan()?, full_annex()?);
        app.seed(&[plan.clone(), annex.clone()]).await?;
        equal(
            "row heads",
            &count(app, "tr.draft-row > th[scope=row]").await?,
            &2,
        )?;
        for (draft, kind, places) in [
            (&plan, "plan", &PLAN_PLACES[..]),
            (&annex, "annex", &ANNEX_PLACES[..]),
        ] {
            let id = draft["id"].as_str().unwrap_or_default();
            for place in places {
                app.open(&format!("#/{kind}/{id}/{place}")).await?;
                let title = draft["title"].as_str().unwrap_or_default();
                until(&format!("the title of {kind}/{place}"), async || {
                    contains(&app.title().await?, title).map(Some)
                })
                .await?;
                // Once the page is there: a title next to a label is read out as well.
                app.script(UNFOLD, &[]).await?;
                equal(place, &count(app, "[title][aria-label]").await?, &0)?;
            }
        }
        Ok(())
    })
    .await
}

const PLAN_PLACES: [&str; 6] = [
    "",
    "profile",
    "contact",
    "agreement",
    "summary",
    "revisions",
];

const ANNEX_PLACES: [&str; 6] = [
    "",
    "objectives",
    "report",
    "agreement",
    "print",
    "revisions",
];

const UNFOLD: &str = "for (const fold of document.querySelectorAll('details')) fold.open = true";

#[tokio::test]
async fn fields_about_the_user_say_what_browsers_may_fill_in() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let mut plan = full_plan()?;
        set(
            &mut plan,
            "/body/profile",
            json!({
                "filled_by": "school",
                "school": { "name": "Lyngholm Skole", "contacts": [contact(1), contact(2)] },
                "learning_environment": { "name": "Museet", "contacts": [contact(3)] },
            }),
        )?;
        app.seed(std::slice::from_ref(&plan)).await?;
        open(app, &plan, "profile").await?;
        let filled = "return [...document.querySelectorAll('.party input:not([autocomplete=off])')]
            .map((field) => field.getAttribute('autocomplete'))";
        let expected = json!(["organization", "name", "organization-title", "email", "tel"]);
        equal("fields", &app.script(filled, &[]).await?, &expected)?;

        open(app, &plan, "agreement").await?;
        let link = app.words().agreements.meetings.open_link;
        let row = (app.words().agreements.meetings.row)(1);
        app.find(Role::Link, &format!("{link}, {row}")).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn texts_in_another_language_than_the_page_say_which() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let plan = full_plan()?;
        app.seed(std::slice::from_ref(&plan)).await?;
        open(app, &plan, "profile").await?;
        equal("in its own language", &count(app, "main [lang]").await?, &0)?;
        app.switch_language(Language::Da, Language::En).await?;
        let fields = count(app, "main :is(input[type=text], input[type=tel], textarea)").await?;
        let marked = count(app, "main :is(input, textarea)[lang=da]").await?;
        equal("fields", &marked, &fields)?;
        open(app, &plan, "summary").await?;
        app.find(Role::Heading, plan["title"].as_str().unwrap_or_default())
            .await?;
        equal(
            "the title",
            &count(app, "h1[lang=da], h1 > [lang=da]").await?,
            &1,
        )?;
        equal(
            "answers",
            &count(app, ".paper__answer > .paper__text:not([lang=da])").await?,
            &0,
        )
    })
    .await
}

/// A plan with a meeting that has a link.
fn full_plan() -> Result<Value> {
    let mut plan: Value = serde_json::from_str(include_str!("../../../samples/plan.json"))?;
    plan["body"]["meetings"] = json!([{
        "id": "00000000-0000-4000-8000-0000000000ab", "place": "https://example.org/a",
    }]);
    Ok(plan)
}

fn full_annex() -> Result<Value> {
    Ok(serde_json::from_str(include_str!(
        "../../../samples/annex.json"
    ))?)
}

fn contact(number: u8) -> Value {
    json!({ "id": format!("00000000-0000-4000-8000-00000000000{number}"), "name": "Amira" })
}

async fn open(app: &Session, plan: &Value, place: &str) -> Result<()> {
    let id = plan["id"].as_str().unwrap_or_default();
    app.open(&format!("#/plan/{id}/{place}")).await?;
    app.script(
        "return new Promise((done) => requestAnimationFrame(() => setTimeout(done)))",
        &[],
    )
    .await?;
    until("the page", async || {
        let heading = "return document.querySelector('main h1') !== null
            && document.querySelector('[aria-busy=true]') === null";
        Ok((app.script(heading, &[]).await? == true).then_some(()))
    })
    .await
}

async fn count(app: &Session, selector: &str) -> Result<Value> {
    app.script(
        "return document.querySelectorAll(arguments[0]).length",
        &[json!(selector)],
    )
    .await
}

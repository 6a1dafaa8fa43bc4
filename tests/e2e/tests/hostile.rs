//! Text that would do harm if it were treated as markup.

use anyhow::{Result, ensure};
use samspil_e2e::{Role, Session, contains, equal, every_engine, journey, needs};
use serde_json::Value;

#[path = "../../page/poison.rs"]
mod poison;

const SCRIPT: &str =
    "<img src=x onerror=\"window.harmed=1\"></script><script>window.harmed=1</script>";
const ENTITIES: &str = "&amp; &lt;b&gt; \"'`${1+1}{{1+1}} %00 \\u0041";
const TURNED: &str = "vend\u{202e}om 🦀👩‍🏫 e\u{301}";

#[tokio::test]
async fn hostile_text_stays_text_wherever_it_shows() -> Result<()> {
    every_engine!("the titles of tabs and paper with hostile text");
    journey(async |app| {
        let plan = &app.words().plan;
        let name = format!("{}, {}", app.words().profile.party.name, plan.school);
        app.start_plan(SCRIPT).await?;
        app.fill(&name, ENTITIES).await?;
        app.fill(app.words().profile.aims.purpose, TURNED).await?;
        app.visit(plan.overview).await?;
        app.find(Role::Heading, SCRIPT).await?;
        shows(app, &[SCRIPT, ENTITIES]).await?;
        contains(&app.title().await?, SCRIPT)?;
        app.visit(plan.summary).await?;
        app.find(Role::Heading, SCRIPT).await?;
        shows(app, &[SCRIPT, ENTITIES, TURNED]).await?;
        stands_on_paper(app).await?;
        app.go_home().await?;
        app.find(Role::Link, SCRIPT).await?;
        shows(app, &[SCRIPT, ENTITIES]).await
    })
    .await
}

async fn stands_on_paper(app: &Session) -> Result<()> {
    needs!(Print for "paper");
    contains(&app.print().await?.text, "window.harmed=1")
}

/// The page shows these texts as they are, and nothing of them has run.
async fn shows(app: &Session, texts: &[&str]) -> Result<()> {
    for text in texts {
        app.wait_for_text(text).await?;
    }
    let harmed = app.script("return window.harmed ?? null", &[]).await?;
    ensure!(harmed.is_null(), "a script has run");
    let pictures = "return document.querySelectorAll('img, main script').length";
    equal("elements", &app.script(pictures, &[]).await?, &0)
}

#[tokio::test]
async fn a_very_long_word_makes_no_page_wider() -> Result<()> {
    every_engine!("layout: how a long word breaks");
    journey(async |app| {
        let plan = &app.words().plan;
        let word = "Sammenhængskraft".repeat(40);
        app.start_plan(&word).await?;
        app.fill(app.words().profile.aims.purpose, &word).await?;
        for place in [plan.profile, plan.overview, plan.agreements, plan.summary] {
            app.visit(place).await?;
            fits(app, place).await?;
        }
        app.visit_theme("content").await?;
        fits(app, "content").await?;
        app.go_home().await?;
        fits(app, "start").await
    })
    .await
}

async fn fits(app: &Session, place: &str) -> Result<()> {
    let over = "return document.documentElement.scrollWidth - innerWidth";
    let over = app.script(over, &[]).await?.as_i64().unwrap_or(1);
    ensure!(over <= 0, "{place} is {over} px too wide");
    Ok(())
}

#[tokio::test]
async fn hostile_texts_in_every_field_of_a_plan_stay_texts() -> Result<()> {
    every_engine!("print, and a saved page with hostile text");
    const PLACES: [&str; 8] = [
        "",
        "profile",
        "contact",
        "content",
        "follow-up",
        "evaluation",
        "agreement",
        "summary",
    ];
    visit_all(include_str!("../../samples/plan.json"), "plan", &PLACES).await
}

#[tokio::test]
async fn hostile_texts_in_every_field_of_an_annex_stay_texts() -> Result<()> {
    every_engine!("print, and a saved page with hostile text");
    const PLACES: [&str; 5] = ["", "objectives", "agreement", "report", "print"];
    visit_all(include_str!("../../samples/annex.json"), "annex", &PLACES).await
}

/// Opens a file with a hostile text in each field, looks at each place of it, prints it, and looks
/// at the page that it is saved as.
async fn visit_all(sample: &str, kind: &str, places: &[&str]) -> Result<()> {
    journey(async |app| {
        let (draft, count) = poison::with_hostile_texts(&serde_json::from_str(sample)?, SCRIPT);
        ensure!(count > 50, "only {count} texts");
        app.seed(std::slice::from_ref(&draft)).await?;
        shows(app, &[SCRIPT]).await?;
        let id = draft["id"].as_str().unwrap_or_default();
        for place in places {
            app.open(&format!("#/{kind}/{id}/{place}")).await?;
            unfold_all(app).await?;
            is_harmless(app, place).await?;
        }
        needs!(Print for "paper and the saved page");
        let paper = app.print().await?.text;
        contains(&paper, "window.harmed=1")?;
        app.click_button(app.words().saved_page.save_page).await?;
        let page = app.wait_for_download(".html").await?;
        app.open_from_disk(&page).await?;
        contains(&app.text().await?, SCRIPT)?;
        is_harmless(app, "the page").await?;
        contains(&app.print().await?.text, "window.harmed=1")
    })
    .await
}

/// What is folded or hidden is in the page too.
async fn unfold_all(app: &Session) -> Result<Value> {
    let unfold = "document.querySelectorAll('main details').forEach(fold => { fold.open = true; });
        document.querySelectorAll('main [aria-expanded=false]').forEach(it => it.click());";
    app.script(unfold, &[]).await
}

/// The hostile text is there as text or as what is in a field, and nothing of it has run.
async fn is_harmless(app: &Session, place: &str) -> Result<()> {
    let look = "const fields = [...document.querySelectorAll('input, textarea')];
        const seen = document.body.textContent + fields.map(field => field.value).join();
        return [seen.includes(arguments[0]), window.harmed ?? null,
            document.querySelectorAll('img, iframe, main script, body > script:not([src])').length]";
    samspil_e2e::until(&format!("{place:?} to show the text"), async || {
        let seen = app.script(look, &[SCRIPT.into()]).await?;
        equal(place, &seen, &serde_json::json!([true, null, 0])).map(Some)
    })
    .await
}

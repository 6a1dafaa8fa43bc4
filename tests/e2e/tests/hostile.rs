//! Text that would do harm if it were taken for more than text.

use anyhow::{Result, ensure};
use samspil_e2e::{Role, Session, contains, equal, journey, needs};

const SCRIPT: &str =
    "<img src=x onerror=\"window.harmed=1\"></script><script>window.harmed=1</script>";
const ENTITIES: &str = "&amp; &lt;b&gt; \"'`${1+1}{{1+1}} %00 \\u0041";
const TURNED: &str = "vend\u{202e}om 🦀👩‍🏫 e\u{301}";

#[tokio::test]
async fn hostile_text_stays_text_wherever_it_shows() -> Result<()> {
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
    needs!(Print for "what stands on paper");
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

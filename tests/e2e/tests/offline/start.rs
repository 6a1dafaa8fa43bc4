//! After one visit the app starts and works with the network off.

use anyhow::{Result, ensure};
use samspil::text::words;
use samspil_e2e::{
    Device, Host, Language, Session, contains, copy_of_release, every_engine, needs,
};

use super::{all_is_of, at_start, come_back, wait_until_ready};

const PROMPT: &str = "contact.inbound.driver";
const TEXT: &str = "Vi mødes ved søen klokken ni.";

#[tokio::test]
async fn after_one_visit_the_app_starts_and_works_without_a_network() -> Result<()> {
    every_engine!("offline");
    let release = copy_of_release()?;
    let host = Host::of(release.path())?;
    let device = Device::at(&host)?;
    let visit = device.journey(async |app| {
        wait_until_ready(app).await?;
        host.stop()?;
        app.arrive_at("#/").await?;
        at_start(app).await?;
        all_is_of(app, release.path()).await?;
        write_a_plan(app).await?;
        come_back(app).await?;
        app.visit(app.words().plan.summary).await?;
        app.wait_for_text(TEXT).await?;
        prints(app).await?;
        // A language that was never chosen here.
        app.switch_language(Language::Da, Language::Nb).await?;
        app.click_link(words(Language::Nb).footer.help).await?;
        app.wait_for_text(words(Language::Nb).footer.offline).await
    });
    visit.await
}

#[tokio::test]
async fn the_first_visit_goes_on_when_the_network_ends_in_its_midst() -> Result<()> {
    every_engine!("offline");
    let release = copy_of_release()?;
    let host = Host::of(release.path())?;
    let visit = async |app: &Session| {
        wait_until_ready(app).await?;
        host.stop()?;
        app.switch_language(Language::Da, Language::En).await?;
        app.wait_for_text(words(Language::En).start.title).await?;
        all_is_of(app, release.path()).await
    };
    Device::at(&host)?.journey(visit).await
}

#[tokio::test]
async fn a_browser_that_starts_without_a_network_finds_app_and_plan() -> Result<()> {
    every_engine!("offline");
    needs!(Restart);
    let release = copy_of_release()?;
    let host = Host::of(release.path())?;
    let device = Device::at(&host)?;
    let visit = device.journey(async |app| {
        wait_until_ready(app).await?;
        write_a_plan(app).await?;
        app.wait_until_saved().await
    });
    visit.await?;
    host.stop()?;
    let later = device.journey(async |app| {
        app.wait_for_text("Uden net").await?;
        all_is_of(app, release.path()).await
    });
    later.await
}

#[tokio::test]
async fn a_browser_that_refuses_workers_has_the_app_all_the_same() -> Result<()> {
    every_engine!("offline");
    needs!(DenyStorage);
    let device = Device::denying_storage()?;
    let visit = device.journey(async |app| {
        at_start(app).await?;
        let ready = "return document.documentElement.hasAttribute('data-offline')";
        let ready = app.script(ready, &[]).await?;
        ensure!(ready == false, "it says that it is ready");
        app.begin_plan().await?;
        app.fill(app.words().plan.title_label, "Uden arbejder")
            .await
    });
    visit.await
}

async fn write_a_plan(app: &Session) -> Result<()> {
    app.start_plan("Uden net").await?;
    app.visit_theme("contact").await?;
    let plan = &app.words().plan;
    app.choose(plan.direction, plan.inbound).await?;
    app.open_prompt(&app.speech.prompt(PROMPT)).await?;
    app.fill(app.words().prompt.answer, TEXT).await?;
    app.wait_until_saved().await
}

/// The summary comes on paper.
async fn prints(app: &Session) -> Result<()> {
    needs!(Print for "paper");
    contains(&app.print().await?.text, TEXT)
}

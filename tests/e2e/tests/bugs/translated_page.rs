//! A browser's translator replaces the page's text nodes. The app went on writing into those it had built: the
//! status of a failing save stayed "Gemt", and the heading of another page was printed.

use anyhow::{Context, Result, ensure};
use samspil_e2e::{Language, Role, Session, TAB, empty_plan, equal, journey, one_engine, until};
use serde_json::json;

const TRANSLATE: &str = include_str!("translator.js");
const PROMPT: &str = "contact.inbound.driver";

/// Neither copy can be written any more.
const REFUSE: &str = "
    Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); };
    IDBDatabase.prototype.transaction = Storage.prototype.setItem;";

#[tokio::test]
async fn no_page_of_the_tour_shows_what_was_true_before() -> Result<()> {
    one_engine!();
    journey(async |app| app.tour(async |_| translate(app).await).await).await
}

#[tokio::test]
async fn status_counts_messages_and_choices_of_a_translated_page_follow_the_draft() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = app.words();
        app.start_plan("Åen").await?;
        translate(app).await?;
        ensure!(app.script(HAS_ANY, &[]).await? == true, "no translation");
        app.type_on(words.plan.title_label, " og vi").await?;
        let pupils = words.profile.frame.pupils;
        for (number, is_wrong) in [
            ("mange", true),
            ("40", false),
            ("flere", true),
            ("40", false),
        ] {
            app.fill(pupils, number).await?;
            app.press(pupils, TAB).await?;
            until("the message", async || {
                let text = app.text().await?;
                let said = words.prompt.not_a_number;
                equal("said", &text.matches(said).count(), &usize::from(is_wrong)).map(Some)
            })
            .await?;
        }
        app.wait_until_saved().await?;

        app.visit_theme("contact").await?;
        app.choose(words.plan.direction, words.plan.inbound).await?;
        let card = app.open_prompt(&app.speech.prompt(PROMPT)).await?;
        card.fill(words.prompt.answer, "Læreren").await?;
        card.choose(words.prompt.status, words.prompt.status_agreed)
            .await?;
        translate(app).await?;
        app.visit(words.plan.summary).await?;
        app.find(Role::Heading, "Åen og vi").await?;
        app.wait_for_text("Læreren").await?;

        app.visit_theme("follow-up").await?;
        app.visit(words.plan.profile).await?;
        app.script(REFUSE, &[]).await?;
        app.type_on(words.plan.title_label, "!").await?;
        app.wait_for_text(words.storage.full).await?;
        is_up_to_date(app).await
    })
    .await
}

#[tokio::test]
async fn a_translated_page_changes_its_language_and_can_be_translated_back() -> Result<()> {
    one_engine!();
    journey(async |app| {
        app.seed(&[empty_plan(1, "Åen")?]).await?;
        app.click_link("Åen").await?;
        app.find(Role::Heading, "Åen").await?;
        app.wait_for_text(app.words().footer.offline).await?;
        translate(app).await?;
        let before = letters_of(app).await?;
        app.switch_language(Language::Da, Language::Nb).await?;
        is_up_to_date(app).await?;
        app.switch_language(Language::Nb, Language::Da).await?;
        is_up_to_date(app).await?;
        equal("the text", &letters_of(app).await?, &before)?;
        app.script("window.untranslate()", &[]).await?;
        equal("the original", &letters_of(app).await?, &before)
    })
    .await
}

/// Translates the page from now on, as a browser does. What it showed before must have followed the draft.
async fn translate(app: &Session) -> Result<()> {
    let old = app.script(TRANSLATE, &[]).await?;
    equal("out of date", &old, &json!([]))
}

/// After the translator has seen the last changes.
async fn is_up_to_date(app: &Session) -> Result<()> {
    until("a page that is up to date", async || {
        translate(app).await.map(Some)
    })
    .await
}

/// The text without its spaces, which depend on the elements around it.
async fn letters_of(app: &Session) -> Result<String> {
    let text = app.script("return document.body.innerText", &[]).await?;
    let text = text.as_str().context("a text")?;
    Ok(text.split_whitespace().collect())
}

const HAS_ANY: &str = "return document.querySelector('h1 font') !== null";

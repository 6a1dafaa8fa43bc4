//! The language: chosen in the menu, remembered, and named by the address.

use anyhow::Result;
use samspil::text::words;
use samspil_e2e::{Language, Role, Session, contains, equal, journey, one_engine, until};
use serde_json::json;

#[tokio::test]
async fn a_chosen_language_is_remembered_and_is_in_the_address() -> Result<()> {
    one_engine!();
    journey(async |app| {
        app.start_plan("Aa").await?;
        let address = app.address().await?;
        let place = address.trim_start_matches("?lang=da");
        app.switch_language(Language::Da, Language::Nb).await?;
        equal(
            "the address",
            &app.address().await?,
            &format!("?lang=nb{place}"),
        )?;
        is_in(app, Language::Nb).await?;
        // What was being written is still open.
        app.wait_for_value(words(Language::Nb).plan.title_label, "Aa")
            .await?;

        app.arrive_at("#/").await?;
        is_in(app, Language::Nb).await
    })
    .await
}

#[tokio::test]
async fn a_link_comes_in_its_language_and_changes_no_choice() -> Result<()> {
    one_engine!();
    journey(async |app| {
        for language in Language::ALL {
            app.arrive_at(&format!("?lang={}#/help", language.tag()))
                .await?;
            is_in(app, language).await?;
            let place = format!("?lang={}#/help", language.tag());
            equal("the address", &app.address().await?, &place)?;
        }
        app.arrive_at("?lang=xx#/").await?;
        is_in(app, Language::Da).await
    })
    .await
}

#[tokio::test]
async fn without_script_the_page_says_what_to_do_in_every_language() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let page = "return fetch('./').then((page) => page.text())";
        let page = app.script(page, &[]).await?;
        let page = page.as_str().unwrap_or_default();
        let (_, told) = page.split_once("<noscript>").unwrap_or_default();
        let (told, _) = told.split_once("</noscript>").unwrap_or_default();
        for part in ["virker kun", "works only with", "virker bare"] {
            contains(told, part)?;
        }
        Ok(())
    })
    .await
}

async fn is_in(app: &Session, language: Language) -> Result<()> {
    let footer = &words(language).footer;
    app.find(Role::Link, footer.accessibility).await?;
    until("the page's language", async || {
        let tag = app
            .script("return document.documentElement.lang", &[])
            .await?;
        equal("lang", &tag, &json!(language.tag())).map(Some)
    })
    .await
}

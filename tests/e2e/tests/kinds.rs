//! The plan of two kindergartens, in København and in Wien: all of it in their own words.

use anyhow::{Context, Result, ensure};
use samspil_e2e::{Language, Role, Session, contains, journey, journey_in, one_engine, until};
use serde_json::{Value, json};

const PLAN: &str = include_str!("../../frozen/v1/plan-kinds.json");

/// The pages of a plan, with what is on them when they are whole.
const PLACES: [&str; 9] = [
    "",
    "/profile",
    "/contact",
    "/content",
    "/follow-up",
    "/evaluation",
    "/agreement",
    "/summary",
    "/revisions",
];

/// All text of the page and of the navigation, without the names of the kinds to choose from. Opens what is folded.
const TEXT: &str = "
    document.querySelectorAll('main details').forEach(part => part.open = true);
    return [...document.querySelectorAll('main, .rail')].map(part => {
        const copy = part.cloneNode(true);
        copy.querySelectorAll('.party-details select').forEach(field => field.remove());
        const named = [...copy.querySelectorAll('[aria-label], [placeholder]')];
        const names = named.map(one => one.getAttribute('aria-label') ?? one.placeholder);
        return copy.textContent + '\\n' + names.join('\\n');
    }).join('\\n');";

/// Opens the prompt with this index, and says whether there is one.
const OPEN: &str = "
    const toggle = document.querySelectorAll('main .prompt-card__toggle')[arguments[0]];
    if (toggle && toggle.getAttribute('aria-expanded') !== 'true') toggle.click();
    return Boolean(toggle);";

fn of_schools(language: Language) -> &'static [&'static str] {
    match language {
        Language::Da => &["skole", "elev", "klasse", "læringsmiljø", "underviser"],
        Language::En => &["school", "pupil", "year group", "grade", "venue", "teacher"],
        Language::Nb => &[
            "skole",
            "elev",
            "klasse",
            "trinn",
            "læringsarena",
            "underviser",
        ],
    }
}

fn has_none(language: Language, place: &str, text: &str) -> Result<()> {
    let mut text = text.to_lowercase();
    for other in ["relevan", "alderstrinn"] {
        text = text.replace(other, "");
    }
    for word in of_schools(language) {
        if let Some(at) = text.find(word) {
            let around: String = text
                .get(..at)
                .unwrap_or_default()
                .chars()
                .rev()
                .take(40)
                .collect();
            let before: String = around.chars().rev().collect();
            let after: String = text
                .get(at..)
                .unwrap_or_default()
                .chars()
                .take(40)
                .collect();
            anyhow::bail!("{place}: {before}{after}");
        }
    }
    Ok(())
}

/// Visits every page of the plan, and opens every prompt.
async fn is_in_own_words(language: Language) -> Result<()> {
    journey_in(language, async |app| {
        let plan: Value = serde_json::from_str(PLAN)?;
        app.seed(std::slice::from_ref(&plan)).await?;
        let id = plan["id"].as_str().context("an id")?;
        for place in PLACES {
            app.open(&format!("#/plan/{id}{place}")).await?;
            let text = whole(app).await?;
            has_none(language, place, &text)?;
            for at in 0.. {
                if app.script(OPEN, &[json!(at)]).await? != json!(true) {
                    break;
                }
                has_none(language, place, &whole(app).await?)?;
            }
        }
        app.open(&format!("#/plan/{id}/summary")).await?;
        app.click_button(app.words().saved_page.save_page).await?;
        let page = app.wait_for_download(".html").await?;
        app.open_from_disk(&page).await?;
        let text = app.text().await?;
        contains(&text, "Kindergarten Praterstern")?;
        contains(&text, "Lydværkstedet")?;
        has_none(language, "the saved page", &text)
    })
    .await
}

/// The text of the page when it has come.
async fn whole(app: &Session) -> Result<String> {
    until("the page to come", async || {
        let text = app.script(TEXT, &[]).await?;
        let text = text.as_str().unwrap_or_default().to_owned();
        let is_here = app
            .script("return document.querySelector('main h1') !== null", &[])
            .await?;
        Ok((is_here == json!(true)).then_some(text))
    })
    .await
}

#[tokio::test]
async fn two_kindergartens_read_danish_words_of_their_own() -> Result<()> {
    one_engine!();
    is_in_own_words(Language::Da).await
}

#[tokio::test]
async fn two_kindergartens_read_english_words_of_their_own() -> Result<()> {
    one_engine!();
    is_in_own_words(Language::En).await
}

#[tokio::test]
async fn two_kindergartens_read_norwegian_words_of_their_own() -> Result<()> {
    one_engine!();
    is_in_own_words(Language::Nb).await
}

#[tokio::test]
async fn a_party_that_becomes_a_kindergarten_changes_the_words_and_keeps_the_focus() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = app.words();
        app.start_plan("Vi ses").await?;
        let party = words.profile.party;
        app.find(Role::Heading, words.plan.school).await?;
        app.unfold(&format!("{}, {}", party.details, words.plan.school))
            .await?;
        // The choice renames its own menu.
        app.within(
            Role::Menu,
            &format!("{}, {}", party.kind, words.plan.school),
        )
        .click(Role::Option, (party.kind_name)("day-care"))
        .await?;
        app.find(Role::Heading, "Børnehaven").await?;
        app.wait_for_stored("/body/profile/school/kind", json!("day-care"))
            .await?;
        let tag = "return document.activeElement.tagName";
        until("the focus to be back", async || {
            Ok((app.script(tag, &[]).await? == json!("SELECT")).then_some(()))
        })
        .await?;
        app.check(&(words.profile.frame.age)(4), true).await?;
        app.wait_for_stored("/body/profile/ages", json!([4]))
            .await?;

        app.click_button(party.add_further).await?;
        let third = (party.further_row)(3);
        app.fill(&format!("{}, {third}", party.name), "Naturskolen")
            .await?;
        app.wait_for_stored(
            "/body/profile/more_parties/0/party/name",
            json!("Naturskolen"),
        )
        .await?;
        app.reload().await?;
        app.find(Role::Heading, "Børnehaven").await?;
        let draft = app.draft().await?;
        ensure!(draft["body"]["profile"]["learning_environment"]["kind"].is_null());
        Ok(())
    })
    .await
}

//! Letters whose marks are characters of their own, as in files from a Mac, were other letters to the search
//! and the order of the list. A title that cannot be seen left its row without a name, and one from right
//! to left turned the text around it.

use anyhow::Result;
use samspil_e2e::{Role, Session, contains, empty_plan, equal, journey, one_engine, until};

/// "Åens dyr", with the ring as a character of its own.
const APART: &str = "A\u{30a}ens dyr";

#[tokio::test]
async fn letters_and_their_marks_are_found_and_sorted_as_one() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let text = &app.words().library;
        let titles = ["Åen", APART, "Bi", "Cd", "De", "Ef", "Fg", "Ært", "Ørn"];
        let plans = titles
            .iter()
            .zip(1..)
            .map(|(title, n)| empty_plan(n, title));
        app.seed(&plans.collect::<Result<Vec<_>>>()?).await?;
        app.fill(text.search, "åens").await?;
        app.wait_for_text(&(text.found)(1)).await?;
        // The other way round, as a Mac pastes it.
        app.fill(text.search, "a\u{30a}en").await?;
        app.wait_for_text(&(text.found)(2)).await?;
        app.fill(text.search, "").await?;
        app.select(text.sort, text.sort_title).await?;
        until("the Danish order", async || {
            let listed = listed(app).await?;
            let end: Vec<&str> = listed.iter().skip(5).map(String::as_str).collect();
            equal("the end", &end, &["Ært", "Ørn", "Åen", "Åens dyr"]).map(Some)
        })
        .await
    })
    .await
}

#[tokio::test]
async fn every_row_has_a_name_that_stays_in_its_place() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let text = &app.words().start;
        let reversed = "\u{202e}gnitek";
        app.seed(&[empty_plan(1, "\u{200b}\u{ad}")?, empty_plan(2, reversed)?])
            .await?;
        app.find(Role::Link, text.untitled).await?;
        app.unfold(&(text.more)(text.untitled)).await?;

        let isolates = "return [...document.querySelectorAll('tbody a bdi')].map(
            (title) => getComputedStyle(title).unicodeBidi)";
        let isolates = app.script(isolates, &[]).await?.to_string();
        equal("titles", &isolates.matches("isolate").count(), &2)?;
        let more = (text.more)(reversed);
        app.unfold(&more).await?;
        app.within(Role::Fold, &more)
            .click_button(app.words().library.delete)
            .await?;
        // The notice ends what the title has begun.
        let in_marks = format!("\u{2068}{reversed}\u{2069}");
        app.wait_for_notice(&(app.words().library.deleted)(&in_marks))
            .await?;

        app.click_link(text.untitled).await?;
        until("the title of the window", async || {
            contains(&app.title().await?, text.untitled).map(Some)
        })
        .await
    })
    .await
}

/// The titles in the list, with their letters composed.
async fn listed(app: &Session) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll('tbody a')].map(
        (link) => link.textContent.normalize('NFC'))";
    Ok(serde_json::from_value(app.script(script, &[]).await?)?)
}

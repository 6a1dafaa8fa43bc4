//! A title of 4,000 letters pushed the navigation away, a very long answer the rest of the summary; and what was pasted
//! from a PDF kept the line breaks of its pages, also on paper.

use anyhow::{Result, ensure};
use samspil_e2e::{Role, at, contains, empty_plan, equal, journey, needs, one_engine, until};
use serde_json::json;

const PROMPT: &str = "contact.inbound.driver";
const ANSWER: &str = "/body/answers/contact.inbound.driver/answer/consideration/text";

const PASTE: &str = "
    const data = new DataTransfer();
    data.setData('text/plain', arguments[0]);
    const area = document.activeElement;
    const ofFirefox = { dataType: 'text/plain', data: arguments[0] };
    area.dispatchEvent(
        new ClipboardEvent('paste', { ...ofFirefox, clipboardData: data, bubbles: true, cancelable: true }));
    area.setRangeText(arguments[0], area.selectionStart, area.selectionEnd, 'end');
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))";

const COPIED: &str = "Museet tager imod to klasser om ugen i april, og ele-\nverne undersøger bækken sammen med en \
    formidler, som\nskolen har mødt på forhånd.";

#[tokio::test]
async fn lines_of_a_pasted_page_are_joined_on_request() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = app.words();
        app.start_plan("Åen").await?;
        app.visit_theme("contact").await?;
        app.choose(words.plan.direction, words.plan.inbound).await?;
        let card = app.open_prompt(&app.speech.prompt(PROMPT)).await?;
        let join = words.fields.join_lines;
        card.fill(words.prompt.answer, "Kort: ").await?;
        app.script(PASTE, &[json!("to\nlinjer")]).await?;
        ensure!(!card.has(Role::Button, join).await, "nothing to join");
        app.script(PASTE, &[json!(COPIED)]).await?;
        card.click_button(join).await?;
        app.wait_for_stored(
            ANSWER,
            "Kort: to\nlinjerMuseet tager imod to klasser om ugen i april, og eleverne undersøger bækken \
             sammen med en formidler, som skolen har mødt på forhånd.",
        )
        .await?;
        card.gone(Role::Button, join).await
    })
    .await
}

#[tokio::test]
async fn a_very_long_answer_is_folded_on_screen_and_whole_on_paper() -> Result<()> {
    one_engine!();
    needs!(Print);
    journey(async |app| {
        let words = app.words();
        let mut plan = empty_plan(1, "Åen")?;
        let text = format!("{} Slutningen.", "Et langt svar om bækken. ".repeat(400));
        plan["body"]["answers"] = json!({
            (PROMPT): { "answer": { "consideration": { "status": "agreed", "text": text } } },
        });
        plan["body"]["profile"]["direction"] = json!("inbound");
        app.seed(std::slice::from_ref(&plan)).await?;
        let id = at(&plan, "/id").as_str().unwrap_or_default().to_owned();
        app.open(&format!("#/plan/{id}/summary")).await?;
        app.find(Role::Button, words.summary.show_more).await?;
        let height = "return document.querySelector('.paper__answer .paper__text').offsetHeight";
        let folded = app.script(height, &[]).await?.as_u64().unwrap_or(u64::MAX);
        ensure!(folded < 500, "it is {folded} pixels high");
        let pdf = app.print().await?;
        contains(&pdf.pages.join(" "), "Slutningen.")?;
        app.click_button(words.summary.show_more).await?;
        app.find(Role::Button, words.summary.show_less).await?;
        let whole = app.script(height, &[]).await?.as_u64().unwrap_or_default();
        ensure!(whole > 2 * folded, "{whole} pixels instead of {folded}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_very_long_title_leaves_the_navigation_in_its_place() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let title = "Bækken vi deler ".repeat(250);
        app.seed(&[empty_plan(1, title.trim())?]).await?;
        let height = "return Math.round(document.querySelector(arguments[0])?.getBoundingClientRect().height)";
        until("the list", async || {
            let list = app.script(height, &[json!(".draft-row__link")]).await?;
            Ok(list.as_u64())
        })
        .await?;
        let list = app.script(height, &[json!(".draft-row__link")]).await?;
        ensure!(list.as_u64() < Some(150), "{list} pixels in the list");
        app.script("document.querySelector('.draft-row__link').click()", &[])
            .await?;
        app.find(Role::Heading, app.words().overview.next).await?;
        let top = "return Math.round(document.querySelector('.rail__list').getBoundingClientRect().top)";
        let top = app.script(top, &[]).await?;
        ensure!(top.as_u64() < Some(400), "the navigation begins at {top}");
        let heading = app.script(height, &[json!("main h1")]).await?;
        ensure!(heading.as_u64() < Some(300), "the heading has {heading} pixels");
        equal("the title", &app.drafts().await?[0]["title"], &json!(title.trim()))
    })
    .await
}

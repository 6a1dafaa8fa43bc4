//! On phones and tablets the bar of a draft floated below the top of the window, with text above and below
//! it, and the save status and undo scrolled away.

use anyhow::Result;
use samspil_e2e::{Feature, Role, equal, every_engine, journey, part_left_out, until};
use serde_json::{Value, json};

/// What is at the top of the window when the page is scrolled: places where text of the page shows above
/// the bar's lower edge, and controls of the bar that are out of sight.
const TOP: &str = "
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return (async () => {
        scrollTo(0, 900);
        await frame();
        const at = (x, y) => document.elementFromPoint(x, y);
        const bar = at(innerWidth / 2, 1).closest('header, .draft-bar');
        const wrong = bar ? [] : ['the page at the top'];
        const high = bar?.getBoundingClientRect().bottom ?? 0;
        if (high > 120) wrong.push(`${high} pixels high`);
        for (let y = 1; y < high - 1; y += 4) {
            for (let x = 2; x < innerWidth - 20; x += 20) {
                if (!bar.contains(at(x, y))) wrong.push(`the page at ${x}, ${y}`);
            }
        }
        for (const control of ['.undo-buttons button', '.where-panel__open', '.save-line__download', '[aria-controls=rail-places]']) {
            const box = document.querySelector(control)?.getBoundingClientRect();
            if (!box) {
                wrong.push(`${control} missing`);
                continue;
            }
            const hit = at(box.x + box.width / 2, box.y + box.height / 2);
            if (!hit?.closest(control)) wrong.push(`${control} out of sight`);
        }
        return wrong;
    })()";

#[tokio::test]
async fn the_bar_of_a_draft_stays_at_the_top_of_the_window() -> Result<()> {
    every_engine!("what sticks to the window");
    journey(async |app| {
        // A page that is longer than the window.
        let plan: Value = serde_json::from_str(include_str!("../../../samples/plan.json"))?;
        let id = plan["id"].as_str().unwrap_or_default().to_owned();
        app.seed(&[plan]).await?;
        app.open(&format!("#/plan/{id}/contact")).await?;
        let theme = app.speech.theme_title("contact");
        app.find(Role::Heading, &theme).await?;
        let narrow = part_left_out(Feature::NarrowPage, "360 pixels")?;
        for width in [360, 820]
            .into_iter()
            .filter(|width| !narrow || *width > 450)
        {
            app.set_width(width).await?;
            // The save line is filled in a moment after the page is there.
            until("the bar", async || {
                let wrong = app.script(TOP, &[]).await?;
                equal(&format!("at {width}"), &wrong, &json!([])).map(Some)
            })
            .await?;
            // The menu opens where the user is, and closes with a choice.
            let menu = "const before = scrollY;
                document.querySelector('[aria-controls=rail-places]').click();
                return new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(scrollY - before))))";
            equal("scrolled", &app.script(menu, &[]).await?, &json!(0))?;
            let places = app.within(Role::Region, app.words().plan.places);
            places.find(Role::Link, app.words().plan.profile).await?;
            places.click_link(app.words().plan.profile).await?;
            app.find(Role::Heading, app.words().profile.title).await?;
            places.gone(Role::Link, app.words().plan.summary).await?;
            app.script("history.back()", &[]).await?;
            app.find(Role::Heading, &theme).await?;
        }
        Ok(())
    })
    .await
}

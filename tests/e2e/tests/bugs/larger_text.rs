//! With larger text, the bar at the top covered the page, and what had the focus was behind it.

use anyhow::{Result, ensure};
use samspil_e2e::{Role, equal, journey, needs, one_engine};
use serde_json::{Value, json};

/// The sizes of text and the widths at which they fold the bar in different ways.
const SIZES: [(u32, u32); 4] = [(20, 1280), (24, 1280), (32, 1280), (32, 360)];

/// Moves the focus through the page and returns the stops at which the focused element can't be seen, and
/// how many there are.
const STOPS: &str = "
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const stops = 'a[href]:not(.skip-link), button, input:not([type=file]), select, textarea, summary, [tabindex=\"0\"]';
    const all = [...document.querySelectorAll(stops)]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0 && !one.disabled);
    return (async () => {
        const hidden = [];
        for (const stop of all) {
            stop.focus();
            await frame();
            const { x, y, width, height } = stop.getBoundingClientRect();
            const hit = document.elementFromPoint(x + width / 2, y + Math.min(height / 2, 20));
            const sees = hit && (stop.contains(hit) || hit.contains(stop));
            if (!sees) hidden.push(`${stop.className} ${stop.textContent.slice(0, 30)} at ${y}`);
        }
        return [all.length, hidden];
    })()";

/// How much of the top of the window the bar covers.
const COVERED: &str = "
    scrollTo(0, 2000);
    let y = 0;
    while (y < innerHeight && document.elementFromPoint(innerWidth / 2, y + 1)?.closest('header, .draft-bar')) y += 1;
    return y";

#[tokio::test]
async fn the_bar_stays_low_and_covers_no_focus_when_text_is_larger() -> Result<()> {
    one_engine!();
    needs!(TextSize);
    journey(async |app| {
        // A page that is longer than the window.
        let plan: Value = serde_json::from_str(include_str!("../../../samples/plan.json"))?;
        let id = plan["id"].as_str().unwrap_or_default().to_owned();
        app.seed(&[plan]).await?;
        app.open(&format!("#/plan/{id}/contact")).await?;
        let theme = app.speech.theme_title("contact");
        app.find(Role::Heading, &theme).await?;
        for (size, width) in SIZES {
            app.set_width(width).await?;
            app.choose_text_size(size).await?;
            let place = format!("text of {size} at {width}");
            let covered = app.script(COVERED, &[]).await?;
            let covered = covered.as_u64().unwrap_or(u64::MAX);
            ensure!(covered <= 160, "{place}: the bar covers {covered} pixels");
            let found = app.script(STOPS, &[]).await?;
            ensure!(found[0].as_u64() > Some(20), "{place}: {} stops", found[0]);
            equal(&place, &found[1], &json!([]))?;
        }
        Ok(())
    })
    .await
}

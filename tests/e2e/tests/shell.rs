//! The shell in the page and the app draw the first screen at the same place: nothing moves when the
//! app has started.

use anyhow::{Result, ensure};
use samspil_e2e::{equal, every_engine, journey};
use serde_json::{Value, json};

/// In CSS pixels.
const WIDTHS: [u32; 3] = [360, 820, 1280];

/// Where the parts of the first screen are, in the app and in the page as it comes from the server.
const PLACES: &str = "return (async () => {
        const places = () => ['.app-header', '.app-header__mark', '.app-header__name', 'h1', '.page-head__lead']
            .map((part) => {
                const { x, y, width, height } = document.querySelector(part).getBoundingClientRect();
                return [part, x, y, width, height].map((it) => it.toFixed?.(1) ?? it).join(' ');
            });
        scrollTo(0, 0);
        const app = places();
        const page = await (await fetch('./')).text();
        const shell = new DOMParser().parseFromString(page, 'text/html').getElementById('shell');
        shell.querySelector('noscript').remove();
        const all = [...document.body.children];
        document.body.replaceChildren(shell);
        const before = places();
        document.body.replaceChildren(...all);
        return [before, app];
    })()";

/// How far things moved while the page was loaded, as Chromium counts it.
const SHIFTS: &str = "return new Promise((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 500);
    })";

#[tokio::test]
async fn nothing_moves_when_the_app_takes_the_place_of_the_shell() -> Result<()> {
    every_engine!("layout");
    journey(async |app| {
        let narrow = samspil_e2e::part_left_out(samspil_e2e::Feature::NarrowPage, "360 pixels")?;
        for width in WIDTHS.into_iter().filter(|width| !narrow || *width > 450) {
            app.set_width(width).await?;
            app.reload().await?;
            let title = app.words().start.title;
            app.find(samspil_e2e::Role::Button, app.words().start.plan_start)
                .await?;
            app.find(samspil_e2e::Role::Heading, title).await?;
            let places = app.script(PLACES, &[]).await?;
            equal(&format!("at {width}"), &places[0], &places[1])?;
            // Where an engine does not count, nothing is counted.
            let shifts = app.script(SHIFTS, &[]).await?;
            ensure!(moved(&shifts) < 0.01, "at {width} things moved by {shifts}");
        }
        Ok(())
    })
    .await
}

fn moved(shifts: &Value) -> f64 {
    shifts
        .as_f64()
        .unwrap_or_else(|| f64::from(*shifts != json!(0)))
}

//! A journey fails when its page had an error: every engine must report it.

use anyhow::{Result, ensure};
use samspil_e2e::{Role, contains, every_engine, journey, until};

/// One error of each kind. Two are thrown: by the page's own function, because Firefox does not report
/// those of the driver's script, and by the script, because `WebKit` does not report what the page's
/// function throws when the driver calls it.
const FAILURES: &str = "console.error('said aloud');
    window.setTimeout(window.decodeURIComponent, 0, '%');
    setTimeout(() => { throw new Error('thrown, not a URIError'); }, 0);
    window.Promise.reject('never caught');
    const add = (name, key, value) => {
        const element = document.createElement(name);
        element[key] = value;
        document.body.append(element);
    };
    add('img', 'src', 'missing.png');
    add('script', 'text', 'window.inline = 1');";

/// A part of each report; "inline" is what the policy has blocked.
const TOLD: [&str; 5] = [
    "said aloud",
    "URIError",
    "never caught",
    "missing.png",
    "inline",
];

#[tokio::test]
async fn an_error_in_the_page_fails_its_journey() -> Result<()> {
    every_engine!("how errors of a page are seen");
    let journey = journey(async |app| {
        app.script(FAILURES, &[]).await?;
        until("all that went wrong to be told", async || {
            let told = app.console_errors().await?.join("\n");
            for part in TOLD {
                contains(&told, part)?;
            }
            Ok(Some(()))
        })
        .await
    });
    let ended = journey.await;
    let error = ended.err().map(|error| format!("{error:#}"));
    let error = error.unwrap_or_default();
    ensure!(
        error.contains("the console says"),
        "the journey ended with {error:?}"
    );
    Ok(())
}

/// Begins to load more style sheets than can be there before the page is left.
const BEGIN_TO_LOAD: &str = "
    const { href } = document.querySelector('link[rel=stylesheet]');
    for (let file = 0; file < 50; file += 1) {
        const sheet = document.createElement('link');
        sheet.rel = 'stylesheet';
        sheet.href = `${href}?${file}`;
        document.head.append(sheet);
    }";

/// `WebKit` reports each file that was still loading as failed.
#[tokio::test]
async fn a_file_that_was_loading_when_the_page_was_left_fails_no_journey() -> Result<()> {
    every_engine!("how errors of a page are seen");
    journey(async |app| {
        app.script(BEGIN_TO_LOAD, &[]).await?;
        app.reload().await?;
        app.find(Role::Heading, app.words().start.title)
            .await
            .map(drop)
    })
    .await
}

//! No journey passes in whose page something went wrong: every engine must tell of it.

use anyhow::{Result, ensure};
use samspil_e2e::{contains, journey, until};

/// What goes wrong, each thing in a way of its own. Something is thrown twice: by the page's own
/// function, because Firefox does not hear the driver's script, and by the script, because
/// `WebKit` does not say what the page's function has thrown when the driver called it.
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

/// Where each of them is told of; "inline" is what the policy has blocked.
const TOLD: [&str; 5] = [
    "said aloud",
    "URIError",
    "never caught",
    "missing.png",
    "inline",
];

#[tokio::test]
async fn what_goes_wrong_in_the_page_fails_its_journey() -> Result<()> {
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

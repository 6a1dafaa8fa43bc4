//! The policy in the page itself, for hosts that can't send headers.

use anyhow::{Result, ensure};
use samspil_e2e::{Device, Host, Session, contains, copy_of_release, every_engine, until};
use serde_json::json;

/// What the policy must forbid, each in a way of its own.
const FORBIDDEN: &str = "window.ran = [];
    const add = (name, key, value) => {
        const element = document.createElement(name);
        element[key] = value;
        document.body.append(element);
        return element;
    };
    add('script', 'text', 'window.ran.push(1)');
    add('p', 'innerHTML', '<a onclick=\"window.ran.push(2)\">x</a>').firstChild.click();
    add('style', 'textContent', 'body { outline: 7px solid }');
    if (getComputedStyle(document.body).outlineWidth === '7px') window.ran.push(3);
    add('img', 'src', 'data:image/gif;base64,R0lGODlhAQABAAAAACw=');
    return fetch('http://127.0.0.1:9/').catch(() => {}).then(() => window.ran)";

/// Where each of them is told of.
const TOLD: [&str; 4] = ["script-src", "style-src", "img-src", "connect-src"];

#[tokio::test]
async fn without_headers_the_page_forbids_what_it_does_not_need() -> Result<()> {
    every_engine!("the security policy");
    let release = copy_of_release()?;
    let host = Host::without_headers(release.path())?;
    let device = Device::at(&host)?;
    let visit = device.journey(async |app: &Session| {
        app.start_plan("Uden hoveder").await?;
        let ran = app.script(FORBIDDEN, &[]).await?;
        ensure!(ran == json!([]), "{ran} was let through");
        until("all that was forbidden to be told", async || {
            let told = app.console_errors().await?.join("\n");
            for part in TOLD {
                contains(&told, part)?;
            }
            Ok(Some(()))
        })
        .await
    });
    let error = visit.await.err().map(|error| format!("{error:#}"));
    let error = error.unwrap_or_default();
    // What was forbidden is told of, so the journey fails, and for no other reason.
    ensure!(error.starts_with("the console says"), "{error}");
    Ok(())
}

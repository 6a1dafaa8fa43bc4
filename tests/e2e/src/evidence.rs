//! What the page looked like when a journey failed.

use std::path::PathBuf;

use anyhow::{Error, Result, anyhow};

use crate::Session;

/// Adds to an error the text of the page and the path of a picture of it.
pub async fn add_to(error: Error, session: &Session) -> Error {
    if session.is_killed() {
        return error;
    }
    let title = session.title().await.unwrap_or_default();
    let address = session.address().await.unwrap_or_default();
    let text = session.text().await.unwrap_or_default();
    let console = session.console_errors().await;
    let console = console.unwrap_or_default().join("\n");
    let picture = match take_picture(session).await {
        Ok(path) => format!("picture: {}", path.display()),
        Err(error) => format!("no picture: {error}"),
    };
    // The reason comes first: the text of a page is long, and logs are cut.
    anyhow!(
        "{error:#}\n\non {address} ({title})\n{picture}\nconsole: {console}\n\n\
         the page said:\n{text}"
    )
}

async fn take_picture(session: &Session) -> Result<PathBuf> {
    let folder = std::env::temp_dir().join("samspil-e2e");
    std::fs::create_dir_all(&folder)?;
    let test = test_name().replace("::", "-");
    let path = folder.join(format!("{test}.{}.png", session.engine));
    session.driver.screenshot(&path).await?;
    Ok(path)
}

/// Rust's test runner names the thread after the test.
pub fn test_name() -> String {
    let thread = std::thread::current();
    thread.name().unwrap_or("journey").to_owned()
}

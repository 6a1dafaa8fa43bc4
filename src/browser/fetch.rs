//! Fetches files from the app's own host, such as the texts of the worksheets.
//!
//! Called by `state`. Must never request another host or send user data.

use std::pin::Pin;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// Spawns a future. It is boxed, or the executor would be compiled once per future type.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    let work: Pin<Box<dyn Future<Output = ()>>> = Box::pin(work);
    wasm_bindgen_futures::spawn_local(work);
}

/// Why a fetch failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// No response: offline, blocked, or interrupted.
    Unreachable,
    /// The server responded with an error status.
    Status(u16),
    /// The response is not JSON, for example the login page of a network.
    NotJson,
}

/// Fetches the JSON at `url`, as text.
///
/// # Errors
/// [`FetchError`] if the request failed, [`FetchError::NotJson`] if the response is not JSON.
pub async fn fetch_json(url: &str) -> Result<String, FetchError> {
    let text = fetch_text(url).await?;
    match js_sys::JSON::parse(&text) {
        Ok(_) => Ok(text),
        Err(_) => Err(FetchError::NotJson),
    }
}

/// Fetches the text at `url`, relative to the page.
///
/// `offline/page.js` makes the request fail when it stalls.
///
/// Uses the defaults of browsers (mode cors, same-origin credentials), so that
/// `<link rel="preload" as="fetch" crossorigin>` matches and the file is sent once.
///
/// # Errors
/// [`FetchError`] if the request failed.
pub async fn fetch_text(url: &str) -> Result<String, FetchError> {
    let window = super::window().ok_or(FetchError::Unreachable)?;
    let response: Response = JsFuture::from(window.fetch_with_str(url))
        .await
        .and_then(JsCast::dyn_into)
        .map_err(|_| FetchError::Unreachable)?;
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }
    let body = response.text().map_err(|_| FetchError::Unreachable)?;
    let text = JsFuture::from(body).await;
    text.ok()
        .and_then(|text| text.as_string())
        .ok_or(FetchError::Unreachable)
}

//! Getting texts that lie beside the app, such as the words of the worksheets.
//!
//! Called by `state`. What must not be here: anybody else's address, and anything
//! that sends what the user wrote.

use std::pin::Pin;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// Runs a future of the browser to its end. Boxed, or what runs it is compiled for each future anew.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    let work: Pin<Box<dyn Future<Output = ()>>> = Box::pin(work);
    wasm_bindgen_futures::spawn_local(work);
}

/// Why a text did not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// No answer: offline, blocked, or broken off on the way.
    Unreachable,
    /// The server answered, but not with the text (404: not there).
    Status(u16),
    /// Something came that is no JSON: the page of a network that wants a login, say.
    NotJson,
}

/// The JSON at `url`, as text.
///
/// # Errors
/// [`FetchError`] when it could not be had, [`FetchError::NotJson`] when something else came.
pub async fn fetch_json(url: &str) -> Result<String, FetchError> {
    let text = fetch_text(url).await?;
    match js_sys::JSON::parse(&text) {
        Ok(_) => Ok(text),
        Err(_) => Err(FetchError::NotJson),
    }
}

/// The text at `url`, an address relative to the page.
///
/// Asks as browsers do by themselves (mode cors, credentials to the same origin), so
/// that `<link rel="preload" as="fetch" crossorigin>` matches and it comes only once.
///
/// # Errors
/// [`FetchError`] when it could not be had.
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

//! Giving the user a file.
//!
//! Called by `state` and `pages`. What must not be here: what is in the file.
//!
//! On iPads and iPhones the system asks where to put it, and a user may close that
//! question; no page is told. So "given" is all that can be said, never "saved".
//! The share sheet (`navigator.share` with files) may serve better there, but takes
//! only some file types and needs a device to be tested on: left for later.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::timer;

/// The browser refused to make or give the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DownloadError;

/// Gives the user `content` as a file of this name and type.
///
/// # Errors
/// [`DownloadError`]
pub fn download(
    file_name: &str,
    mime: &str,
    content: impl AsRef<[u8]>,
) -> Result<(), DownloadError> {
    let url = object_url(mime, content.as_ref()).ok_or(DownloadError)?;
    let given = click_link(file_name, &url).ok_or(DownloadError);
    // Browsers read the content after the click, Safari as late as the user answers.
    timer::after(40_000, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    given
}

fn object_url(mime: &str, content: &[u8]) -> Option<String> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let parts = Array::of1(&Uint8Array::from(content));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    Url::create_object_url_with_blob(&blob).ok()
}

/// In the document, because Firefox ignores clicks on links that are not.
fn click_link(file_name: &str, url: &str) -> Option<()> {
    let document = super::document()?;
    let link = document.create_element("a").ok()?;
    let link = link.dyn_into::<HtmlAnchorElement>().ok()?;
    link.set_href(url);
    link.set_download(file_name);
    link.set_hidden(true);
    document.body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    Some(())
}

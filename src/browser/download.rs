//! Downloads.
//!
//! Called by `state` and `pages`, which provide the content.
//!
//! iPads and iPhones ask where to store the file. The user can cancel, and the page is
//! not notified, so a download never counts as saved for certain. The share sheet
//! (`navigator.share` with files) might work better there, but accepts only some file
//! types and needs a device for tests.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::timer;

/// The browser refused to create or download the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DownloadError;

/// Downloads `content` as a file of this name and type.
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
    // Browsers read the content after the click, Safari only after the user has confirmed.
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

/// Clicks a temporary link. It is in the document, because Firefox ignores clicks on detached links.
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

//! Letters by the browser's Unicode tables, so that the app needs none. Called by `state` and `pages`.

use js_sys::JsString;

/// The text in lower case, with composed letters.
pub fn lower_case(text: &str) -> String {
    normal(text).to_lower_case().into()
}

/// The text with each letter and its marks as one character where there is one ("å" instead of "a" and a
/// ring above): Unicode's form NFC. A file from a Mac, or a text copied from a PDF, may have them apart.
pub fn composed(text: &str) -> String {
    // Below are no marks, and no character with another composed form.
    if text.chars().all(|letter| letter < '\u{300}') {
        return text.to_owned();
    }
    normal(text).into()
}

fn normal(text: &str) -> JsString {
    JsString::from(text).normalize("NFC")
}

//! Conversion to lower case by the browser. Called by `pages`.

use js_sys::JsString;

/// The text in lower case.
pub fn lower_case(text: &str) -> String {
    JsString::from(text).to_lower_case().into()
}

//! Small letters.
//!
//! Called by `pages`. What must not be here: what they are compared with.

use js_sys::JsString;

/// A text in small letters, as the browser writes them.
pub fn lower_case(text: &str) -> String {
    JsString::from(text).to_lower_case().into()
}

//! Style sheets with a rule of the app. They are constructed, because the content security policy forbids
//! `<style>`.
//!
//! Called by the modules of `browser` that set styles.

use std::cell::OnceCell;

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::CssStyleSheet;

/// Replaces the rule of a sheet, which is created on first use.
pub(super) fn replace(sheet: &OnceCell<CssStyleSheet>, rule: &str) {
    if sheet.get().is_none()
        && !rule.is_empty()
        && let Some(adopted) = adopt()
    {
        let _ = sheet.set(adopted);
    }
    if let Some(sheet) = sheet.get() {
        let _ = sheet.replace_sync(rule);
    }
}

/// A new constructed style sheet; `None` in browsers older than 2023.
fn adopt() -> Option<CssStyleSheet> {
    let document = super::document()?;
    let sheets = Reflect::get(&document, &JsValue::from_str("adoptedStyleSheets")).ok()?;
    let sheets = Array::is_array(&sheets).then(|| sheets.unchecked_into::<Array>())?;
    let sheet = CssStyleSheet::new().ok()?;
    document.set_adopted_style_sheets(&sheets.concat(&Array::of1(&sheet)));
    Some(sheet)
}

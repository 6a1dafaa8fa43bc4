//! The style sheet of the chunks: the page names it, and it is linked with the first chunk.
//!
//! Called by `pages::chunk`. What must not be here: any other sheet, and rules.

use std::cell::Cell;

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

use super::answers::within;

/// The attribute that names the sheet and its digest until it is loaded. A page without it links the sheet
/// itself.
const PLACE: &str = "data-style";

/// How long to wait for the sheet, in milliseconds, as `offline/page.js` waits for other files.
const PATIENCE: u32 = 8000;

thread_local! {
    /// How often the sheet was requested.
    static TRIED: Cell<u32> = const { Cell::new(0) };
}

/// Loads the sheet unless it is loaded. Returns whether it is.
pub async fn bring() -> bool {
    let root = super::document().and_then(|document| document.document_element());
    let Some(named) = root.as_ref().and_then(|root| root.get_attribute(PLACE)) else {
        return true;
    };
    let (href, digest) = named.split_once(' ').unwrap_or((&named, ""));
    let tried = TRIED.replace(TRIED.get() + 1);
    let Ok(link) = link(&retry_address(href, tried), digest) else {
        return false;
    };
    let loaded = Promise::new(&mut |resolve, reject| {
        link.set_onload(Some(&resolve));
        link.set_onerror(Some(&reject));
    });
    let is_loaded = within(PATIENCE, loaded).await.is_ok();
    if is_loaded {
        let _ = root.map(|root| root.remove_attribute(PLACE));
    } else {
        link.remove();
    }
    is_loaded
}

/// A new address for each try, because some browsers return the broken response from their cache.
fn retry_address(href: &str, tried: u32) -> String {
    match tried {
        0 => href.to_owned(),
        _ => format!("{href}?{tried}"),
    }
}

fn link(href: &str, digest: &str) -> Result<HtmlElement, JsValue> {
    let document = super::document().ok_or(JsValue::NULL)?;
    let link: HtmlElement = document.create_element("link")?.dyn_into()?;
    link.set_attribute("rel", "stylesheet")?;
    link.set_attribute("href", href)?;
    // Some browsers apply a sheet whose download broke off.
    link.set_attribute("integrity", digest)?;
    let head = document.query_selector("head")?.ok_or(JsValue::NULL)?;
    head.append_child(&link)?;
    Ok(link)
}

//! The style sheet of the parts of the app: the page names it, and it is linked with the first part.
//!
//! Called by `pages::part`. What must not be here: any other sheet, and rules.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

/// Where the page names it, until it has come. A page that names none links it by itself.
const PLACE: &str = "data-style";

/// Brings it, unless it is here; tells whether it is.
pub async fn bring() -> bool {
    let root = super::document().and_then(|document| document.document_element());
    let Some(href) = root.as_ref().and_then(|root| root.get_attribute(PLACE)) else {
        return true;
    };
    let Ok(link) = link(&href) else {
        return false;
    };
    let came = Promise::new(&mut |resolve, reject| {
        link.set_onload(Some(&resolve));
        link.set_onerror(Some(&reject));
    });
    let has_come = JsFuture::from(came).await.is_ok();
    if has_come {
        let _ = root.map(|root| root.remove_attribute(PLACE));
    } else {
        link.remove();
    }
    has_come
}

fn link(href: &str) -> Result<HtmlElement, JsValue> {
    let document = super::document().ok_or(JsValue::NULL)?;
    let link: HtmlElement = document.create_element("link")?.dyn_into()?;
    link.set_attribute("rel", "stylesheet")?;
    link.set_attribute("href", href)?;
    let head = document.query_selector("head")?.ok_or(JsValue::NULL)?;
    head.append_child(&link)?;
    Ok(link)
}

//! The style sheet of the chunks: the page names it, and it is linked with the first chunk.
//!
//! Called by `pages::chunk`. What must not be here: any other sheet, and rules.

use std::cell::Cell;

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

/// Where the page names it and its digest, until it has come. A page that names none links it by itself.
const PLACE: &str = "data-style";

thread_local! {
    /// How often it was asked for.
    static TRIED: Cell<u32> = const { Cell::new(0) };
}

/// Brings it, unless it is here; tells whether it is.
pub async fn bring() -> bool {
    let root = super::document().and_then(|document| document.document_element());
    let Some(named) = root.as_ref().and_then(|root| root.get_attribute(PLACE)) else {
        return true;
    };
    let (href, digest) = named.split_once(' ').unwrap_or((&named, ""));
    let tried = TRIED.replace(TRIED.get() + 1);
    let Ok(link) = link(&anew(href, tried), digest) else {
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

/// Some browsers give out once more what has broken off.
fn anew(href: &str, tried: u32) -> String {
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
    // Some browsers take a sheet that broke off for a whole one.
    link.set_attribute("integrity", digest)?;
    let head = document.query_selector("head")?.ok_or(JsValue::NULL)?;
    head.append_child(&link)?;
    Ok(link)
}

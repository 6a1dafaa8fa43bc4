//! The style sheets of the chunks: the page names them, and each is linked with the first chunk that needs it.
//!
//! Called by `pages::chunk`. What must not be here: any other sheet, and rules.

use std::cell::RefCell;

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

use super::answers::within;
use super::shared::Shared;

/// A style sheet of chunks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// What all chunks need.
    Chunks,
    /// What an annex needs besides.
    Annex,
    /// What the worksheets that stand alone need besides.
    Worksheet,
    /// What the pages of a plan besides its themes, and everything printed, need besides.
    Document,
}

impl Sheet {
    /// The attribute that names the sheet and its digest until it is loaded. A page without it links the sheet
    /// itself.
    fn place(self) -> &'static str {
        match self {
            Self::Chunks => "data-style",
            Self::Annex => "data-annex-style",
            Self::Worksheet => "data-worksheet-style",
            Self::Document => "data-document-style",
        }
    }
}

/// How long to wait for the sheet, in milliseconds, as `offline/page.js` waits for other files.
const PATIENCE: u32 = 8000;

thread_local! {
    /// The requests so far. All but the last one of a sheet have failed.
    static REQUESTS: RefCell<Vec<Request>> = const { RefCell::new(Vec::new()) };
}

struct Request {
    sheet: Sheet,
    loads: Shared,
    has_failed: bool,
}

/// Loads a sheet unless it is loaded, or being loaded. The result is whether it is loaded.
pub fn bring(sheet: Sheet) -> Shared {
    REQUESTS.with_borrow_mut(|requests| {
        let of_sheet = requests.iter().filter(|request| request.sheet == sheet);
        if let Some(good) = of_sheet.clone().find(|request| !request.has_failed) {
            return good.loads.clone();
        }
        let loads = Shared::begin(load(sheet, of_sheet.count()));
        requests.push(Request {
            sheet,
            loads: loads.clone(),
            has_failed: false,
        });
        loads
    })
}

async fn load(sheet: Sheet, tried: usize) -> bool {
    let is_loaded = link_sheet(sheet, tried).await;
    if !is_loaded {
        REQUESTS.with_borrow_mut(|requests| {
            let mut requests = requests.iter_mut().rev();
            if let Some(request) = requests.find(|request| request.sheet == sheet) {
                request.has_failed = true;
            }
        });
    }
    is_loaded
}

async fn link_sheet(sheet: Sheet, tried: usize) -> bool {
    let root = super::document().and_then(|document| document.document_element());
    let place = sheet.place();
    let Some(named) = root.as_ref().and_then(|root| root.get_attribute(place)) else {
        return true;
    };
    let (href, digest) = named.split_once(' ').unwrap_or((&named, ""));
    let Ok(link) = link(sheet, &retry_address(href, tried), digest) else {
        return false;
    };
    let loaded = Promise::new(&mut |resolve, reject| {
        link.set_onload(Some(&resolve));
        link.set_onerror(Some(&reject));
    });
    let is_loaded = within(PATIENCE, loaded).await.is_ok();
    if is_loaded {
        let _ = root.map(|root| root.remove_attribute(place));
    } else {
        link.remove();
    }
    is_loaded
}

/// A new address for each try, because some browsers return the broken response from their cache.
fn retry_address(href: &str, tried: usize) -> String {
    match tried {
        0 => href.to_owned(),
        _ => format!("{href}?{tried}"),
    }
}

/// The rules of all chunks come after the others, whichever sheet is loaded first.
fn link(sheet: Sheet, href: &str, digest: &str) -> Result<HtmlElement, JsValue> {
    let document = super::document().ok_or(JsValue::NULL)?;
    let link: HtmlElement = document.create_element("link")?.dyn_into()?;
    link.set_attribute("rel", "stylesheet")?;
    link.set_attribute("href", href)?;
    // Some browsers apply a sheet whose download broke off.
    link.set_attribute("integrity", digest)?;
    let head = document.query_selector("head")?.ok_or(JsValue::NULL)?;
    let next = match sheet {
        Sheet::Chunks => None,
        Sheet::Annex | Sheet::Worksheet | Sheet::Document => {
            document.query_selector("link[data-style]")?
        }
    };
    if sheet == Sheet::Chunks {
        link.set_attribute(sheet.place(), "")?;
    }
    head.insert_before(&link, next.as_deref())?;
    Ok(link)
}

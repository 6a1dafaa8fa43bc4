//! Whether the page is as narrow as on a phone, in proportion to the size of its text. Called by `pages`.

use web_sys::MediaQueryList;

use super::listen::{Listener, on_media};

/// The width below which the list of drafts is shown as cards (`style/components/start-page.css`).
const NARROW: &str = "(max-width: 43.7em)";

/// Whether the page is narrow at the moment.
pub fn is_narrow() -> bool {
    query().is_some_and(|query| query.matches())
}

/// Calls `f` when the page gets narrow or wide: a phone is turned, a window is resized.
pub fn on_change(f: impl Fn(bool) + 'static) -> Listener {
    on_media(query(), move |_| f(is_narrow()))
}

fn query() -> Option<MediaQueryList> {
    super::window()?.match_media(NARROW).ok()?
}

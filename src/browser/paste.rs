//! The text of a paste. Called by `ui`.

use web_sys::ClipboardEvent;

/// The plain text that is pasted, with the line breaks that a text area has.
pub fn text_of(event: &ClipboardEvent) -> Option<String> {
    let text = event.clipboard_data()?.get_data("text/plain").ok()?;
    Some(text.replace("\r\n", "\n"))
}

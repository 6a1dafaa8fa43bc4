//! Plain-text lines from values that may be empty. Used only by the agreement text.

/// A label with its text, or nothing if the text is empty.
pub fn labelled(label: &str, text: &str) -> String {
    match text.trim() {
        "" => String::new(),
        text => format!("{label}: {text}"),
    }
}

/// One line per item; further lines of an item are indented below its first.
pub fn list(items: impl Iterator<Item = String>) -> String {
    let bullet = |item: String| format!("– {}", item.replace('\n', "\n  "));
    join(items.filter(|item| !item.is_empty()).map(bullet), "\n")
}

/// Joins the trimmed non-blank parts with `between`.
pub fn join(parts: impl IntoIterator<Item = String>, between: &str) -> String {
    let parts: Vec<String> = parts
        .into_iter()
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(between)
}

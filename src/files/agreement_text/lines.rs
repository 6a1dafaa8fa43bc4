//! Lines of plain text out of what may be empty. Used by the draft of the agreement alone.

/// A label with what is under it, or nothing at all.
pub fn labelled(label: &str, text: &str) -> String {
    match text.trim() {
        "" => String::new(),
        text => format!("{label}: {text}"),
    }
}

/// One line per item; the further lines of an item stand under its first.
pub fn list(items: impl Iterator<Item = String>) -> String {
    let bullet = |item: String| format!("– {}", item.replace('\n', "\n  "));
    join(items.filter(|item| !item.is_empty()).map(bullet), "\n")
}

/// What is not blank, trimmed, with `between` in between.
pub fn join(parts: impl IntoIterator<Item = String>, between: &str) -> String {
    let parts: Vec<String> = parts
        .into_iter()
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(between)
}

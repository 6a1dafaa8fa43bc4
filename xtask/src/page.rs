//! Edits of the built index.html, which Trunk has minified: attributes may have no quotes.

/// Adds a `data-` attribute to the `html` element.
pub fn with_data(page: &str, name: &str, value: &str) -> String {
    page.replacen("<html", &format!("<html data-{name}=\"{value}\""), 1)
}

/// Adds a `data-` attribute with a long value to the `body` element: browsers look for the encoding of the
/// page in its first 1,024 bytes only, and `html` comes before it.
pub fn with_list(page: &str, name: &str, value: &str) -> String {
    page.replacen("<body", &format!("<body data-{name}=\"{value}\""), 1)
}

/// The value of a `data-` attribute; empty when the page has none.
pub fn data<'a>(page: &'a str, name: &str) -> &'a str {
    let value = page.split_once(&format!("data-{name}=\""));
    let value = value.and_then(|(_, rest)| rest.split_once('"'));
    value.map_or("", |(value, _)| value)
}

/// The page without the `data-` attribute.
pub fn without_data(page: &str, name: &str) -> String {
    let attribute = format!(" data-{name}=\"{}\"", data(page, name));
    page.replacen(&attribute, "", 1)
}

/// The first `link` element whose address is like this, and that address.
pub fn link(page: &str, is_it: impl Fn(&str) -> bool) -> Option<(&str, &str)> {
    page.match_indices("<link").find_map(|(start, _)| {
        let element = page.get(start..)?.split_inclusive('>').next()?;
        let (_, value) = element.split_once("href=")?;
        let value = value.trim_start_matches(['"', '\'']);
        let address = value.split(['"', '\'', ' ', '>']).next()?;
        is_it(address).then_some((element, address))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<html lang=da><link rel=icon href=./icon.svg><link rel="preload" href="./a-1.js" as="fetch"><p>a-1"#;

    #[test]
    fn data_that_was_added_is_read_and_removed() {
        let page = with_data(PAGE, "plan", "a.wasm b.wasm");
        assert_eq!(data(&page, "plan"), "a.wasm b.wasm");
        assert_eq!(data(&page, "annex"), "");
        assert_eq!(without_data(&page, "plan"), PAGE);
        assert_eq!(without_data(PAGE, "plan"), PAGE);
    }

    #[test]
    fn the_encoding_stays_at_the_beginning_of_the_page() {
        let page = "<html><meta charset=utf-8><body><p>";
        let page = with_list(page, "plan", &"a.wasm ".repeat(500));
        assert!(page.find("charset").is_some_and(|at| at < 1024));
        assert_eq!(data(&page, "plan").len(), 3500);
    }

    #[test]
    fn a_link_is_found_by_its_address_with_quotes_and_without() {
        let quoted = r#"<link rel="preload" href="./a-1.js" as="fetch">"#;
        let script = link(PAGE, |address| address.starts_with("./a-1"));
        assert_eq!(script, Some((quoted, "./a-1.js")));
        let unquoted = "<link rel=icon href=./icon.svg>";
        let icon = link(PAGE, |address| address.contains("icon"));
        assert_eq!(icon, Some((unquoted, "./icon.svg")));
        assert_eq!(link(PAGE, |address| address.contains("style")), None);
    }
}

//! Text as a CSS string literal. Called by `page_box`.

/// `text` in quotes, escaped so that no character can end the string
/// (<https://www.w3.org/TR/cssom-1/#serialize-a-string>).
pub(super) fn css_string(text: &str) -> String {
    let escaped: String = text.chars().map(escape).collect();
    format!("\"{escaped}\"")
}

fn escape(letter: char) -> String {
    match letter {
        '"' | '\\' => format!("\\{letter}"),
        // CSS cannot represent it, not even escaped.
        '\0' => char::REPLACEMENT_CHARACTER.to_string(),
        // The space ends the escape and is not part of the text.
        _ if letter.is_control() => format!("\\{:x} ", u32::from(letter)),
        _ => letter.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::css_string;

    #[test]
    fn plain_text_is_only_quoted() {
        assert_eq!(
            css_string("Æblehaven · 2026/27 ✓"),
            "\"Æblehaven · 2026/27 ✓\""
        );
    }

    #[test]
    fn quotes_and_backslashes_cannot_end_the_string() {
        assert_eq!(css_string(r#"a"b\"#), r#""a\"b\\""#);
    }

    #[test]
    fn line_breaks_and_control_characters_become_hex_escapes() {
        assert_eq!(css_string("a\nb\r\tc\u{7f}1"), r#""a\a b\d \9 c\7f 1""#);
        assert_eq!(css_string("\0"), "\"\u{fffd}\"");
    }
}

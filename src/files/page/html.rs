//! HTML that no text can break out of: tags and attribute names are literals of the source code,
//! everything else is escaped.

/// The name and the value of an attribute.
pub(super) type Attribute<'a> = (&'static str, &'a str);

/// A page under construction.
#[derive(Default)]
pub(super) struct Html {
    page: String,
    /// The language of the user's texts, if it is not that of the page.
    written_in: Option<&'static str>,
}

impl Html {
    /// A page in which the user's texts are in another language.
    pub fn written_in(tag: Option<&'static str>) -> Self {
        Self {
            page: String::new(),
            written_in: tag,
        }
    }

    pub fn into_text(self) -> String {
        self.page
    }

    /// An element with the content that `fill` adds.
    pub fn element(
        &mut self,
        tag: &'static str,
        attributes: &[Attribute],
        fill: impl FnOnce(&mut Self),
    ) {
        self.void(tag, attributes);
        fill(self);
        self.page.extend(["</", tag, ">"]);
    }

    /// An element with a text.
    pub fn leaf(&mut self, tag: &'static str, attributes: &[Attribute], text: &str) {
        self.element(tag, attributes, |html| html.text(text));
    }

    /// An element with a text of the user.
    pub fn written(&mut self, tag: &'static str, attributes: &[Attribute], text: &str) {
        let lang = self.written_in.map(|tag| ("lang", tag));
        let attributes: Vec<Attribute> = attributes.iter().copied().chain(lang).collect();
        self.leaf(tag, &attributes, text);
    }

    /// A void element, such as `<meta>`.
    pub fn void(&mut self, tag: &'static str, attributes: &[Attribute]) {
        self.page.extend(["<", tag]);
        for (name, value) in attributes {
            self.page.extend([" ", name, "=\""]);
            self.text(value);
            self.page.push('"');
        }
        self.page.push('>');
    }

    /// An escaped text.
    pub fn text(&mut self, text: &str) {
        let mut before = '\0';
        for c in text.chars() {
            match c {
                '&' => self.page.push_str("&amp;"),
                '<' => self.page.push_str("&lt;"),
                '>' => self.page.push_str("&gt;"),
                '"' => self.page.push_str("&quot;"),
                '\'' => self.page.push_str("&#39;"),
                // HTML normalises line breaks and has no NUL.
                '\n' if before == '\r' => {}
                '\r' => self.page.push('\n'),
                '\0' => self.page.push(char::REPLACEMENT_CHARACTER),
                c => self.page.push(c),
            }
            before = c;
        }
    }

    /// A literal of the source code, unescaped.
    pub fn markup(&mut self, html: &'static str) {
        self.page.push_str(html);
    }

    /// JSON inside a `<script>`, where only `<` could end the element. `<` occurs only in JSON strings, so
    /// escaping it does not change the JSON.
    pub fn json(&mut self, json: &str) {
        for c in json.chars() {
            match c {
                '<' => self.page.push_str("\\u003c"),
                '>' => self.page.push_str("\\u003e"),
                '&' => self.page.push_str("\\u0026"),
                '\u{2028}' => self.page.push_str("\\u2028"),
                '\u{2029}' => self.page.push_str("\\u2029"),
                c => self.page.push(c),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_escaped_in_elements_and_in_attributes() {
        let mut html = Html::default();
        html.leaf("p", &[("title", "\"><b>")], "</p>&amp;'\r\n\r\0");
        let escaped = "<p title=\"&quot;&gt;&lt;b&gt;\">\
            &lt;/p&gt;&amp;amp;&#39;\n\n\u{fffd}</p>";
        assert_eq!(html.into_text(), escaped);
    }

    #[test]
    fn json_cannot_end_a_script_and_stays_the_same() {
        let hostile = "</script><!--<script>&\u{2028}\u{2029}]]>";
        let json = serde_json::json!({ hostile: hostile });
        let mut html = Html::default();
        html.json(&json.to_string());
        let escaped = html.into_text();
        assert!(!escaped.contains(['<', '>', '&', '\u{2028}', '\u{2029}']));
        assert_eq!(serde_json::from_str(&escaped).ok(), Some(json));
    }
}

//! A minimal CSS parser for rules and their values: no strings with braces, no nesting except in
//! at-rules such as `@media`.

/// One rule.
#[derive(Debug, PartialEq)]
pub struct Rule {
    /// The at-rules around it.
    pub media: String,
    pub selector: String,
    pub values: Vec<(String, String)>,
}

impl Rule {
    /// The token that is the whole value of a property.
    pub fn token(&self, property: &str) -> Option<&str> {
        let (_, value) = self.values.iter().find(|(name, _)| name == property)?;
        value.strip_prefix("var(--")?.strip_suffix(')')
    }
}

/// All rules of a style sheet.
pub fn rules(sheet: &str) -> Vec<Rule> {
    let sheet = without_comments(sheet);
    let mut around: Vec<String> = Vec::new();
    let mut rules = Vec::new();
    let mut rest = sheet.as_str();
    while let Some(at) = rest.find(['{', '}']) {
        let (before, after) = rest.split_at(at);
        rest = &after[1..];
        // An import is followed by the next selector.
        let before = before.rsplit("\";").next().unwrap_or(before).trim();
        if after.starts_with('}') {
            let selector = around.pop().unwrap_or_default();
            if !selector.starts_with('@') {
                let media = around.join(" ");
                let values = values(before);
                rules.push(Rule {
                    media,
                    selector,
                    values,
                });
            }
        } else {
            around.push(before.to_owned());
        }
    }
    rules
}

fn values(body: &str) -> Vec<(String, String)> {
    let lines = body.split(';').filter_map(|line| line.split_once(':'));
    lines
        .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
        .collect()
}

fn without_comments(sheet: &str) -> String {
    let mut parts = sheet.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        text + part.split_once("*/").map_or("", |(_, after)| after)
    })
}

#[test]
fn rules_are_found_within_others() {
    let sheet = "@import \"a.css\"; /* { */ a { color: var(--ink); top: 0 }
        @media print { b, c { color: #000; } }";
    let found = rules(sheet);
    assert_eq!(found.len(), 2);
    assert_eq!(found[0].token("color"), Some("ink"));
    assert_eq!(
        (found[1].media.as_str(), found[1].selector.as_str()),
        ("@media print", "b, c")
    );
}

//! A page as a browser parses it.

use std::collections::BTreeSet;

use scraper::{Html, Node, Selector};

/// A parsed page.
pub struct Parsed {
    /// All elements in order, with the names of their attributes.
    pub skeleton: Vec<String>,
    /// The texts of the readable elements.
    pub texts: BTreeSet<String>,
    pub scripts: Vec<String>,
    pub style: String,
    pub policy: Option<String>,
    pub language: Option<String>,
}

impl From<&String> for Parsed {
    fn from(page: &String) -> Self {
        let html = Html::parse_document(page);
        let all = |selector: &str| {
            let selector = Selector::parse(selector).unwrap();
            let texts = html.select(&selector).map(|found| found.text().collect());
            texts.collect::<Vec<String>>()
        };
        let attribute = |selector: &str, name: &str| {
            let selector = Selector::parse(selector).unwrap();
            let found = html.select(&selector).next()?;
            found.attr(name).map(str::to_owned)
        };
        let policy = "meta[http-equiv=Content-Security-Policy]";
        Self {
            skeleton: html
                .tree
                .nodes()
                .filter_map(|node| bone(node.value()))
                .collect(),
            texts: all("title, body *").into_iter().collect(),
            scripts: all("script"),
            style: all("style").concat(),
            policy: attribute(policy, "content"),
            language: attribute("html", "lang"),
        }
    }
}

/// An element with its classes, or a comment, which no page should have.
fn bone(node: &Node) -> Option<String> {
    match node {
        Node::Element(element) => {
            let mut names: Vec<String> = element
                .attrs()
                .map(|(name, value)| match name {
                    "class" | "role" | "id" | "type" => format!("{name}={value}"),
                    _ => name.to_owned(),
                })
                .collect();
            names.sort();
            Some(format!("{} {}", element.name(), names.join(" ")))
        }
        Node::Comment(comment) => Some(format!("comment {}", comment.comment)),
        Node::ProcessingInstruction(_) => Some("instruction".to_owned()),
        _ => None,
    }
}

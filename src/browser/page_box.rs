//! The footer (a text and the page number) and the orientation of printed pages.
//!
//! Called by the pages that print. The page margins are in `style/`.
//!
//! Browsers without page margin boxes ignore the rule.

use std::cell::OnceCell;

use web_sys::CssStyleSheet;

use super::css_string::css_string;
use super::own_sheet::replace;

/// The text around the two numbers: "Side 2 af 5".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageWords<'a> {
    /// "Side"
    pub page: &'a str,
    /// "af"
    pub of: &'a str,
}

/// The orientation of the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Orientation {
    /// The default, set in `style/print-frame.css`.
    Portrait,
    Landscape,
}

/// Sets the footer of printed pages: `left` and the page number.
pub fn set_page_footer(left: &str, words: PageWords) {
    FOOT.with(|sheet| replace(sheet, &page_rule(left, words)));
}

/// Sets the orientation of printed pages.
pub fn set_orientation(orientation: Orientation) {
    let rule = match orientation {
        Orientation::Portrait => "",
        Orientation::Landscape => "@page { size: A4 landscape }",
    };
    SIZE.with(|sheet| replace(sheet, rule));
}

thread_local! {
    static FOOT: OnceCell<CssStyleSheet> = const { OnceCell::new() };
    static SIZE: OnceCell<CssStyleSheet> = const { OnceCell::new() };
}

fn page_rule(left: &str, PageWords { page, of }: PageWords) -> String {
    let left = css_string(left);
    let page = css_string(&format!("{page} "));
    let of = css_string(&format!(" {of} "));
    format!(
        "@page {{ @bottom-left {{ content: {left} }} \
         @bottom-right {{ content: {page} counter(page) {of} counter(pages); white-space: nowrap }} }}"
    )
}

#[cfg(test)]
mod tests {
    use super::{PageWords, page_rule};

    #[test]
    fn hostile_text_stays_inside_its_string() {
        let words = PageWords {
            page: "Side",
            of: "af",
        };
        let rule = page_rule("\"} * { display: none }", words);
        assert!(
            rule.contains(r#"content: "\"} * { display: none }" }"#),
            "{rule}"
        );
    }
}

//! Writes a draft and its document as the text of a page.

use chrono::NaiveDate;

use super::blocks::{blocks, facts, rows};
use super::html::Html;
use super::{DATA_ID, GENERATOR};
use crate::domain::{Body, Draft};
use crate::files::annex_document::{annex_document, is_wide};
use crate::files::document::{
    Document, Head, SummaryOptions, for_other_party, has_internal, summary,
};
use crate::files::{FileError, write_shared, write_stored};
use crate::text::ChunkWords;
use crate::worksheet::Texts;

/// The complete style of the page.
const STYLE: &str = include_str!("page.css");

/// Forbids loading, scripts, forms and frames.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// The page of a draft for another party, without what is internal: as [`page_of`], with the data of
/// [`crate::files::write_shared`].
///
/// # Errors
/// As [`crate::files::write_draft`].
pub fn page_for_other_party(
    draft: &Draft,
    earlier: &[Draft],
    texts: &Texts,
    words: ChunkWords,
    today: NaiveDate,
) -> Result<String, FileError> {
    let data = write_shared(draft, earlier)?;
    let shared = for_other_party(draft);
    let document = document_of(&shared, texts, words, today);
    Ok(page(&shared, &document, &data, words, today))
}

/// The page of a draft: the summary of a plan or a worksheet without internal notes and without comments, or Bilag 1. Its data are the
/// complete draft, including internal notes.
///
/// # Errors
/// As [`crate::files::write_draft`].
pub fn page_of(
    draft: &Draft,
    texts: &Texts,
    words: ChunkWords,
    today: NaiveDate,
) -> Result<String, FileError> {
    write_page(
        draft,
        &document_of(draft, texts, words, today),
        words,
        today,
    )
}

fn document_of(draft: &Draft, texts: &Texts, words: ChunkWords, today: NaiveDate) -> Document {
    let options = SummaryOptions {
        include_internal: false,
        comments: None,
        today,
    };
    match draft.body {
        Body::Plan(_) | Body::Worksheet(_) => summary(draft, texts, words, &options),
        Body::Annex(_) => annex_document(draft, texts, words, today),
    }
}

/// A page that shows `document` and contains `draft`.
///
/// # Errors
/// As [`crate::files::write_draft`].
pub fn write_page(
    draft: &Draft,
    document: &Document,
    words: ChunkWords,
    today: NaiveDate,
) -> Result<String, FileError> {
    Ok(page(draft, document, &write_stored(draft)?, words, today))
}

fn page(
    draft: &Draft,
    document: &Document,
    data: &str,
    words: ChunkWords,
    today: NaiveDate,
) -> String {
    let class = if draft.annex().is_some_and(is_wide) {
        "sideways"
    } else {
        "upright"
    };
    let mut html = Html::written_in(words.language.tag_of_other(&draft.meta.language));
    html.markup("<!doctype html>\n");
    html.element("html", &[("lang", words.language.tag())], |html| {
        html.element("head", &[], |html| head(html, &document.head.title, data));
        html.markup("\n");
        html.element("body", &[("class", class)], |html| {
            html.element("main", &[], |html| paper(html, document, words));
            html.element("footer", &[], |html| foot(html, draft, words, today));
        });
    });
    html.markup("\n");
    html.into_text()
}

fn head(html: &mut Html, title: &str, data: &str) {
    html.void("meta", &[("charset", "utf-8")]);
    let policy = [
        ("http-equiv", "Content-Security-Policy"),
        ("content", POLICY),
    ];
    html.void("meta", &policy);
    for (name, content) in [
        ("viewport", "width=device-width, initial-scale=1"),
        ("generator", GENERATOR),
        ("robots", "noindex"),
        ("referrer", "no-referrer"),
    ] {
        html.void("meta", &[("name", name), ("content", content)]);
    }
    html.leaf("title", &[], title);
    html.element("style", &[], |html| html.markup(STYLE));
    html.markup("\n");
    let of_data = [("type", "application/json"), ("id", DATA_ID)];
    html.element("script", &of_data, |html| html.json(data));
}

fn paper(html: &mut Html, document: &Document, words: ChunkWords) {
    html.element("header", &[], |html| title_block(html, &document.head));
    for part in &document.parts {
        html.element("section", &[], |html| {
            html.leaf("h2", &[], &part.heading);
            blocks(html, &part.blocks);
        });
    }
    if document.parts.is_empty() {
        html.leaf("p", &[], words.saved_page().empty);
    }
}

fn title_block(html: &mut Html, head: &Head) {
    html.leaf("p", &[("class", "kind")], &head.kind);
    if head.is_own {
        html.written("h1", &[], &head.title);
    } else {
        html.leaf("h1", &[], &head.title);
    }
    if !head.parties.is_empty() {
        rows(html, "facts parties", &head.parties, |html, party| {
            html.leaf("th", &[("scope", "row")], &party.role);
            html.element("td", &[], |html| {
                html.written("span", &[("class", "name")], &party.name);
                if !party.detail.is_empty() {
                    html.written("span", &[("class", "detail")], &party.detail);
                }
            });
        });
    }
    facts(html, &head.facts, "facts of-head");
}

/// The footer, which explains the file to its reader. Not printed.
fn foot(html: &mut Html, draft: &Draft, words: ChunkWords, today: NaiveDate) {
    let words_of_page = words.saved_page();
    html.leaf("p", &[], &(words_of_page.foot)(&words.date(today)));
    if has_internal(draft) {
        html.leaf("p", &[], words_of_page.foot_internal);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, words};

    const PLAN: &[u8] = include_bytes!("../../../tests/samples/plan.json");
    const GUIDE: &str = include_str!("../../../public/content/en.json");

    /// A screen reader switches its voice by it.
    #[test]
    fn texts_in_another_language_than_the_page_say_which() {
        let read = crate::files::read(PLAN);
        let Ok([plan]) = read.as_deref() else {
            panic!("one plan");
        };
        let Ok(guide) = Texts::parse(GUIDE) else {
            panic!("texts");
        };
        let page = |language| {
            let page = page_of(plan, &guide, words(language).into(), NaiveDate::default());
            page.unwrap_or_default()
        };
        let marked = |page: &str| page.matches("lang=\"da\"").count();
        assert_eq!(marked(&page(Language::Da)), 1, "the page itself");
        let page = page(Language::En);
        assert!(page.contains("<html lang=\"en\">"), "{page}");
        assert!(page.contains("<h1 lang=\"da\">"), "{page}");
        assert!(marked(&page) > 10, "{page}");
    }
}

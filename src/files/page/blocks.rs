//! The blocks below the headings of the page.

use super::html::Html;
use super::tables::{sheet, table};
use crate::files::document::{AnswerBlock, Block, Fact, Signature, is_long};

/// The blocks of a part.
pub(super) fn blocks(html: &mut Html, blocks: &[Block]) {
    let mut below_heading = false;
    for block in blocks {
        below_heading |= matches!(block, Block::Heading(_));
        write(html, block, below_heading);
    }
}

fn write(html: &mut Html, block: &Block, below_heading: bool) {
    match block {
        Block::Heading(text) => html.leaf("h3", &[("class", "subheading")], text),
        Block::Paragraph(text) => html.leaf("p", &[("class", "text")], text),
        Block::Written(text) => html.written("p", &[("class", "text")], text),
        Block::List(items) => html.element("ul", &[], |html| {
            for item in items {
                html.leaf("li", &[], item);
            }
        }),
        Block::Facts(all) => facts(html, all, "facts"),
        Block::Answer(block) => answer(html, block, below_heading),
        Block::Table(of_texts) => table(html, of_texts),
        // The chart of the app has no more information than its table.
        Block::Ratings(ratings) => table(html, &ratings.table),
        Block::Sheet(form) => sheet(html, form),
        Block::Blanks(names) => blanks(html, names),
        Block::Signatures(parties) => signatures(html, parties),
    }
}

fn answer(html: &mut Html, answer: &AnswerBlock, below_heading: bool) {
    let class = if is_long(&answer.text) {
        "answer long"
    } else {
        "answer"
    };
    html.element("div", &[("class", class)], |html| {
        let heading = if below_heading { "h4" } else { "h3" };
        html.element(heading, &[], |html| {
            html.leaf("span", &[], &answer.question);
            if !answer.status.is_empty() {
                html.markup(" ");
                html.leaf("span", &[("class", "status")], &answer.status);
            }
        });
        if !answer.text.trim().is_empty() {
            html.written("p", &[("class", "text")], &answer.text);
        }
        if let Some(of_texts) = &answer.table {
            table(html, of_texts);
        }
        facts(html, &answer.facts, "facts beside");
    });
}

/// Labels and values, if there are any.
pub(super) fn facts(html: &mut Html, facts: &[Fact], class: &'static str) {
    if facts.is_empty() {
        return;
    }
    rows(html, class, facts, |html, fact| {
        html.leaf("th", &[("scope", "row")], &fact.label);
        html.leaf("td", &[("class", "text")], &fact.value);
    });
}

/// A table of labels and values: a printed PDF ties the cells of a row, but not the items of a list.
pub(super) fn rows<T>(
    html: &mut Html,
    class: &'static str,
    all: &[T],
    row: impl Fn(&mut Html, &T),
) {
    html.element("table", &[("class", class)], |html| {
        html.element("tbody", &[], |html| {
            for one in all {
                html.element("tr", &[], |html| row(html, one));
            }
        });
    });
}

/// Blank lines to be filled in by hand.
fn blanks(html: &mut Html, names: &[String]) {
    for name in names {
        html.element("p", &[("class", "fill")], |html| {
            html.leaf("span", &[], name);
            html.leaf("span", &[("class", "rule")], "");
        });
    }
}

/// Signature lines, one column per party.
fn signatures(html: &mut Html, parties: &[Signature]) {
    html.element("div", &[("class", "signatures")], |html| {
        for party in parties {
            html.element("div", &[("class", "signature")], |html| {
                html.element("p", &[("class", "signer")], |html| {
                    html.leaf("span", &[], &party.party);
                    html.markup(" ");
                    html.leaf("span", &[("class", "detail")], &party.name);
                });
                for line in &party.lines {
                    html.leaf("p", &[("class", "line")], line);
                }
            });
        }
    });
}

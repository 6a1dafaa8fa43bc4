//! The document of a worksheet that stands alone: its answers, section by section.

use chrono::NaiveDate;

use super::comments::add_comments;
use super::model::{Block, Document, Fact, Head, Part};
use super::source::{Question, Source};
use super::{SummaryOptions, leftovers};
use crate::domain::{Plan, WorksheetBody, visible};
use crate::text::ChunkWords;
use crate::worksheet::{Filled, Section, Texts};

/// The document of a worksheet with this title.
pub(super) fn worksheet(
    (title, body): (&str, &WorksheetBody),
    filled: Filled,
    texts: &Texts,
    words: ChunkWords,
    options: SummaryOptions,
) -> Document {
    let source = Source {
        plan: &Plan::default(),
        filled,
        texts,
        words,
        include_internal: options.include_internal,
        comments: options.comments,
    };
    let sections = filled.worksheet.sections();
    let answers = sections.map(|section| answers(&source, section));
    let rest = [leftovers::hidden(&source), leftovers::former(&source)];
    let mut parts: Vec<Part> = answers.chain(rest).flatten().collect();
    add_comments(&source, &mut parts);
    Document {
        head: head(&source, title, body, options.today),
        parts,
    }
}

fn head(source: &Source, title: &str, body: &WorksheetBody, today: NaiveDate) -> Head {
    let words = &source.words.summary().document;
    let name = source.texts.worksheet(source.filled.worksheet).name;
    let title = visible(title);
    let is_own = !title.is_empty() && title != name;
    let facts = [
        Fact::new(words.filled_by, visible(&body.filled_by)),
        Fact::new(words.date, source.words.date(today)),
    ];
    Head {
        is_own,
        title: if title.is_empty() {
            name.clone()
        } else {
            title.to_owned()
        },
        // The name is not printed twice.
        kind: if is_own {
            name
        } else {
            source.words.start.kind_worksheet.to_owned()
        },
        parties: Vec::new(),
        facts: facts.into_iter().flatten().collect(),
    }
}

fn answers(source: &Source, section: &'static Section) -> Option<Part> {
    let blocks: Vec<Block> = source
        .questions(section)
        .filter(|question| !question.item.hidden && says_something(question))
        .filter_map(Question::into_block)
        .collect();
    let title = source.texts.section(&section.id).title;
    let name = source.texts.worksheet(source.filled.worksheet).name;
    // What is above the first heading of a worksheet that a user made has the name of the worksheet.
    let heading = if title == name {
        source.words.own_sheet().answers
    } else {
        &title
    };
    Part::new(heading, blocks)
}

/// Whether there is text, or a status: "agreed" is an answer.
pub(super) fn says_something(question: &Question) -> bool {
    let has_status = |question: &Question| {
        let block = question.block.as_ref();
        block.is_some_and(|block| !block.status.is_empty())
    };
    question.has_text() || has_status(question)
}

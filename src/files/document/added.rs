//! The answers to the worksheets that were added to a plan: a part for each theme.

use super::agreed::is_answered;
use super::model::{Block, Part};
use super::source::Question;
use super::source::Source;
use super::worksheet::says_something;
use crate::worksheet::{SummaryPart, Theme};

/// The parts of the worksheets that were added.
pub(super) fn added(source: &Source) -> impl Iterator<Item = Part> {
    let themes = source.filled.worksheet.themes_in(SummaryPart::Answers);
    themes.filter_map(|theme| answers(source, theme))
}

fn answers(source: &Source, theme: &'static Theme) -> Option<Part> {
    let title = source.texts.theme(&theme.id).title;
    let mut blocks = Vec::new();
    for section in theme.sections {
        let questions = source.questions(section);
        let said = questions.filter(belongs);
        let said: Vec<Block> = said.filter_map(Question::into_block).collect();
        if said.is_empty() {
            continue;
        }
        let heading = source.texts.section(&section.id).title;
        if heading != title {
            blocks.push(Block::Heading(heading));
        }
        blocks.extend(said);
    }
    Part::new(&title, blocks)
}

/// What is to be discussed is in the part of the open questions.
fn belongs(question: &Question) -> bool {
    let is_consideration = question
        .answer
        .is_some_and(|answer| answer.consideration().is_some());
    !question.item.hidden
        && says_something(question)
        && (!is_consideration || is_answered(question))
}

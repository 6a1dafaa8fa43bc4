//! Comments on prompts, if the reader asked for them: below the answer that they are about, or in a part of their own
//! where the document has no answer of that prompt.

use std::collections::BTreeMap;

use super::LocalTime;
use super::leftovers::former_title;
use super::model::{AnswerBlock, Block, Fact, Part};
use super::source::Source;
use crate::domain::{Comment, PromptId, order, visible};
use crate::worksheet::section_items;

/// Comments by prompt, oldest first.
type ByPrompt<'a> = BTreeMap<&'a PromptId, Vec<&'a Comment>>;

/// Adds the comments that the reader may see.
pub(super) fn add_comments(source: &Source, parts: &mut Vec<Part>) {
    let Some(local_time) = source.comments else {
        return;
    };
    let mut left = by_prompt(source);
    let blocks = parts.iter_mut().flat_map(|part| &mut part.blocks);
    for block in blocks {
        if let Block::Answer(answer) = block {
            let about = answer.prompt.as_ref().and_then(|id| left.remove(id));
            let about = about.into_iter().flatten();
            let facts = about.filter_map(|comment| source.comment(comment, local_time));
            answer.facts.extend(facts);
        }
    }
    parts.extend(others(source, left, local_time));
}

fn by_prompt<'a>(source: &Source<'a>) -> ByPrompt<'a> {
    let comments = source.filled.responses.comments.iter();
    let mut seen: Vec<&Comment> = comments
        .filter(|comment| !comment.is_blank() && source.may_see(&comment.prompt))
        .collect();
    order::sort_by_key(&mut seen, |comment| comment.at);
    let mut by_prompt = ByPrompt::new();
    for comment in seen {
        by_prompt.entry(&comment.prompt).or_default().push(comment);
    }
    by_prompt
}

/// The comments on prompts without an answer in the document, in the order of the worksheet.
fn others(source: &Source, mut left: ByPrompt, local_time: LocalTime) -> Option<Part> {
    let block = |question: String, comments: Vec<&Comment>| {
        let comments = comments.into_iter();
        let facts = comments.filter_map(|comment| source.comment(comment, local_time));
        Block::Answer(AnswerBlock {
            question,
            facts: facts.collect(),
            ..AnswerBlock::default()
        })
    };
    let mut blocks = Vec::new();
    for section in source.filled.worksheet.sections() {
        for item in section_items(section, source.filled.responses) {
            if let Some(comments) = left.remove(&item.id) {
                blocks.push(block(source.question_title(&item), comments));
            }
        }
    }
    // What is left is about prompts that no longer exist.
    for (id, comments) in left {
        let (built_in, responses) = (source.title(&id.origin()), source.filled.responses);
        let title = former_title(id, responses, built_in, source.words);
        blocks.push(block(title, comments));
    }
    Part::new(source.words.comments().others, blocks)
}

impl Source<'_> {
    /// "Kommentar: Line, Havrevangens Skole, 3. maj 2027", and below it the text.
    fn comment(&self, comment: &Comment, local_time: LocalTime) -> Option<Fact> {
        let label = if comment.settled {
            self.words.comments().settled_one
        } else {
            self.words.prompt().comment
        };
        let date = self.words.date(local_time(comment.at).date());
        let party = comment.party.map_or("", |party| self.owner(party));
        let who = [visible(&comment.author), party, &date].into_iter();
        let who: Vec<&str> = who.filter(|part| !part.is_empty()).collect();
        Fact::new(label, format!("{}\n{}", who.join(", "), comment.text))
    }
}

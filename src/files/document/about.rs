//! The subject of the collaboration.

use super::model::{AnswerBlock, Block, Fact, Part};
use super::source::Source;
use crate::domain::Direction;

pub(super) fn about(source: &Source) -> Option<Part> {
    let profile = &source.plan.profile;
    let words = source.words.profile();
    let facts = facts(source);
    let blocks = [
        text(words.aims.purpose, &profile.purpose),
        text(words.aims.goals, &profile.learning_goals),
        (!facts.is_empty()).then_some(Block::Facts(facts)),
    ];
    let blocks = blocks.into_iter().flatten().collect();
    Part::new(source.words.summary().document.about, blocks)
}

fn text(heading: &str, text: &str) -> Option<Block> {
    let block = AnswerBlock {
        question: heading.to_owned(),
        text: text.to_owned(),
        ..AnswerBlock::default()
    };
    block.has_text().then_some(Block::Answer(block))
}

fn facts(source: &Source) -> Vec<Fact> {
    let profile = &source.plan.profile;
    let (frame, aims) = (&source.words.profile().frame, &source.words.profile().aims);
    let groups: Vec<u8> = profile.year_groups.iter().copied().collect();
    let ages: Vec<u8> = profile.ages.iter().copied().collect();
    let words = &source.words.summary().document;
    let contact = match profile.direction {
        Some(Direction::Outreach) => words.outreach,
        Some(Direction::Inbound) => words.inbound,
        None => "",
    };
    let facts = [
        Fact::new(aims.subjects, profile.subjects.as_str()),
        Fact::new(frame.year_groups, (frame.year_group_list)(&groups)),
        Fact::new(frame.ages, (frame.age_list)(&ages)),
        Fact::new(frame.classes, profile.classes.as_str()),
        Fact::new(frame.pupils, profile.pupils.as_str()),
        Fact::new(words.contact_arose, contact),
    ];
    facts.into_iter().flatten().collect()
}

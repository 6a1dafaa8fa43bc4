//! The contact persons of all parties, and the languages that they work in.

use super::model::{Block, Fact, Part, Table};
use super::source::Source;
use crate::domain::{Party, Side};

pub(super) fn parties(source: &Source) -> Option<Part> {
    let sides = [Side::School, Side::LearningEnvironment];
    let sides = sides.map(|side| (source.party(side), source.plan.profile.party(side)));
    let further = source.further();
    let further = further.map(|party| (source.further_name(party), party));
    let blocks = sides
        .into_iter()
        .chain(further)
        .flat_map(|(name, party)| about(source, name, party));
    Part::new(source.words.summary().document.parties, blocks.collect())
}

/// What is known of a party, under its name; empty if nothing is.
fn about(source: &Source, name: &str, party: &Party) -> Vec<Block> {
    let words = &source.words.profile().party;
    let language = Fact::new(words.working_language, party.working_language.as_str());
    let language = language.map(|language| Block::Facts(vec![language]));
    let contacts = contacts(source, party).map(Block::Table);
    let mut blocks: Vec<Block> = [language, contacts].into_iter().flatten().collect();
    if !blocks.is_empty() {
        blocks.insert(0, Block::Heading(name.to_owned()));
    }
    blocks
}

fn contacts(source: &Source, party: &Party) -> Option<Table> {
    let words = &source.words.profile().party;
    let rows = party.contacts.iter().map(|contact| {
        vec![
            contact.name.clone(),
            contact.title.clone(),
            contact.email.clone(),
            contact.phone.clone(),
        ]
    });
    let head = [
        words.contact_name,
        words.contact_title,
        words.email,
        words.phone,
    ];
    Table::new(&head, rows.collect())
}

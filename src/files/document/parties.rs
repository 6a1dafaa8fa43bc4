//! The contact persons of both parties.

use super::model::{Block, Part, Table};
use super::source::Source;
use crate::domain::Side;

pub(super) fn parties(source: &Source) -> Option<Part> {
    let mut blocks = Vec::new();
    for side in [Side::School, Side::LearningEnvironment] {
        if let Some(contacts) = contacts(source, side) {
            blocks.push(Block::Heading(source.party(side).to_owned()));
            blocks.push(Block::Table(contacts));
        }
    }
    Part::new(source.words.summary().document.parties, blocks)
}

fn contacts(source: &Source, side: Side) -> Option<Table> {
    let words = &source.words.profile().party;
    let contacts = &source.plan.profile.party(side).contacts;
    let rows = contacts.iter().map(|contact| {
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

//! Whom to write or call to, on both sides.

use super::model::{Block, Part, Table};
use super::source::Source;
use crate::domain::Side;

pub(super) fn parties(source: &Source) -> Option<Part> {
    let words = &source.words.profile.party;
    let document = &source.words.summary.document;
    let rows = [Side::School, Side::LearningEnvironment]
        .into_iter()
        .flat_map(|side| rows(source, side))
        .collect();
    let head = [
        document.party,
        words.contact_name,
        words.contact_title,
        words.email,
        words.phone,
    ];
    let table = Table::new(&head, rows).map(Block::Table);
    Part::new(document.parties, table.into_iter().collect())
}

fn rows<'a>(source: &'a Source, side: Side) -> impl Iterator<Item = Vec<String>> + 'a {
    let contacts = source.plan.profile.party(side).contacts.iter();
    contacts.filter(|c| !c.is_empty()).map(move |contact| {
        vec![
            source.party(side).to_owned(),
            contact.name.clone(),
            contact.title.clone(),
            contact.email.clone(),
            contact.phone.clone(),
        ]
    })
}

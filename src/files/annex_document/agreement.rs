//! The agreement that the annex belongs to, as a form to sign, with its facts in our own words.
//!
//! Bank and account number are blank lines to be filled in by hand: the app has no field for them.

use chrono::NaiveDate;

use super::head::{party, people};
use super::signatures::signatures;
use crate::domain::Draft;
use crate::files::document::{Block, Document, Fact, Head, Part};
use crate::text::ChunkWords;
use crate::text::words::FactGroup;

/// The agreement as a form to sign.
pub fn agreement_document(draft: &Draft, words: ChunkWords, today: NaiveDate) -> Document {
    let Some(annex) = draft.annex() else {
        return Document::default();
    };
    let (labels, agency) = (words.annex_agreement(), &annex.head.agency);
    let mut parties = people(annex, words);
    parties.extend(party(labels.agency, &agency.name, ""));
    let facts = [
        Fact::new(labels.leader, annex.head.leader.trim()),
        Fact::new(words.summary().document.date, words.date(today)),
    ];
    let mut parts = terms(words);
    parts.extend(signatures(annex, words));
    Document {
        head: Head {
            kind: labels.form.kind.to_owned(),
            title: labels.form.title.to_owned(),
            parties,
            facts: facts.into_iter().flatten().collect(),
        },
        parts,
    }
}

fn terms(words: ChunkWords) -> Vec<Part> {
    let (facts, form) = (
        &words.annex_agreement().facts,
        &words.annex_agreement().form,
    );
    let tasks = facts.task_groups.iter().flat_map(|group| {
        let heading = Block::Heading(group.title.to_owned());
        [heading, points(group)]
    });
    let paid_to = vec![Block::Blanks(
        form.paid_to_lines.map(str::to_owned).to_vec(),
    )];
    let basis = Block::Paragraph(form.basis.to_owned());
    let parts = [
        Part::new(facts.about.title, vec![points(&facts.about)]),
        Part::new(facts.tasks, tasks.collect()),
        Part::new(facts.money.title, vec![points(&facts.money)]),
        Part::new(form.paid_to, paid_to),
        Part::new(facts.term.title, vec![points(&facts.term), basis]),
    ];
    parts.into_iter().flatten().collect()
}

fn points(group: &FactGroup) -> Block {
    let points = group.points.iter();
    Block::List(points.map(|&point| point.to_owned()).collect())
}

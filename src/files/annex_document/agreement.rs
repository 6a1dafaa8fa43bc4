//! The agreement that the annex belongs to, as a form to sign, with its facts in our own words.
//!
//! Bank and account number are blank lines to be filled in by hand: the app has no field for them.

use chrono::NaiveDate;

use super::head::{party, people};
use super::signatures::signatures;
use crate::domain::Draft;
use crate::files::document::{Block, Document, Fact, Head, Part};
use crate::text::ChunkWords;
use crate::worksheet::{PagePart, PageTexts};

/// The agreement as a form to sign.
pub fn agreement_document(
    draft: &Draft,
    texts: &PageTexts,
    words: ChunkWords,
    today: NaiveDate,
) -> Document {
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
    let mut parts = terms(texts, words);
    parts.extend(signatures(annex, words));
    Document {
        head: Head {
            kind: labels.form.kind.to_owned(),
            title: labels.form.title.to_owned(),
            is_own: false,
            parties,
            facts: facts.into_iter().flatten().collect(),
        },
        parts,
    }
}

fn terms(texts: &PageTexts, words: ChunkWords) -> Vec<Part> {
    let (facts, form) = (&texts.agreement, &words.annex_agreement().form);
    let tasks = facts.task_groups.iter().flat_map(|group| {
        let heading = Block::Heading(group.title.clone());
        [heading, points(group)]
    });
    let paid_to = vec![Block::Blanks(
        form.paid_to_lines.map(str::to_owned).to_vec(),
    )];
    let basis = Block::Paragraph(facts.basis.clone());
    let parts = [
        Part::new(&facts.about.title, vec![points(&facts.about)]),
        Part::new(&facts.tasks, tasks.collect()),
        Part::new(&facts.money.title, vec![points(&facts.money)]),
        Part::new(form.paid_to, paid_to),
        Part::new(&facts.term.title, vec![points(&facts.term), basis]),
    ];
    parts.into_iter().flatten().collect()
}

fn points(group: &PagePart) -> Block {
    Block::List(group.lines.clone())
}

//! Signature lines, and where the signed copy is kept.

use super::model::{Block, Fact, Part, Signature};
use super::source::Source;
use crate::domain::Side;

pub(super) fn signatures(source: &Source) -> Option<Part> {
    let agreement = &source.plan.agreement;
    let words = &source.words.summary().document;
    let signed = agreement
        .signed_on
        .map(|date| Block::Paragraph((words.signed_on)(&source.words.date(date))));
    let kept = Fact::new(words.kept_at, agreement.kept_at.as_str());
    let kept = kept.map(|fact| Block::Facts(vec![fact]));
    let sides = [Side::School, Side::LearningEnvironment].map(|side| signer(source, side));
    let further = source.further().map(|party| source.further_name(party));
    let lines = sides.into_iter().chain(further).map(|party| Signature {
        party: (words.signed_for)(party),
        name: String::new(),
        lines: [words.sign_name, words.sign_date, words.sign]
            .map(str::to_owned)
            .to_vec(),
    });
    let room = Some(Block::Signatures(lines.collect()));
    let blocks = [signed, kept, room].into_iter().flatten().collect();
    Part::new(words.signatures, blocks)
}

/// The name of a party, or its role in the form used within a sentence.
fn signer<'a>(source: &Source<'a>, side: Side) -> &'a str {
    let name = source.plan.profile.party(side).name.trim();
    let words = &source.words.agreements().draft;
    match (name, side) {
        ("", Side::School) => words.school,
        ("", Side::LearningEnvironment) => words.learning_environment,
        (name, _) => name,
    }
}

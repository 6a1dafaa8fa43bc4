//! Signature lines for three parties, and where the signed form is sent.

use crate::domain::{Agency, Annex};
use crate::files::document::{Block, Fact, Part, Signature};
use crate::text::ChunkWords;

/// The ambassador, the leader and the agency, in the order of the form.
pub(super) fn signatures(annex: &Annex, words: ChunkWords) -> Option<Part> {
    let (head, labels) = (&annex.head, words.annex_agreement());
    let agency = match head.agency.name.trim() {
        "" => labels.agency.to_owned(),
        name => (words.annex_print().document.signed_for)(name),
    };
    let signers = [
        (labels.ambassador.to_owned(), head.ambassador.trim()),
        (labels.leader.to_owned(), head.leader.trim()),
        (agency, head.agency.signatory.trim()),
    ];
    let lines = [
        words.annex_print().document.place_and_date,
        words.summary().document.sign,
    ];
    let signature = |(party, name): (String, &str)| Signature {
        party,
        name: name.to_owned(),
        lines: lines.map(str::to_owned).to_vec(),
    };
    let room = Block::Signatures(signers.map(signature).to_vec());
    let send_to = send_to(&head.agency, words).map(|fact| Block::Facts(vec![fact]));
    let blocks = std::iter::once(room).chain(send_to).collect();
    Part::new(words.summary().document.signatures, blocks)
}

fn send_to(agency: &Agency, words: ChunkWords) -> Option<Fact> {
    let known = [&agency.email, &agency.address].map(|text| text.trim());
    let known: Vec<&str> = known.into_iter().filter(|text| !text.is_empty()).collect();
    Fact::new(words.annex_print().document.sent_to, known.join("\n"))
}

//! A draft as a link: making one, and asking about one that was opened.

mod made;
mod opened;
mod share;

pub use opened::link_opened;
pub use share::{LinkFold, link_share};

use crate::files::LinkFault;
use crate::pages::file_problem;
use crate::state::LinkRefusal;
use crate::text::ChunkWords;

/// Why a link was refused, with the next step.
fn link_problem(refusal: &LinkRefusal, words: ChunkWords) -> String {
    let text = words.link();
    match refusal {
        LinkRefusal::Link(LinkFault::Cut) => text.cut.to_owned(),
        LinkRefusal::Link(LinkFault::Damaged) => text.damaged.to_owned(),
        LinkRefusal::Link(LinkFault::Newer) => text.newer.to_owned(),
        LinkRefusal::File(error) => file_problem(error, words),
        LinkRefusal::NoCipher => text.no_cipher.to_owned(),
    }
}

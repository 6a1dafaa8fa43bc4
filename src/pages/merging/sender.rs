//! Who a file came from, and what they did in a few words.

use crate::domain::changes::{Tally, Way};
use crate::state::Question;
use crate::text::ChunkWords;

/// "Museet Kilden har ændret 4 svar og tilføjet 2 opgaver."; `None` if they did nothing.
pub fn headline(tally: &Tally, who: Option<&str>, words: ChunkWords) -> Option<String> {
    let text = words.arriving();
    let of = |way| {
        let counted = tally.of(way).map(|(what, n)| (text.counted)(what, n));
        let counted: Vec<String> = counted.collect();
        (!counted.is_empty()).then(|| (text.done)(way, &(text.listed)(&counted)))
    };
    let done = [Way::Changed, Way::Added, Way::Removed].into_iter();
    let done: Vec<String> = done.filter_map(of).collect();
    (!done.is_empty()).then(|| (text.came)(who, &(text.listed)(&done)))
}

/// Who sent the file of a question, by name; `None` if it does not say.
pub fn sender(_question: &Question) -> Option<String> {
    None
}

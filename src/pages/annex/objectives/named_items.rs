//! Moves, removes and restores entries of a list by id. Pure.

use crate::domain::{Move, NamedItem, NamedItemId};

/// Moves an entry by one position; does nothing at the end of the list.
pub fn shift(list: &mut [NamedItem], id: &NamedItemId, way: Move) {
    let Some(from) = list.iter().position(|entry| entry.id == *id) else {
        return;
    };
    let to = match way {
        Move::Up => from.checked_sub(1),
        Move::Down => (from + 1 < list.len()).then_some(from + 1),
    };
    if let Some(to) = to {
        list.swap(from, to);
    }
}

/// Removes an entry and returns it with its index.
pub fn take(list: &mut Vec<NamedItem>, id: &NamedItemId) -> Option<(usize, NamedItem)> {
    let at = list.iter().position(|entry| entry.id == *id)?;
    Some((at, list.remove(at)))
}

/// Inserts an entry at its former index, or at the end if the list has become shorter.
pub fn put_back(list: &mut Vec<NamedItem>, at: usize, entry: NamedItem) {
    if list.iter().all(|other| other.id != entry.id) {
        list.insert(at.min(list.len()), entry);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(ids: [&'static str; 3]) -> Vec<NamedItem> {
        ids.map(|id| NamedItem::built_in(NamedItemId::fixed(id)))
            .to_vec()
    }

    #[test]
    fn an_entry_taken_away_comes_back_to_its_place() {
        let mut all = list(["a", "b", "c"]);
        let gone = take(&mut all, &NamedItemId::fixed("b"));
        assert_eq!(all.len(), 2);
        for _ in 0..2 {
            if let Some((at, entry)) = gone.clone() {
                put_back(&mut all, at, entry);
            }
        }
        assert_eq!(
            all,
            list(["a", "b", "c"]),
            "putting back twice does nothing"
        );
    }

    #[test]
    fn the_ends_of_the_list_hold() {
        let mut all = list(["a", "b", "c"]);
        shift(&mut all, &NamedItemId::fixed("a"), Move::Up);
        shift(&mut all, &NamedItemId::fixed("c"), Move::Down);
        assert_eq!(all, list(["a", "b", "c"]));
        shift(&mut all, &NamedItemId::fixed("c"), Move::Up);
        assert_eq!(all, list(["a", "c", "b"]));
    }
}

//! Sorting.
//!
//! The standard library compiles its sort once for each type and key, about 5 kB of machine code
//! each time, and every visitor downloads it. These functions sort indices instead, so one instance
//! serves all types.

use std::cmp::Ordering;

/// Sorts the items by key. The sort is stable.
pub fn sort_by_key<T, K: Ord>(items: &mut Vec<T>, key: impl FnMut(&T) -> K) {
    let keys: Vec<K> = items.iter().map(key).collect();
    let order = order(keys.len(), &|one, other| {
        keys.get(one).cmp(&keys.get(other))
    });
    let mut left: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(order.into_iter().filter_map(|at| left.get_mut(at)?.take()));
}

/// Sorts strings.
pub fn sort_texts(texts: &mut Vec<String>) {
    sort_by_key(texts, Clone::clone);
}

/// The indices of `count` items in sorted order.
fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|one, other| compare(*one, *other));
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorting_is_stable() {
        let mut items = vec![(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')];
        sort_by_key(&mut items, |item| item.0);
        assert_eq!(items, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
        let mut none: Vec<u8> = Vec::new();
        sort_by_key(&mut none, |item| *item);
        assert!(none.is_empty());
    }
}

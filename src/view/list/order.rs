//! Which items of a list are the old ones, and which of those need not move.

/// For each new key where it was among the old ones.
///
/// Most lists change in one place, so each is looked for behind the one before it first.
pub(super) fn find<K: PartialEq>(old: &[K], new: &[K]) -> Vec<Option<usize>> {
    let mut from = 0;
    new.iter()
        .map(|key| {
            let (before, behind) = old.split_at(from.min(old.len()));
            let place = |keys: &[K]| keys.iter().position(|other| other == key);
            let found = place(behind).map(|place| place + before.len());
            let found = found.or_else(|| place(before));
            if let Some(place) = found {
                from = place + 1;
            }
            found
        })
        .collect()
}

/// Which of the items that were there before can stay where they are, as many as possible: the longest
/// run of them that is still in the old order.
pub(super) fn staying<T>(found: &[Option<usize>], kept: &[Option<T>]) -> Vec<bool> {
    let olds: Vec<(usize, usize)> = found
        .iter()
        .zip(kept)
        .enumerate()
        .filter(|(_, (_, kept))| kept.is_some())
        .filter_map(|(at, (old, _))| Some((at, (*old)?)))
        .collect();
    let mut stays = vec![false; found.len()];
    let mut run = longest_run(&olds);
    while let Some((at, _)) = run.pop() {
        if let Some(stays) = stays.get_mut(at) {
            *stays = true;
        }
    }
    stays
}

/// The longest part of the list, gaps allowed, in which the second number rises.
fn longest_run(items: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // The place in `items` of the least end of a run of each length, and what came before it.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::new();
    let number = |place: usize| items.get(place).map(|item| item.1);
    for (place, item) in items.iter().enumerate() {
        let length = ends.partition_point(|end| number(*end) < Some(item.1));
        before.push(
            length
                .checked_sub(1)
                .and_then(|last| ends.get(last).copied()),
        );
        match ends.get_mut(length) {
            Some(end) => *end = place,
            None => ends.push(place),
        }
    }
    let mut run = Vec::new();
    let mut next = ends.last().copied();
    while let Some(place) = next {
        run.extend(items.get(place));
        next = before.get(place).copied().flatten();
    }
    run
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stays(old: &str, new: &str) -> String {
        let (old, new): (Vec<_>, Vec<_>) = (old.chars().collect(), new.chars().collect());
        let found = find(&old, &new);
        let stays = staying(&found, &found);
        let kept = new.iter().zip(stays).filter(|(_, stays)| *stays);
        kept.map(|(key, _)| key).collect()
    }

    #[test]
    fn each_key_is_found_where_it_was() {
        assert_eq!(find(&[1, 2, 3], &[3, 4, 1]), [Some(2), None, Some(0)]);
        assert_eq!(find(&[1, 2, 3], &[1, 2, 3]), [Some(0), Some(1), Some(2)]);
        assert_eq!(find::<u8>(&[], &[1]), [None]);
    }

    #[test]
    fn as_many_as_possible_stay() {
        assert_eq!(stays("abcd", "abcd"), "abcd");
        assert_eq!(stays("abcd", "bcda"), "bcd");
        assert_eq!(stays("abcd", "dabc"), "abc");
        assert_eq!(stays("abcd", "axcd"), "acd");
        assert_eq!(stays("abcdef", "badcfe").len(), 3);
        assert_eq!(stays("", "ab"), "");
    }
}

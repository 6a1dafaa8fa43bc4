//! The difference between two lists of rows, matched by id.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Change, Difference, Place, Step, compare};

/// The fields that identify a row. A link from a plan is identified by its annex.
const KEYS: [&str; 2] = ["id", "annex"];

/// A list in which each row has an id.
pub(in crate::domain) struct Rows<'a>(Vec<(Step, &'a Value)>);

impl<'a> Rows<'a> {
    /// The rows of a list, if every item is a row.
    pub fn of(list: &'a [Value]) -> Option<Self> {
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        let row = |value: &'a Value| {
            let id = KEYS
                .iter()
                .find_map(|key| value.get(key).and_then(Value::as_str))?;
            let count = seen.entry(id).or_default();
            let nth = *count;
            *count += 1;
            let id = id.to_owned();
            Some((Step::Row { id, nth }, value))
        };
        list.iter().map(row).collect::<Option<_>>().map(Self)
    }

    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.0.iter().map(|(step, _)| step)
    }

    pub fn by_step(&self) -> BTreeMap<&Step, &'a Value> {
        let rows = self.0.iter();
        rows.map(|(step, row)| (step, *row)).collect()
    }

    fn places(&self) -> BTreeMap<&Step, usize> {
        // One by one: `collect` would compile another sort, which is 10 kB.
        let mut places = BTreeMap::new();
        for (at, (step, _)) in self.0.iter().enumerate() {
            places.insert(step, at);
        }
        places
    }
}

/// The differences in the order of the later list; a removed row is listed where it was.
pub(super) fn compare(place: &Place, before: &Rows, after: &Rows, found: &mut Vec<Change>) {
    let (earlier, later) = (before.places(), after.places());
    let moved = moved(after, &earlier);
    let mut gone = before
        .0
        .iter()
        .filter(|(step, _)| !later.contains_key(step))
        .map(|(step, row)| (earlier.get(step).copied().unwrap_or_default(), step, *row))
        .peekable();
    let change = |step: &Step, what| Change {
        place: place.then(step.clone()),
        what,
    };
    for (to, (step, row)) in after.0.iter().enumerate() {
        let Some((from, before_row)) = earlier
            .get(step)
            .and_then(|at| before.0.get(*at).map(|(_, row)| (*at, *row)))
        else {
            found.push(change(step, Difference::Added((*row).clone())));
            continue;
        };
        while let Some((_, step, row)) = gone.next_if(|(at, ..)| *at < from) {
            found.push(change(step, Difference::Removed(row.clone())));
        }
        if moved.contains(&to) {
            found.push(change(step, Difference::Moved { from, to }));
        }
        compare::values(
            &place.then(step.clone()),
            Some(before_row),
            Some(row),
            found,
        );
    }
    found.extend(gone.map(|(_, step, row)| change(step, Difference::Removed(row.clone()))));
}

/// The smallest set of rows, by later index, that must have moved: all rows outside the longest run
/// that kept its earlier order.
fn moved(after: &Rows, earlier: &BTreeMap<&Step, usize>) -> Vec<usize> {
    let common: Vec<(usize, usize)> = after
        .0
        .iter()
        .zip(0..)
        .filter_map(|((step, _), to)| earlier.get(step).map(|from| (*from, to)))
        .collect();
    let stays = longest_increasing(&common.iter().map(|(from, _)| *from).collect::<Vec<_>>());
    common
        .iter()
        .enumerate()
        .filter(|(at, _)| stays.binary_search(at).is_err())
        .map(|(_, (_, to))| *to)
        .collect()
}

/// The indices of the longest increasing subsequence of `numbers`, which are distinct. Patience
/// sorting, O(n log n), because a file may contain many rows.
fn longest_increasing(numbers: &[usize]) -> Vec<usize> {
    let at = |place: usize| numbers.get(place).copied().unwrap_or_default();
    let mut ends: Vec<usize> = Vec::new();
    let mut previous: Vec<Option<usize>> = Vec::new();
    for (place, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|end| at(*end) < *number);
        previous.push(
            length
                .checked_sub(1)
                .and_then(|last| ends.get(last).copied()),
        );
        match ends.get_mut(length) {
            Some(end) => *end = place,
            None => ends.push(place),
        }
    }
    let mut run: Vec<usize> = std::iter::successors(ends.last().copied(), |place| {
        previous.get(*place).copied().flatten()
    })
    .collect();
    run.reverse();
    run
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_increasing_subsequence_is_found() {
        let run = |numbers: &[usize]| -> Vec<usize> {
            let places = longest_increasing(numbers);
            places
                .iter()
                .filter_map(|at| numbers.get(*at).copied())
                .collect()
        };
        assert_eq!(run(&[]), [0; 0]);
        assert_eq!(run(&[0, 1, 2]), [0, 1, 2]);
        assert_eq!(run(&[3, 0, 1, 2]), [0, 1, 2]);
        assert_eq!(run(&[2, 0, 1, 3]), [0, 1, 3]);
        assert_eq!(run(&[2, 1, 0]), [0]);
    }
}

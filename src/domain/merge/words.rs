//! Three-way merge of a text by words.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// The least number of words of a text that is merged by words. In a shorter one two changes are likely to be about the
/// same thing, and the result may say what neither side wrote.
const LEAST: usize = 20;

/// The largest text that is compared, in bytes.
const MOST: usize = 200_000;

/// A change of one side: words of the ancestor, and what replaces them.
type Edit<'t> = (Range<usize>, Vec<&'t str>);

/// The text with the changes of both sides; `None` if they touch, or if the text is short.
pub(super) fn merge(before: &str, mine: &str, theirs: &str) -> Option<String> {
    if [before, mine, theirs].iter().any(|text| text.len() > MOST) {
        return None;
    }
    let before = split(before);
    if before.len() < LEAST {
        return None;
    }
    let (mine, theirs) = (split(mine), split(theirs));
    let mut edits = edits(&before, &mine);
    edits.extend(self::edits(&before, &theirs));
    edits.sort_by(|one, other| key(one).cmp(&key(other)));
    edits.dedup();
    let is_apart = |pair: &[Edit]| matches!(pair, [first, second] if first.0.end < second.0.start);
    if !edits.windows(2).all(is_apart) {
        return None;
    }
    let mut merged = Vec::new();
    let mut at = 0;
    for (range, words) in edits {
        merged.extend(before.get(at..range.start)?);
        merged.extend(words);
        at = range.end;
    }
    merged.extend(before.get(at..)?);
    Some(merged.concat())
}

fn key<'e, 't>((range, words): &'e Edit<'t>) -> (usize, usize, &'e [&'t str]) {
    (range.start, range.end, words)
}

fn edits<'t>(before: &[&str], after: &[&'t str]) -> Vec<Edit<'t>> {
    let ops = capture_diff_slices(Algorithm::Myers, before, after);
    let changed = ops
        .into_iter()
        .filter(|op| !matches!(op, DiffOp::Equal { .. }));
    let edit = |op: DiffOp| {
        let new = after.get(op.new_range()).unwrap_or_default();
        (op.old_range(), new.to_vec())
    };
    changed.map(edit).collect()
}

/// Splits a text into words, each with the white space that follows it.
fn split(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let (mut start, mut was_space) = (0, false);
    for (at, letter) in text.char_indices() {
        if was_space && !letter.is_whitespace() {
            words.extend(text.get(start..at));
            start = at;
        }
        was_space = letter.is_whitespace();
    }
    words.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Eleverne samler vand ved kilden, ser paa det i lup, tegner dyrene i det og skriver \
        bagefter en lille tekst om et af dem til udstillingen paa skolen.";

    #[test]
    fn changes_that_are_apart_are_merged() {
        let mine = TEXT.replace("vand", "mudder");
        let theirs = TEXT.replace("skolen", "museet");
        let merged = TEXT.replace("vand", "mudder").replace("skolen", "museet");
        assert_eq!(merge(TEXT, &mine, &theirs).as_deref(), Some(&*merged));
        assert_eq!(merge(TEXT, &theirs, &mine).as_deref(), Some(&*merged));
    }

    #[test]
    fn changes_that_touch_are_a_question() {
        let mine = TEXT.replace("i lup", "i mikroskop");
        let theirs = TEXT.replace("lup,", "lup og");
        assert_eq!(merge(TEXT, &mine, &theirs), None);
        let theirs = TEXT.replace("tegner", "maler");
        assert_eq!(merge(TEXT, &mine, &theirs), None, "neighbouring words");
        let added = |what: &str| format!("{TEXT} {what}");
        assert_eq!(merge(TEXT, &added("Nu."), &added("Snart.")), None);
    }

    #[test]
    fn the_same_change_is_made_once() {
        let changed = TEXT.replace("vand", "mudder");
        let mine = changed.replace("skolen", "museet");
        assert_eq!(merge(TEXT, &mine, &changed), Some(mine.clone()));
    }

    #[test]
    fn a_short_text_is_a_question() {
        assert_eq!(
            merge("En dag i skoven", "To dage i skoven", "En dag i byen"),
            None
        );
    }
}

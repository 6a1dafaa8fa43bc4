//! A word diff of two texts: kept, removed and added words.
//!
//! Uses the longest common subsequence of words. Not a crate, because the texts are short and every
//! byte is downloaded (docs/decisions.md).

/// A piece of the merged texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Kept(String),
    Deleted(String),
    Inserted(String),
}

/// The maximum number of word comparisons, which takes 4 MB and some milliseconds. Larger differences
/// are shown as one text replaced by the other.
const MOST: usize = 1_000_000;

/// Merges both texts. Texts with too little in common are shown one after the other, because a mixture
/// would be hard to read.
pub fn pieces(before: &str, after: &str) -> Vec<Piece> {
    let (old, new) = (words(before), words(after));
    let start = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let (old_rest, new_rest) = (tail(&old, start), tail(&new, start));
    let same_end = old_rest.iter().rev().zip(new_rest.iter().rev());
    let end = same_end.take_while(|(a, b)| a == b).count();
    let (old_middle, old_end) = old_rest.split_at(old_rest.len() - end);
    let (new_middle, _) = new_rest.split_at(new_rest.len() - end);
    let mut made = Pieces::default();
    made.keep(old.get(..start).unwrap_or_default());
    middle(old_middle, new_middle, &mut made);
    made.keep(old_end);
    let made = made.close();
    if have_little_in_common(&made, before.len().min(after.len())) {
        return vec![
            Piece::Deleted(before.to_owned()),
            Piece::Inserted(after.to_owned()),
        ];
    }
    made
}

fn tail<'a, 't>(words: &'a [&'t str], start: usize) -> &'a [&'t str] {
    words.get(start..).unwrap_or_default()
}

/// Splits a text into words, each with the space before it, so that an addition at the end does not change
/// the last word.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut in_word = false;
    for (at, letter) in text.char_indices() {
        if in_word && letter.is_whitespace() {
            words.extend(text.get(start..at));
            start = at;
        }
        in_word = !letter.is_whitespace();
    }
    words.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    words
}

/// Follows the longest common subsequence.
fn middle(old: &[&str], new: &[&str], made: &mut Pieces) {
    let width = new.len() + 1;
    if old.len().saturating_add(1).saturating_mul(width) > MOST {
        made.change(old, new);
        return;
    }
    let lengths = lengths(old, new, width);
    let length = |i: usize, j: usize| lengths.get(i * width + j).copied().unwrap_or_default();
    let (mut i, mut j) = (0, 0);
    while let (Some(a), Some(b)) = (old.get(i), new.get(j)) {
        if a == b {
            made.keep(&[a]);
            (i, j) = (i + 1, j + 1);
        } else if length(i + 1, j) >= length(i, j + 1) {
            made.change(&[a], &[]);
            i += 1;
        } else {
            made.change(&[], &[b]);
            j += 1;
        }
    }
    made.change(tail(old, i), tail(new, j));
}

/// For each pair of positions, the length of the longest common subsequence from there on.
fn lengths(old: &[&str], new: &[&str], width: usize) -> Vec<u32> {
    let mut lengths = vec![0_u32; (old.len() + 1) * width];
    for (i, a) in old.iter().enumerate().rev() {
        for (j, b) in new.iter().enumerate().rev() {
            let of = |i: usize, j: usize| lengths.get(i * width + j).copied().unwrap_or_default();
            let longest = if a == b {
                of(i + 1, j + 1) + 1
            } else {
                of(i + 1, j).max(of(i, j + 1))
            };
            if let Some(length) = lengths.get_mut(i * width + j) {
                *length = longest;
            }
        }
    }
    lengths
}

/// Whether less than a quarter of the shorter text was kept.
fn have_little_in_common(pieces: &[Piece], shorter: usize) -> bool {
    let kept = pieces.iter().map(|piece| match piece {
        Piece::Kept(text) => text.trim().len(),
        Piece::Deleted(_) | Piece::Inserted(_) => 0,
    });
    kept.sum::<usize>() * 4 < shorter
}

/// Collects pieces; removed text comes before added text.
#[derive(Default)]
struct Pieces {
    done: Vec<Piece>,
    kept: String,
    deleted: String,
    inserted: String,
}

impl Pieces {
    fn keep(&mut self, words: &[&str]) {
        if words.is_empty() {
            return;
        }
        self.end_change();
        self.kept.extend(words.iter().copied());
    }

    fn change(&mut self, old: &[&str], new: &[&str]) {
        if old.is_empty() && new.is_empty() {
            return;
        }
        self.end_kept();
        self.deleted.extend(old.iter().copied());
        self.inserted.extend(new.iter().copied());
    }

    fn end_kept(&mut self) {
        let kept = std::mem::take(&mut self.kept);
        self.done.extend(some(kept).map(Piece::Kept));
    }

    fn end_change(&mut self) {
        let (old, new) = (
            std::mem::take(&mut self.deleted),
            std::mem::take(&mut self.inserted),
        );
        self.done.extend(some(old).map(Piece::Deleted));
        self.done.extend(some(new).map(Piece::Inserted));
    }

    fn close(mut self) -> Vec<Piece> {
        self.end_kept();
        self.end_change();
        self.done
    }
}

fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(before: &str, after: &str) -> String {
        let mark = |piece: &Piece| match piece {
            Piece::Kept(text) => text.clone(),
            Piece::Deleted(text) => format!("[-{text}-]"),
            Piece::Inserted(text) => format!("[+{text}+]"),
        };
        pieces(before, after).iter().map(mark).collect()
    }

    #[test]
    fn only_the_words_that_differ_are_marked() {
        assert_eq!(
            shown(
                "Vi mødes ved åen klokken ni",
                "Vi mødes i skoven klokken ni"
            ),
            "Vi mødes[- ved åen-][+ i skoven+] klokken ni"
        );
        assert_eq!(
            shown("Husk madpakke", "Husk madpakke og støvler"),
            "Husk madpakke[+ og støvler+]"
        );
        assert_eq!(shown("a b c d e", "a c d b e"), "a[- b-] c d[+ b+] e");
    }

    #[test]
    fn texts_with_little_in_common_are_shown_one_after_the_other() {
        assert_eq!(
            shown("Klassen går i skoven", "Museet kommer i aften"),
            "[-Klassen går i skoven-][+Museet kommer i aften+]"
        );
    }

    #[test]
    fn both_texts_can_be_restored_from_the_pieces() {
        let texts = [
            "",
            " ",
            "a",
            "en to  tre\nfire",
            "to tre fem fire\n",
            "en to  tre fire fem",
        ];
        for before in texts {
            for after in texts {
                let pieces = pieces(before, after);
                let old = pieces.iter().map(|piece| match piece {
                    Piece::Kept(text) | Piece::Deleted(text) => text.as_str(),
                    Piece::Inserted(_) => "",
                });
                let new = pieces.iter().map(|piece| match piece {
                    Piece::Kept(text) | Piece::Inserted(text) => text.as_str(),
                    Piece::Deleted(_) => "",
                });
                assert_eq!(
                    (old.collect::<String>(), new.collect::<String>()),
                    (before.to_owned(), after.to_owned())
                );
            }
        }
    }

    #[test]
    fn texts_of_any_length_are_compared_without_delay() {
        let long = |word: &str| format!("{word} ").repeat(200_000);
        assert_eq!(pieces(&long("ja"), &long("nej")).len(), 2);
    }
}

//! Checks that fail as errors, so that the browser can still be asked what it shows.

use std::fmt::Debug;

use anyhow::{Result, ensure};

/// Both are equal.
///
/// # Errors
/// When they are not.
pub fn equal<A: Debug + PartialEq<B>, B: Debug>(what: &str, is: &A, wanted: &B) -> Result<()> {
    ensure!(
        is == wanted,
        "{what}:\n      is {is:?}\n  wanted {wanted:?}"
    );
    Ok(())
}

/// The text holds this part, however it is broken into lines.
///
/// # Errors
/// When it does not.
pub fn contains(text: &str, part: &str) -> Result<()> {
    ensure!(
        squeezed(text).contains(&squeezed(part)),
        "{part:?} is not in:\n{text}"
    );
    Ok(())
}

/// The text does not hold this part.
///
/// # Errors
/// When it does.
pub fn lacks(text: &str, part: &str) -> Result<()> {
    ensure!(
        !squeezed(text).contains(&squeezed(part)),
        "{part:?} is in:\n{text}"
    );
    Ok(())
}

/// Letters and figures alone: on paper lines are broken, words hyphenated, and letters joined.
pub fn letters(text: &str) -> String {
    const JOINED: [(&str, &str); 5] = [
        ("ﬃ", "ffi"),
        ("ﬄ", "ffl"),
        ("ﬀ", "ff"),
        ("ﬁ", "fi"),
        ("ﬂ", "fl"),
    ];
    let parts = JOINED
        .iter()
        .fold(text.to_owned(), |text, (joined, parts)| {
            text.replace(joined, parts)
        });
    parts.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The text with one space for each gap.
pub fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

//! Line breaking for text in an SVG, which the layout needs before anything is rendered.

/// The font size in pixels.
const SIZE: usize = 13;

/// Breaks the text into lines of at most `width` pixels. No character is dropped: a word that is too
/// long continues in the next line.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace().flat_map(|word| pieces(word, width)) {
        match lines.last_mut() {
            Some(line) if length(line) + length(" ") + length(&word) <= width => {
                line.push(' ');
                line.push_str(&word);
            }
            _ => lines.push(word),
        }
    }
    lines
}

/// Splits a word into pieces that fit.
fn pieces(word: &str, width: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for letter in word.chars() {
        if let Some(piece) = pieces.last_mut() {
            piece.push(letter);
            if length(piece) > width {
                piece.pop();
                pieces.push(letter.to_string());
            }
        }
    }
    pieces
}

/// An upper bound for the width of a text in any font, from the metrics of `DejaVu Sans`, one of the
/// widest.
fn length(text: &str) -> usize {
    let hundredths: usize = text.chars().map(of_letter).sum();
    (hundredths * SIZE).div_ceil(100)
}

/// The width of a character in hundredths of the font size.
fn of_letter(letter: char) -> usize {
    match letter {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 34,
        ' ' | 'f' | 't' | 'r' | '-' | '(' | ')' | '/' => 42,
        'm' | 'w' | 'M' | 'W' | 'æ' | 'Æ' | '%' | '…' | '—' => 100,
        'A'..='Z' | 'Ø' | 'Å' | '+' => 80,
        _ if letter.is_ascii() || letter.is_alphabetic() && letter < '\u{250}' => 64,
        _ => 105,
    }
}

#[cfg(test)]
mod tests {
    use super::{length, wrap};

    #[test]
    fn no_character_is_lost_and_no_line_is_too_wide() {
        for text in [
            "Samspil mellem eTwinning og School Education Gateway (SEG)",
            "Læringsmiljøsamarbejdsudviklingskonsulentuddannelse",
            "",
            "学校の目標についての長い文章です",
        ] {
            let lines = wrap(text, 120);
            assert!(lines.iter().all(|line| length(line) <= 120), "{lines:?}");
            let bare = |text: &str| text.split_whitespace().collect::<String>();
            assert_eq!(bare(&lines.concat()), bare(text));
        }
    }
}

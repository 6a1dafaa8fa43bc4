//! What can be seen of a text that names something, and how it is kept from reordering the text around it.
//!
//! Called wherever the user's text is the name of a draft, a row or a party.

/// The text without white space around it; empty if nothing in it can be seen, so that a placeholder is
/// shown instead.
pub fn visible(text: &str) -> &str {
    if text.chars().all(is_invisible) {
        ""
    } else {
        text.trim()
    }
}

/// The first line in which something can be seen, to name what the text is about.
pub fn first_line(text: &str) -> &str {
    let mut lines = text.lines().map(visible);
    lines.find(|line| !line.is_empty()).unwrap_or_default()
}

/// White space, control and format characters, fillers and variation selectors: the letters that Unicode
/// calls `Default_Ignorable_Code_Point`, and a few that are drawn as a space.
fn is_invisible(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// First strong isolate: what follows has the direction of its first letter.
const FSI: char = '\u{2068}';
/// Pop directional isolate: the end of what an isolate began.
const PDI: char = '\u{2069}';

/// The text for use inside a sentence, a label or the title of the window, where no element can isolate
/// it. Text without right-to-left letters or marks of direction is unchanged.
pub fn isolated(text: &str) -> String {
    if !text.chars().any(can_reorder) {
        return text.to_owned();
    }
    let mut isolated = String::from(FSI);
    let mut depth = 0_usize;
    for letter in text.chars() {
        match letter {
            '\u{2066}'..='\u{2068}' => depth += 1,
            // It would end the isolate around the whole text.
            PDI if depth == 0 => continue,
            PDI => depth -= 1,
            _ => {}
        }
        isolated.push(letter);
    }
    isolated.extend(std::iter::repeat_n(PDI, depth + 1));
    isolated
}

/// Right-to-left letters (Hebrew, Arabic and their neighbours), and marks that change the direction.
fn can_reorder(letter: char) -> bool {
    matches!(letter,
        '\u{590}'..='\u{8ff}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_cannot_be_seen_is_no_name() {
        for blank in [
            "",
            " \t\n",
            "\u{200b}",
            "\u{ad}\u{feff} \u{2060}",
            "\u{202e}\u{2069}",
            "\u{3164}",
            "\u{2800}",
            "\0\u{7f}",
            "\u{e0041}",
        ] {
            assert_eq!(visible(blank), "", "{blank:?}");
        }
        for name in [
            "Åen",
            "A\u{30a}en",
            "👩\u{200d}🏫",
            "مدرسة",
            "\u{200f}שלום",
            "-",
        ] {
            assert_eq!(visible(name), name);
        }
        assert_eq!(visible(" Åen "), "Åen");
    }

    #[test]
    fn a_row_is_named_by_the_first_line_that_can_be_seen() {
        assert_eq!(first_line("\u{200b}\n Bussen \nkl. 9"), "Bussen");
        assert_eq!(first_line("\u{200b}\n"), "");
    }

    #[test]
    fn a_title_does_not_reorder_the_text_around_it() {
        assert_eq!(isolated("Åens dyr (2)"), "Åens dyr (2)");
        assert_eq!(isolated("مدرسة"), "\u{2068}مدرسة\u{2069}");
        // An override without an end would reverse the rest of the sentence.
        assert_eq!(isolated("\u{202e}gpj"), "\u{2068}\u{202e}gpj\u{2069}");
        assert_eq!(isolated("a\u{2069}b"), "\u{2068}ab\u{2069}");
        assert_eq!(isolated("a\u{2067}b"), "\u{2068}a\u{2067}b\u{2069}\u{2069}");
        let twice = isolated(&isolated("שלום"));
        assert_eq!(twice, "\u{2068}\u{2068}שלום\u{2069}\u{2069}");
    }
}

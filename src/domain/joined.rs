//! Joins the lines of a text that was broken to the width of a page, as a text copied from a PDF is.

/// Lines of this many characters or more can be full lines of a page.
const FULL: usize = 35;
/// A page has no longer lines.
const LONGEST: usize = 140;

/// The text with the lines of each paragraph joined, if most of its line breaks are in the middle of a sentence.
/// Blank lines and the items of a list stay apart.
pub fn joined(text: &str) -> Option<String> {
    let text = text.replace("\r\n", "\n");
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let width = lines.iter().map(|line| line.chars().count()).max()?;
    if width > LONGEST {
        return None;
    }
    let pairs = lines.iter().zip(lines.iter().skip(1));
    let breaks: Vec<bool> = pairs
        .map(|(line, next)| is_broken(line, next, width))
        .collect();
    let within = lines.iter().zip(lines.iter().skip(1));
    let within = within.filter(|(line, next)| !line.is_empty() && !next.is_empty());
    let broken = breaks.iter().filter(|is_broken| **is_broken).count();
    if broken < 2 || broken * 2 < within.count() {
        return None;
    }
    let mut joined = String::with_capacity(text.len());
    for (index, line) in lines.iter().enumerate() {
        joined.push_str(line);
        match (breaks.get(index), lines.get(index + 1)) {
            (Some(true), Some(next)) => {
                if is_hyphenated(line, next) {
                    joined.pop();
                } else {
                    joined.push(' ');
                }
            }
            (Some(false), _) => joined.push('\n'),
            _ => {}
        }
    }
    Some(joined)
}

/// Whether the line ends only because the page does.
fn is_broken(line: &str, next: &str, width: usize) -> bool {
    let length = line.chars().count();
    let is_full = length >= FULL && length * 10 >= width * 6;
    let goes_on = |first: char| is_small(first) || first.is_ascii_digit();
    let ends = line.ends_with(['.', ':', '!', '?', ';', '…']);
    let follows = next.chars().next().is_some_and(goes_on);
    is_full && !next.is_empty() && !is_item(next) && (follows || !ends)
}

/// Whether the line begins an item of a list: a bullet, a dash, or a number with a dot.
fn is_item(line: &str) -> bool {
    let line = line.trim_start();
    let digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = digits.len() < line.len() && digits.starts_with(['.', ')']);
    is_numbered || line.starts_with(['•', '·', '–', '-', '*', '▪', '◦', '○'])
}

/// Whether a word goes on in the next line.
fn is_hyphenated(line: &str, next: &str) -> bool {
    let mut end = line.chars().rev();
    end.next() == Some('-')
        && end.next().is_some_and(is_small)
        && next.chars().next().is_some_and(is_small)
}

/// Whether it is a lower case letter of a language of western Europe: those up to ÿ, without the tables of Unicode.
fn is_small(letter: char) -> bool {
    matches!(letter, 'a'..='z' | 'ß'..='ö' | 'ø'..='ÿ')
}

#[cfg(test)]
mod tests {
    use super::*;

    const COPIED: &str = "Museet tager imod to klasser om ugen i april, og ele-\n\
        verne undersøger bækken sammen med en formidler, som\n\
        skolen har mødt på forhånd.\n\
        \n\
        Bagefter arbejder de videre på skolen med det, som de\n\
        har fundet:\n\
        - dyr og planter\n\
        - prøver af vandet";

    #[test]
    fn the_lines_of_a_copied_page_are_joined() {
        assert_eq!(
            joined(COPIED).as_deref(),
            Some(
                "Museet tager imod to klasser om ugen i april, og eleverne undersøger bækken sammen med \
                 en formidler, som skolen har mødt på forhånd.\n\nBagefter arbejder de videre på skolen \
                 med det, som de har fundet:\n- dyr og planter\n- prøver af vandet"
            )
        );
        let with_returns = COPIED.replace('\n', "\r\n");
        assert_eq!(joined(&with_returns), joined(COPIED));
    }

    #[test]
    fn lines_that_the_user_ended_stay() {
        for text in [
            "",
            "Én linje",
            "Mette\nAmira\nJonas",
            "Vi mødes hver torsdag, når skolen er slut.\nAmira tager imod os ved porten klokken to.\nHusk gummistøvler og skiftetøj til hele klassen.",
            "1. Vi mødes på skolen, og klassen går til bækken\n2. eleverne tager prøver i grupper på fire\n3. vi spiser",
        ] {
            assert_eq!(joined(text), None, "{text}");
        }
    }

    #[test]
    fn a_text_without_page_breaks_in_its_lines_is_left_alone() {
        let line = "et ord ".repeat(60);
        assert_eq!(joined(&format!("{line}\n{line}\n{line}")), None);
    }
}

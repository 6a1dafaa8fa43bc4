//! A simple tokenizer for Rust source that skips comments and literals in quotes.

/// A token of the source with its line number.
#[derive(Clone, Debug, PartialEq)]
pub struct Token {
    pub text: String,
    pub line: usize,
}

/// Splits source into words (letters, digits, `_`), `::`, and single characters.
pub fn tokens(source: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut rest = source;
    let mut line = 1;
    while let Some(first) = rest.chars().next() {
        let skipped = ignored(rest);
        let sign = if rest.starts_with("::") {
            2
        } else {
            first.len_utf8()
        };
        let length = if skipped > 0 {
            skipped
        } else {
            word(rest).max(sign)
        };
        let (text, after) = rest.split_at(length);
        if skipped == 0 {
            found.push(Token {
                text: text.to_owned(),
                line,
            });
        }
        line += text.matches('\n').count();
        rest = after;
    }
    found
}

/// The length of white space, a comment or a literal in quotes at this position.
fn ignored(rest: &str) -> usize {
    let space = rest.len() - rest.trim_start().len();
    if space > 0 {
        return space;
    }
    if rest.starts_with("//") {
        return rest.find('\n').unwrap_or(rest.len());
    }
    if rest.starts_with("/*") {
        return block_comment(rest);
    }
    raw_identifier(rest).max(quoted(rest)).max(character(rest))
}

/// The length of a block comment; they can be nested.
fn block_comment(rest: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < rest.len() {
        let step = match &rest.as_bytes()[at..] {
            [b'/', b'*', ..] => {
                depth += 1;
                2
            }
            [b'*', b'/', ..] => {
                depth -= 1;
                2
            }
            _ => 1,
        };
        at += step;
        if depth == 0 {
            return at;
        }
    }
    rest.len()
}

/// The length of the `r#` of `r#type`, which is ignored.
fn raw_identifier(rest: &str) -> usize {
    match rest.strip_prefix("r#") {
        Some(after) if word(after) > 0 => 2,
        _ => 0,
    }
}

/// The length of a string literal: `"…"`, `b"…"`, `c"…"` or `r#"…"#`.
fn quoted(rest: &str) -> usize {
    let prefix = rest.len() - rest.trim_start_matches(['b', 'c', 'r']).len();
    let raw = rest[..prefix].contains('r');
    let after = &rest[prefix..];
    let hashes = if raw {
        after.len() - after.trim_start_matches('#').len()
    } else {
        0
    };
    let Some(inside) = after[hashes..].strip_prefix('"') else {
        return 0;
    };
    let end = if raw {
        let close = format!("\"{}", "#".repeat(hashes));
        inside.find(&close).map(|at| at + close.len())
    } else {
        unescaped(inside, '"')
    };
    prefix + hashes + 1 + end.unwrap_or(inside.len())
}

/// The length of a character literal such as `'a'` or `'\''`, but not of a lifetime such as `'a`.
fn character(rest: &str) -> usize {
    let prefix = usize::from(rest.starts_with("b'"));
    let Some(inside) = rest[prefix..].strip_prefix('\'') else {
        return 0;
    };
    let first = inside.chars().next().map_or(0, char::len_utf8);
    if inside.starts_with('\\') || inside[first..].starts_with('\'') {
        return unescaped(inside, '\'').map_or(0, |end| prefix + 1 + end);
    }
    0
}

/// The length up to and including the first unescaped quote.
fn unescaped(inside: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    for (at, c) in inside.char_indices() {
        if c == quote && !escaped {
            return Some(at + 1);
        }
        escaped = c == '\\' && !escaped;
    }
    None
}

fn word(rest: &str) -> usize {
    let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_');
    end.unwrap_or(rest.len())
}

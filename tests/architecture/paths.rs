//! All paths in a source file, resolved from the root of the crate.

use super::tokens::Token;

/// A path from the root, such as `domain`, `Plan`, with its line number.
#[derive(Debug, PartialEq)]
pub struct FromRoot {
    pub path: Vec<String>,
    pub line: usize,
}

/// All paths of the crate in the source of `module` (`["files", "read"]`), with groups expanded.
/// A path to the root itself (`use crate as ours;`) is empty.
pub fn paths(tokens: &[Token], module: &[String]) -> Vec<FromRoot> {
    let mut reader = Reader {
        tokens,
        at: 0,
        found: Vec::new(),
    };
    let mut here = module.to_vec();
    let mut braces: Vec<bool> = Vec::new();
    while let Some(word) = reader.word(0) {
        match word {
            "mod" if reader.word(2) == Some("{") => {
                here.push(reader.word(1).unwrap_or_default().to_owned());
                braces.push(true);
                reader.at += 3;
            }
            "{" => {
                braces.push(false);
                reader.at += 1;
            }
            "}" => {
                if braces.pop() == Some(true) {
                    here.pop();
                }
                reader.at += 1;
            }
            "crate" | "samspil" if reader.begins() => {
                reader.at += 1;
                reader.tail(Vec::new());
            }
            "super" | "self" if reader.begins() => reader.tree(here.clone()),
            _ => reader.at += 1,
        }
    }
    reader.found
}

struct Reader<'a> {
    tokens: &'a [Token],
    at: usize,
    found: Vec<FromRoot>,
}

impl Reader<'_> {
    fn word(&self, ahead: usize) -> Option<&str> {
        self.tokens
            .get(self.at + ahead)
            .map(|token| token.text.as_str())
    }

    /// Whether a path begins here: it continues, or it is renamed.
    fn begins(&self) -> bool {
        let before = self.at.checked_sub(1).and_then(|at| self.tokens.get(at));
        before.is_none_or(|token| token.text != "::") && matches!(self.word(1), Some("::" | "as"))
    }

    /// Reads one segment of a path and the rest of it.
    fn tree(&mut self, mut path: Vec<String>) {
        match self.word(0).map(str::to_owned).as_deref() {
            Some("{") => return self.group(&path),
            Some("super") => drop(path.pop()),
            Some("self") => {}
            Some(part) => path.push(part.to_owned()),
            None => return,
        }
        self.at += 1;
        self.tail(path);
    }

    fn tail(&mut self, path: Vec<String>) {
        let goes_on = self.word(0) == Some("::") && self.word(1) != Some("<");
        if goes_on {
            self.at += 1;
            return self.tree(path);
        }
        let line = self.tokens.get(self.at - 1).map_or(0, |token| token.line);
        self.found.push(FromRoot { path, line });
    }

    /// Reads `{a, b::c}` after `path::`.
    fn group(&mut self, path: &[String]) {
        self.at += 1;
        while let Some(word) = self.word(0) {
            match word {
                "}" => {
                    self.at += 1;
                    return;
                }
                "," => self.at += 1,
                "as" => self.at += 2,
                _ => self.tree(path.to_vec()),
            }
        }
    }
}

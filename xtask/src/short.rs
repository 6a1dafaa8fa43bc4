//! Shortens the names by which the app's module asks its script for functions of the browser. The tools
//! give each a name with 16 figures of a checksum, in the module and in the script: that does not
//! compress, and nobody reads it.

use std::collections::HashSet;

use anyhow::{Context, Result, ensure};

use crate::sections::{read_number, sections, write_number};

const IMPORT_SECTION: u8 = 2;
/// The kind of an import that is a function, as all from the script are.
const FUNCTION: u8 = 0;

/// The module and the script with short names; `from` is what the module calls the script.
pub fn shorten(module: &[u8], script: &str, from: &str) -> Result<(Vec<u8>, String)> {
    let mut short = module
        .get(..8)
        .context("not a WebAssembly module")?
        .to_vec();
    let mut renamed = script.to_owned();
    for section in sections(module)? {
        if section.kind == IMPORT_SECTION {
            let (body, names) = with_short_names(section.body, from)?;
            renamed = rename(script, &names)?;
            short.push(IMPORT_SECTION);
            write_number(&mut short, body.len());
            short.extend(body);
        } else {
            short.extend_from_slice(section.whole);
        }
    }
    Ok((short, renamed))
}

/// The section with short names for what comes from the script, and the old names in their order.
fn with_short_names(section: &[u8], from: &str) -> Result<(Vec<u8>, Vec<String>)> {
    const CUT: &str = "the imports end too early";
    let (count, mut rest) = read_number(section).context(CUT)?;
    let mut body = Vec::new();
    write_number(&mut body, count);
    let mut names = Vec::new();
    for _ in 0..count {
        let (module, after) = text(rest).context(CUT)?;
        let (name, after) = text(after).context(CUT)?;
        let (kind, after) = after.split_first().context(CUT)?;
        let (what, after) = split_import(*kind, after).context(CUT)?;
        write_text(&mut body, module);
        if module == from.as_bytes() {
            ensure!(*kind == FUNCTION, "the script gives more than functions");
            write_text(&mut body, short_name(names.len()).as_bytes());
            names.push(String::from_utf8(name.to_vec())?);
        } else {
            write_text(&mut body, name);
        }
        body.push(*kind);
        body.extend_from_slice(what);
        rest = after;
    }
    Ok((body, names))
}

/// What is said of an import of this kind, and what follows it.
/// See <https://webassembly.github.io/spec/core/binary/modules.html#import-section>.
fn split_import(kind: u8, bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let number = |bytes: &[u8]| read_number(bytes).map(|(_, rest)| bytes.len() - rest.len());
    let limits = |bytes: &[u8]| {
        let least = number(bytes.get(1..)?)?;
        let has_most = bytes.first()? & 1 == 1;
        let most = if has_most {
            number(bytes.get(1 + least..)?)?
        } else {
            0
        };
        Some(1 + least + most)
    };
    let length = match kind {
        FUNCTION => number(bytes)?,
        // A table: the type of its entries, and its limits.
        1 => 1 + limits(bytes.get(1..)?)?,
        // A memory.
        2 => limits(bytes)?,
        // A global: its type, and whether it changes.
        3 => 2,
        // A tag.
        4 => 1 + number(bytes.get(1..)?)?,
        _ => return None,
    };
    bytes.split_at_checked(length)
}

/// Each function stands in the script as a line that begins with its name.
fn rename(script: &str, names: &[String]) -> Result<String> {
    let mut left: HashSet<&str> = names.iter().map(String::as_str).collect();
    let lines = script.lines().map(|line| {
        let entry = line.trim_start();
        let found = entry.split_once(": ").and_then(|(name, rest)| {
            let at = names.iter().position(|known| known == name)?;
            left.remove(name)
                .then(|| format!("{}: {rest}", short_name(at)))
        });
        // Spaces at the beginning of a line say nothing in a script without texts of several lines.
        found.unwrap_or_else(|| entry.to_owned())
    });
    let script = lines.collect::<Vec<_>>().join("\n") + "\n";
    ensure!(left.is_empty(), "the script does not have {left:?}");
    Ok(script)
}

/// `a` to `z`, then `ba` and so on.
fn short_name(mut at: usize) -> String {
    let mut name = Vec::new();
    loop {
        name.push(b'a' + u8::try_from(at % 26).unwrap_or_default());
        at /= 26;
        if at == 0 {
            break;
        }
    }
    name.iter()
        .rev()
        .map(|letter| char::from(*letter))
        .collect()
}

/// A text with its length in front, and what follows it.
fn text(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = read_number(bytes)?;
    rest.split_at_checked(length)
}

fn write_text(bytes: &mut Vec<u8>, text: &[u8]) {
    write_number(bytes, text.len());
    bytes.extend_from_slice(text);
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "const imports = {\n    one_1234: function() {},\n    two_5678: function() {\n        return one_1234;\n    },\n};";

    fn module(imports: &[(&str, &str)]) -> Vec<u8> {
        let mut body = Vec::new();
        write_number(&mut body, imports.len());
        for (from, name) in imports {
            write_text(&mut body, from.as_bytes());
            write_text(&mut body, name.as_bytes());
            body.extend([FUNCTION, 3]);
        }
        let mut module = b"\0asm\x01\0\0\0\x01\x01\x09\x02".to_vec();
        write_number(&mut module, body.len());
        module.extend(body);
        module
    }

    #[test]
    fn module_and_script_get_the_same_names() -> Result<()> {
        let long = [
            ("s.js", "one_1234"),
            ("else", "one_1234"),
            ("s.js", "two_5678"),
        ];
        let short = [("s.js", "a"), ("else", "one_1234"), ("s.js", "b")];
        let (made, script) = shorten(&module(&long), SCRIPT, "s.js")?;
        assert_eq!(made, module(&short));
        assert_eq!(
            script,
            "const imports = {\na: function() {},\nb: function() {\nreturn one_1234;\n},\n};\n"
        );
        Ok(())
    }

    #[test]
    fn a_name_that_the_script_does_not_have_is_an_error() {
        assert!(shorten(&module(&[("s.js", "three")]), SCRIPT, "s.js").is_err());
        assert!(shorten(b"\0asm", SCRIPT, "s.js").is_err());
    }

    #[test]
    fn no_two_names_are_the_same() {
        let names: HashSet<String> = (0..1000).map(short_name).collect();
        assert_eq!(names.len(), 1000);
    }
}

//! A WebAssembly module as a row of sections.
//! See <https://webassembly.github.io/spec/core/binary/modules.html>.

use anyhow::{Context, Result};

const HEADER: usize = 8;

/// A section of a module.
pub struct Section<'a> {
    pub kind: u8,
    /// With its kind and its length in front.
    pub whole: &'a [u8],
    pub body: &'a [u8],
}

/// The sections of a module, in their order.
pub fn sections(module: &[u8]) -> Result<Vec<Section<'_>>> {
    let (_, mut rest) = module
        .split_at_checked(HEADER)
        .context("not a WebAssembly module")?;
    let mut found = Vec::new();
    while !rest.is_empty() {
        let (section, after) = first(rest).context("the WebAssembly module ends too early")?;
        found.push(section);
        rest = after;
    }
    Ok(found)
}

fn first(bytes: &[u8]) -> Option<(Section<'_>, &[u8])> {
    let (kind, after_kind) = bytes.split_first()?;
    let (length, rest) = read_number(after_kind)?;
    let (body, after) = rest.split_at_checked(length)?;
    let whole = bytes.get(..bytes.len() - after.len())?;
    let kind = *kind;
    Some((Section { kind, whole, body }, after))
}

/// A number in LEB128, seven bits to a byte, and what follows it.
pub fn read_number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let last = bytes.iter().position(|byte| byte & 0x80 == 0)?;
    let (number, rest) = bytes.split_at_checked(last + 1)?;
    let value = number
        .iter()
        .rev()
        .fold(0, |value, byte| value << 7 | usize::from(byte & 0x7f));
    Some((value, rest))
}

/// Writes a number in LEB128.
pub fn write_number(bytes: &mut Vec<u8>, mut number: usize) {
    loop {
        let low = u8::try_from(number & 0x7f).unwrap_or_default();
        number >>= 7;
        bytes.push(if number == 0 { low } else { low | 0x80 });
        if number == 0 {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_survive_the_way_through_bytes() {
        for number in [0, 1, 127, 128, 300, 70_000, 4_000_000_000] {
            let mut bytes = Vec::new();
            write_number(&mut bytes, number);
            bytes.push(9);
            assert_eq!(read_number(&bytes), Some((number, &[9][..])));
        }
    }

    #[test]
    fn a_damaged_module_is_an_error() {
        assert!(sections(b"\0asm").is_err());
        assert!(sections(b"\0asm\x01\0\0\0\x01\x05a").is_err());
    }
}

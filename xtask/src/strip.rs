//! Removes the names of functions from a WebAssembly module. They are there for debugging, yet make
//! up half of the release: types in Leptos are long, and each name spells its types out.
//!
//! Cargo's own `strip` would also remove the list of target features, which later tools read.

use anyhow::{Context, Result};

const HEADER: usize = 8;
const CUSTOM_SECTION: u8 = 0;

/// The module without its name section; all other sections stay as they are.
/// See <https://webassembly.github.io/spec/core/binary/modules.html>.
pub fn without_names(module: &[u8]) -> Result<Vec<u8>> {
    let (header, mut rest) = module
        .split_at_checked(HEADER)
        .context("not a WebAssembly module")?;
    let mut stripped = header.to_vec();
    while !rest.is_empty() {
        let (section, after) =
            split_section(rest).context("the WebAssembly module ends too early")?;
        if !is_names(section) {
            stripped.extend_from_slice(section);
        }
        rest = after;
    }
    Ok(stripped)
}

/// The first section, with its kind and length in front, and what follows it.
fn split_section(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (_kind, after_kind) = bytes.split_first()?;
    let (length, body) = read_number(after_kind)?;
    let start = bytes.len() - body.len();
    bytes.split_at_checked(start.checked_add(length)?)
}

fn is_names(section: &[u8]) -> bool {
    let name = || {
        let (_length, body) = read_number(section.strip_prefix(&[CUSTOM_SECTION])?)?;
        let (length, rest) = read_number(body)?;
        rest.get(..length)
    };
    name().is_some_and(|name| name == b"name")
}

/// A number in LEB128, seven bits to a byte, and what follows it.
fn read_number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let last = bytes.iter().position(|byte| byte & 0x80 == 0)?;
    let (number, rest) = bytes.split_at_checked(last + 1)?;
    let value = number
        .iter()
        .rev()
        .fold(0, |value, byte| value << 7 | usize::from(byte & 0x7f));
    Some((value, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &[u8] = b"\0asm\x01\0\0\0";
    /// Longer than one byte of LEB128 can say.
    const NAMES: [u8; 200] = [7; 200];

    fn custom(name: &str, body: &[u8]) -> Result<Vec<u8>> {
        let length = 1 + name.len() + body.len();
        let length = [
            u8::try_from(length % 128)? | 0x80,
            u8::try_from(length / 128)?,
        ];
        Ok([
            &[CUSTOM_SECTION],
            &length[..],
            &[u8::try_from(name.len())?],
            name.as_bytes(),
            body,
        ]
        .concat())
    }

    #[test]
    fn only_the_names_go() -> Result<()> {
        let (types, features) = ([1, 2, 9, 9], custom("target_features", b"x")?);
        let module = [HEADER, &types, &custom("name", &NAMES)?, &features].concat();
        assert_eq!(
            without_names(&module)?,
            [HEADER, &types, &features].concat()
        );
        Ok(())
    }

    #[test]
    fn a_damaged_module_is_an_error() -> Result<()> {
        let module = [HEADER, &custom("name", &NAMES)?].concat();
        assert!(without_names(module.split_last().context("empty")?.1).is_err());
        assert!(without_names(b"\0asm").is_err());
        Ok(())
    }
}

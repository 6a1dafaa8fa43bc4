//! Removes the names of functions from a WebAssembly module. They are there for debugging, yet make
//! up half of the release: types in Leptos are long, and each name spells its types out.
//!
//! Cargo's own `strip` would also remove the list of target features, which later tools read.

use anyhow::{Context, Result};

use crate::sections::{Section, read_number, sections};

const HEADER: usize = 8;
const CUSTOM_SECTION: u8 = 0;

/// The module without its name section; all other sections stay as they are.
pub fn without_names(module: &[u8]) -> Result<Vec<u8>> {
    let header = module.get(..HEADER).context("not a WebAssembly module")?;
    let mut stripped = header.to_vec();
    for section in sections(module)? {
        if !is_names(&section) {
            stripped.extend_from_slice(section.whole);
        }
    }
    Ok(stripped)
}

fn is_names(section: &Section<'_>) -> bool {
    let name = || {
        let (length, rest) = read_number(section.body)?;
        rest.get(..length)
    };
    section.kind == CUSTOM_SECTION && name().is_some_and(|name| name == b"name")
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

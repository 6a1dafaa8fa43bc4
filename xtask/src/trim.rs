//! Removes from the compiled app what a browser never needs, before it is split.

use anyhow::{Context, Result};
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{CustomSection, ExportSection, Module, RawSection};
use wasmparser::{ExportSectionReader, Parser, Payload};

/// The section in which wasm-bindgen keeps what it generates scripts from.
const BINDINGS: &str = "__wasm_bindgen_unstable";

/// The classes that wasm-streams exports to scripts, as its bindings and its functions spell them. Leptos depends
/// on that crate for server functions, which Samspil does not have. An export is never dead code for the compiler.
const UNUSED: [&str; 2] = ["IntoUnderlying", "intounderlying"];

/// The module without the names of its functions and without unused exports. The names are for debugging and make up half
/// of it; Cargo's own `strip` would also remove the relocations, which the splitter reads.
pub fn trim(module: &[u8]) -> Result<Vec<u8>> {
    let mut trimmed = Module::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::CustomSection(section) if section.name() == "name" => {}
            Payload::CustomSection(section) if section.name() == BINDINGS => {
                let data = without_unused_bindings(section.data())?.into();
                let name = BINDINGS.into();
                trimmed.section(&CustomSection { name, data });
            }
            Payload::ExportSection(exports) => {
                trimmed.section(&without_unused_exports(exports)?);
            }
            payload => {
                if let Some((id, range)) = payload.as_section() {
                    let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
                    let data = module.get(range).context("a section past the end")?;
                    trimmed.section(&RawSection { id, data });
                }
            }
        }
    }
    Ok(trimmed.finish())
}

fn without_unused_exports(exports: ExportSectionReader) -> Result<ExportSection> {
    let mut kept = ExportSection::new();
    for export in exports {
        let export = export?;
        if !UNUSED.iter().any(|unused| export.name.contains(unused)) {
            RoundtripReencoder.parse_export(&mut kept, export)?;
        }
    }
    Ok(kept)
}

/// The section is a sequence of pairs: the version of the format, and the bindings of one declaration.
fn without_unused_bindings(section: &[u8]) -> Result<Vec<u8>> {
    let mut kept = Vec::with_capacity(section.len());
    let mut rest = section;
    while !rest.is_empty() {
        let (pair, declaration, after) = pair(rest).context("bindings in an unknown format")?;
        if !UNUSED.iter().any(|unused| contains(declaration, unused)) {
            kept.extend_from_slice(pair);
        }
        rest = after;
    }
    Ok(kept)
}

/// The first pair of the section, its bindings, and what follows the pair.
fn pair(section: &[u8]) -> Option<(&[u8], &[u8], &[u8])> {
    let (_version, after) = sized(section)?;
    let (declaration, after) = sized(after)?;
    let pair = section.get(..section.len() - after.len())?;
    Some((pair, declaration, after))
}

/// The bytes behind their number, and what follows them.
fn sized(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (size, after) = bytes.split_first_chunk()?;
    after.split_at_checked(usize::try_from(u32::from_le_bytes(*size)).ok()?)
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|part| part == text.as_bytes())
}

#[cfg(test)]
mod tests {
    use wasm_encoder::ExportKind;

    use super::*;

    fn bindings(declarations: &[&str]) -> Vec<u8> {
        let parts = declarations
            .iter()
            .flat_map(|declaration| ["version", *declaration]);
        let sized = parts.flat_map(|part| {
            let size = u32::try_from(part.len()).unwrap_or_default();
            [&size.to_le_bytes(), part.as_bytes()].concat()
        });
        sized.collect()
    }

    fn custom(name: &'static str) -> CustomSection<'static> {
        let data = (&[7; 200]).into();
        let name = name.into();
        CustomSection { name, data }
    }

    #[test]
    fn only_the_names_of_functions_are_removed() -> Result<()> {
        let mut with_names = Module::new();
        with_names
            .section(&custom("name"))
            .section(&custom("target_features"));
        let mut without = Module::new();
        without.section(&custom("target_features"));
        assert_eq!(trim(with_names.as_slice())?, without.finish());
        assert!(trim(b"\0asm").is_err());
        Ok(())
    }

    #[test]
    fn exports_that_nothing_uses_are_removed() -> Result<()> {
        let module = |names: &[&str]| {
            let mut exports = ExportSection::new();
            for (index, name) in (0..).zip(names) {
                exports.export(name, ExportKind::Func, index * 2);
            }
            let mut module = Module::new();
            module.section(&exports);
            module.finish()
        };
        let trimmed = trim(&module(&["main", "start", "intounderlyingsink_close"]))?;
        assert_eq!(trimmed, module(&["main", "start"]));
        Ok(())
    }

    #[test]
    fn bindings_that_nothing_uses_are_removed() -> Result<()> {
        let section = bindings(&["fetch", "class IntoUnderlyingSink", "focus"]);
        assert_eq!(
            without_unused_bindings(&section)?,
            bindings(&["fetch", "focus"])
        );
        Ok(())
    }

    #[test]
    fn bindings_in_an_unknown_format_are_an_error() {
        let mut section = bindings(&["fetch"]);
        section.pop();
        assert!(without_unused_bindings(&section).is_err());
    }
}

//! Writes a `.br` and a `.gz` next to each file that compresses well, so that hosts can send them
//! without compressing.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use brotli::{BrotliCompress, enc::BrotliEncoderParams};
use flate2::{Compression, write::GzEncoder};

use crate::project;

const COMPRESSIBLE: [&str; 9] = [
    "css",
    "html",
    "ico",
    "js",
    "json",
    "svg",
    "txt",
    "wasm",
    "webmanifest",
];

/// Compresses the files of a folder.
pub fn run(folder: &Path) -> Result<()> {
    for file in project::files(folder)?
        .iter()
        .filter(|file| is_compressible(file))
    {
        let raw = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        write_if_smaller(file, "br", &raw, &brotli(&raw)?)?;
        write_if_smaller(file, "gz", &raw, &gzip(&raw)?)?;
    }
    Ok(())
}

/// The path of the compressed form of `file`.
pub fn compressed_path(file: &Path, extension: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    PathBuf::from(name)
}

fn is_compressible(file: &Path) -> bool {
    let extension = file.extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| COMPRESSIBLE.contains(&extension))
}

fn write_if_smaller(file: &Path, extension: &str, raw: &[u8], compressed: &[u8]) -> Result<()> {
    if compressed.len() < raw.len() {
        project::write(&compressed_path(file, extension), compressed)?;
    }
    Ok(())
}

fn brotli(mut raw: &[u8]) -> Result<Vec<u8>> {
    let params = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: raw.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    BrotliCompress(&mut raw, &mut compressed, &params)?;
    Ok(compressed)
}

fn gzip(raw: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(raw)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_that_gain_are_compressed() -> Result<()> {
        let folder = project::root().join("target/xtask-tests/compress");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        project::write(&folder.join("long.css"), "a{}".repeat(500).as_bytes())?;
        project::write(&folder.join("short.css"), b"a")?;
        project::write(&folder.join("picture.png"), "a{}".repeat(500).as_bytes())?;
        run(&folder)?;
        let names = [
            "long.css",
            "long.css.br",
            "long.css.gz",
            "picture.png",
            "short.css",
        ];
        assert_eq!(
            project::files(&folder)?,
            names.map(|name| folder.join(name))
        );
        Ok(())
    }
}

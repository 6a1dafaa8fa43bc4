//! Checks of each served file.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};

use super::answer::{Answer, get};
use crate::{compress, headers, project};

/// Accepted encodings, with the expected encoding and the extension of the compressed file.
const ENCODINGS: [(&str, &str, &str); 3] = [
    ("gzip, deflate, br, zstd", "br", "br"),
    ("gzip", "gzip", "gz"),
    ("identity", "", ""),
];

const TYPES: [(&str, &[&str]); 9] = [
    ("css", &["text/css"]),
    ("html", &["text/html"]),
    ("js", &["text/javascript", "application/javascript"]),
    ("json", &["application/json"]),
    ("png", &["image/png"]),
    ("svg", &["image/svg+xml"]),
    ("wasm", &["application/wasm"]),
    ("webmanifest", &["application/manifest+json"]),
    ("txt", &["text/plain"]),
];

/// Requests every file of the release below `path`. Returns their number.
pub fn all(port: u16, path: &str) -> Result<usize> {
    let dist = project::dist();
    let mut count = 0;
    for file in project::files(&dist)? {
        let name = file.strip_prefix(&dist)?.to_string_lossy().into_owned();
        if !matches!(ending(&name), "br" | "gz") {
            one(port, &format!("{path}{name}"), &file).with_context(|| name.clone())?;
            count += 1;
        }
    }
    one(port, path, &dist.join("index.html")).context("the start page")?;
    missing(port, &format!("{path}missing.js"))?;
    ensure!(count > 5, "the release has {count} files only");
    Ok(count)
}

fn one(port: u16, path: &str, file: &Path) -> Result<()> {
    let name = file.to_string_lossy();
    let types = TYPES.iter().find(|(known, _)| *known == ending(&name));
    let (_, types) = types.with_context(|| format!("a type for .{}", ending(&name)))?;
    for (accepted, encoding, extension) in ENCODINGS {
        let compressed = compress::compressed_path(file, extension);
        let is_there = !extension.is_empty() && compressed.is_file();
        let sent = if is_there { compressed.as_path() } else { file };
        let answer = get(port, path, &[format!("Accept-Encoding: {accepted}")])?;
        ensure!(answer.status == 200, "status {}", answer.status);
        let wanted = if is_there { encoding } else { "" };
        let found = answer.header("content-encoding");
        ensure!(found == wanted, "{found:?} for {accepted:?}");
        ensure!(
            answer.body == fs::read(sent)?,
            "other bytes for {accepted:?}"
        );
        let mime = answer.header("content-type");
        let mime = mime.split(';').next().unwrap_or_default();
        ensure!(types.contains(&mime), "the type {mime:?}");
        ensure!(
            !is_there
                || answer
                    .header("vary")
                    .to_lowercase()
                    .contains("accept-encoding"),
            "no word that others get it otherwise"
        );
        kept(&answer, headers::cache_control(path))?;
        protected(&answer)?;
        unchanged(port, path, accepted, &answer)?;
    }
    Ok(())
}

/// Checks that an unchanged file is not sent again.
fn unchanged(port: u16, path: &str, accepted: &str, before: &Answer) -> Result<()> {
    let etag = before.header("etag");
    ensure!(!etag.is_empty(), "no mark of the version");
    let headers = [
        format!("Accept-Encoding: {accepted}"),
        format!("If-None-Match: {etag}"),
    ];
    let again = get(port, path, &headers)?;
    ensure!(again.status == 304, "sent again: {}", again.status);
    kept(&again, headers::cache_control(path))
}

fn missing(port: u16, path: &str) -> Result<()> {
    let answer = get(port, path, &[])?;
    ensure!(answer.status == 404, "missing: {}", answer.status);
    kept(&answer, headers::NOT_KEPT)?;
    protected(&answer)
}

fn kept(answer: &Answer, wanted: &str) -> Result<()> {
    let found = answer.header("cache-control");
    ensure!(found == wanted, "kept {found:?}, not {wanted:?}");
    Ok(())
}

fn protected(answer: &Answer) -> Result<()> {
    for (name, value) in headers::security() {
        let found = answer.header(name);
        ensure!(found == value, "{name} is {found:?}");
    }
    Ok(())
}

fn ending(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, ending)| ending)
}

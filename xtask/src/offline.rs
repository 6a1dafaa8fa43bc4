//! Finishes a release: gives the page its version and its policy, and writes the service worker
//! with the list of all files that the app may need. Comes after everything that adds to dist/ or
//! changes a file there, and before the files are compressed. See docs/offline.md.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

use crate::{headers, page, project};

/// The name that browsers ask for; it must not change, or the old worker stays for ever.
pub const WORKER: &str = "service-worker.js";

const PAGE: &str = "index.html";

/// What the app can do without: compressed forms, what only other programs read, icons that the
/// browser fetches itself when the app is installed.
const LEFT_OUT: [&str; 4] = [".br", ".gz", ".schema.json", ".png"];

/// Writes the version, the policy and the worker into a folder that holds a release; may be run
/// again when files there have changed.
pub fn finish(dist: &Path) -> Result<()> {
    let page = project::read(&dist.join(PAGE))?;
    let page = with_policy(&page::without_data(&page, "version"))?;
    let worker = project::read(&project::root().join("offline/worker.js"))?;
    // The page contains the version, so the version can't depend on that page.
    let mut unversioned = others(dist)?;
    unversioned.push(page_of(page.as_bytes()));
    let version = version(&worker, &unversioned);
    let page = page::with_data(&page, "version", &version);
    project::write(&dist.join(PAGE), page.as_bytes())?;
    let worker = filled_in(&worker, &version, &files(dist)?)?;
    project::write(&dist.join(WORKER), worker.as_bytes())
}

/// The files that the worker keeps of a finished release, with their digests.
pub fn files(dist: &Path) -> Result<Vec<(String, String)>> {
    let mut files = others(dist)?;
    files.push(page_of(&fs::read(dist.join(PAGE))?));
    Ok(files)
}

/// Asked for by the name that hosts don't redirect.
fn page_of(bytes: &[u8]) -> (String, String) {
    ("./".to_owned(), digest(bytes))
}

/// All files but the page and the worker, with their digests.
fn others(dist: &Path) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for file in project::files(dist)? {
        let parts = file.strip_prefix(dist)?.iter();
        let parts: Vec<_> = parts.map(|part| part.to_string_lossy()).collect();
        let path = parts.join("/");
        let is_left_out = LEFT_OUT.iter().any(|end| path.ends_with(end));
        if !is_left_out && path != PAGE && path != WORKER {
            found.push((path, digest(&fs::read(&file)?)));
        }
    }
    Ok(found)
}

/// As browsers compare it: <https://www.w3.org/TR/SRI/>.
pub fn digest(bytes: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(bytes)))
}

/// Another one when any file is another, or the worker.
fn version(worker: &str, files: &[(String, String)]) -> String {
    let mut hasher = Sha256::new_with_prefix(worker);
    for (path, digest) in files {
        hasher.update(format!("\n{path} {digest}"));
    }
    let hash = hasher.finalize();
    let digits = hash.iter().take(8).map(|byte| format!("{byte:02x}"));
    digits.collect()
}

/// For hosts that can't send headers the page says its policy itself, before anything else is
/// named in it. It is not in the source: `trunk serve` adds an inline script to the page.
fn with_policy(page: &str) -> Result<String> {
    if page.contains("http-equiv") {
        return Ok(page.to_owned());
    }
    let head = page.split_once("<meta charset").and_then(|(before, rest)| {
        let (attribute, after) = rest.split_once('>')?;
        Some((format!("{before}<meta charset{attribute}>"), after))
    });
    let (before, after) = head.context("index.html does not begin with its charset")?;
    let policy = headers::POLICY;
    Ok(format!(
        "{before}<meta http-equiv=\"content-security-policy\" content=\"{policy}\">{after}"
    ))
}

/// The worker without its comments, of one version.
fn filled_in(worker: &str, version: &str, files: &[(String, String)]) -> Result<String> {
    let lines = worker.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    let worker = lines.collect::<Vec<_>>().join("\n") + "\n";
    let files = files
        .iter()
        .map(|(path, digest)| format!("[{path:?},{digest:?}]"));
    let files = files.collect::<Vec<_>>().join(",\n");
    let worker = put(&worker, "VERSION = \"", version)?;
    put(&worker, "FILES = [", &files)
}

/// The text with this right behind the place.
fn put(text: &str, place: &str, what: &str) -> Result<String> {
    let (before, after) = text
        .split_once(place)
        .with_context(|| format!("offline/worker.js lacks {place}"))?;
    Ok(format!("{before}{place}{what}{after}"))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    const HTML: &str = "<!doctype html><html lang=da><head><meta charset=utf-8><link href=a.css>";

    fn release(test: &str, page: &str, css: &str) -> Result<PathBuf> {
        let dist = project::root()
            .join("target/xtask-tests/offline")
            .join(test);
        if dist.exists() {
            fs::remove_dir_all(&dist)?;
        }
        project::write(&dist.join(PAGE), page.as_bytes())?;
        project::write(&dist.join("a.css"), css.as_bytes())?;
        for left_out in ["a.css.br", "schema/a.schema.json", "icons/192.png"] {
            project::write(&dist.join(left_out), b"-")?;
        }
        finish(&dist)?;
        Ok(dist)
    }

    fn read(dist: &Path, file: &str) -> Result<String> {
        project::read(&dist.join(file))
    }

    fn version_of(dist: &Path) -> Result<String> {
        let page = read(dist, PAGE)?;
        let (_, rest) = page.split_once("data-version=\"").context("a version")?;
        Ok(rest.split_once('"').context("its end")?.0.to_owned())
    }

    #[test]
    fn the_worker_lists_every_file_of_the_app_as_it_is() -> Result<()> {
        let dist = release("list", HTML, "a{}")?;
        let worker = read(&dist, WORKER)?;
        for file in ["a.css", PAGE] {
            let digest = digest(&fs::read(dist.join(file))?);
            let path = if file == PAGE { "./" } else { file };
            assert!(
                worker.contains(&format!("[{path:?},{digest:?}]")),
                "{worker}"
            );
        }
        assert_eq!(worker.matches("sha256-").count(), 2, "{worker}");
        assert!(worker.contains(&format!("VERSION = {:?}", version_of(&dist)?)));
        assert!(!worker.contains("//"), "{worker}");
        Ok(())
    }

    #[test]
    fn any_other_file_makes_another_version() -> Result<()> {
        let first = version_of(&release("first", HTML, "a{}")?)?;
        assert_eq!(first, version_of(&release("same", HTML, "a{}")?)?);
        assert_ne!(first, version_of(&release("css", HTML, "b{}")?)?);
        let page = format!("{HTML}<p>");
        assert_ne!(first, version_of(&release("page", &page, "a{}")?)?);
        Ok(())
    }

    #[test]
    fn finishing_again_changes_nothing() -> Result<()> {
        let dist = release("again", HTML, "a{}")?;
        let before = (read(&dist, PAGE)?, read(&dist, WORKER)?);
        finish(&dist)?;
        assert_eq!(before, (read(&dist, PAGE)?, read(&dist, WORKER)?));
        Ok(())
    }

    #[test]
    fn the_policy_stands_before_all_that_it_concerns() -> Result<()> {
        let page = read(&release("policy", HTML, "a{}")?, PAGE)?;
        let policy = page.find(headers::POLICY).context("the policy")?;
        assert!(policy < page.find("<link").context("a link")?, "{page}");
        assert!(with_policy("<html><head>").is_err());
        Ok(())
    }
}

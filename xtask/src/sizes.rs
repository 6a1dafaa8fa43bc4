//! The table of what a visitor downloads, printed by `cargo xtask build`, and the limit of a first
//! visit, which `cargo xtask test` holds.

use std::{
    fmt::Write,
    fs, iter,
    path::{Path, PathBuf},
};

use anyhow::{Result, ensure};

use crate::{compress::beside, project};

/// The most that a first visit may download, in bytes as brotli sends them. It goes down with the
/// app; docs/decisions.md says where it is to end.
const BUDGET: u64 = 175_000;

/// The texts of the worksheets, in one language: they come with the first draft that is opened.
const TEXTS: &str = "content/da.json";

/// What a visitor downloads.
pub struct Sizes {
    /// All files in the built app, with the total of a first visit.
    pub table: String,
    /// Bytes of a first visit with brotli: the page and all that it names. The app may fetch more
    /// later (another language, say).
    first_load: u64,
}

impl Sizes {
    /// Fails when a first visit downloads more than it may.
    pub fn check(&self) -> Result<()> {
        self.check_against(BUDGET)
    }

    fn check_against(&self, budget: u64) -> Result<()> {
        let first_load = self.first_load;
        ensure!(
            first_load <= budget,
            "a first visit downloads {first_load} bytes and may take {budget}; the table says of what"
        );
        Ok(())
    }
}

/// What a visitor of this built app downloads.
pub fn measure(dist: &Path) -> Result<Sizes> {
    let page = project::read(&dist.join("index.html"))?;
    // What it only lists for later.
    let listed = |part: &str| listed(&page, part).to_owned();
    let style = listed("style");
    let parts = [
        ("a plan opened", listed("plan")),
        ("an annex opened", listed("annex")),
    ];
    let lists = parts.iter().map(|(_, files)| files).chain([&style]);
    let named = lists.fold(page.clone(), |page, files| page.replace(files, ""));
    let files = originals(dist)?;
    let mut table = format!(
        "{:56}{:>10}{:>10}{:>10}\n",
        "* = part of the first load", "raw", "gzip", "brotli"
    );
    let mut first_load = [0; 3];
    let mut opened = [[0; 3]; 2];
    for file in files {
        let name = file.strip_prefix(dist)?.display().to_string();
        let sizes = sizes(&file)?;
        let is_first = name == "index.html" || named.contains(&name);
        let add = |sums: &mut [u64; 3]| {
            iter::zip(sums, sizes).for_each(|(sum, size)| *sum += size);
        };
        if is_first {
            add(&mut first_load);
        }
        for (sums, (_, files)) in iter::zip(&mut opened, &parts) {
            if files.contains(&name) || style.contains(&name) || name == TEXTS {
                add(sums);
            }
        }
        write_line(&mut table, if is_first { '*' } else { ' ' }, &name, sizes)?;
    }
    for ((what, _), sums) in iter::zip(&parts, opened) {
        write_line(&mut table, '+', what, sums)?;
    }
    write_line(&mut table, '*', "first load", first_load)?;
    let [.., first_load] = first_load;
    Ok(Sizes { table, first_load })
}

/// The files that the page lists for a part.
fn listed<'a>(page: &'a str, part: &str) -> &'a str {
    let list = page.split_once(&format!("data-{part}=\""));
    let list = list.and_then(|(_, rest)| rest.split_once('"'));
    list.map_or("", |(files, _)| files)
}

fn write_line(
    text: &mut String,
    mark: char,
    name: &str,
    [raw, gzip, brotli]: [u64; 3],
) -> Result<()> {
    Ok(writeln!(
        text,
        "{mark} {name:54}{raw:>10}{gzip:>10}{brotli:>10}"
    )?)
}

/// The files without their compressed forms.
fn originals(dist: &Path) -> Result<Vec<PathBuf>> {
    let mut files = project::files(dist)?;
    files.retain(|file| {
        file.extension()
            .is_none_or(|extension| extension != "br" && extension != "gz")
    });
    Ok(files)
}

/// Bytes raw, with gzip and with brotli; a file without a compressed form is sent as it is.
fn sizes(file: &Path) -> Result<[u64; 3]> {
    let raw = fs::metadata(file)?.len();
    let compressed =
        |extension| fs::metadata(beside(file, extension)).map_or(raw, |file| file.len());
    Ok([raw, compressed("gz"), compressed("br")])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_load_counts_the_page_and_what_it_names() -> Result<()> {
        let dist = project::root().join("target/xtask-tests/sizes");
        project::write(&dist.join("index.html"), br#"<script src="./a.js">"#)?;
        project::write(&dist.join("a.js"), &[b'a'; 100])?;
        project::write(&dist.join("a.js.br"), &[b'a'; 10])?;
        project::write(&dist.join("later.js"), &[b'a'; 1000])?;
        let sizes = measure(&dist)?;
        let total = sizes.table.lines().last().unwrap_or_default();
        assert_eq!(
            total.split_whitespace().collect::<Vec<_>>(),
            ["*", "first", "load", "121", "121", "31"]
        );
        assert!(sizes.check_against(31).is_ok());
        assert!(sizes.check_against(30).is_err());
        Ok(())
    }
}

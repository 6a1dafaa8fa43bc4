//! The table of what a visitor downloads, printed by `cargo xtask build`, and the limits of it that
//! `cargo xtask test` checks: the first load, and what a theme page fetches after it.

use std::{
    fmt::Write,
    fs, iter,
    path::{Path, PathBuf},
};

use anyhow::{Result, ensure};

use crate::{compress::compressed_path, page, project};

/// The most that a first visit may download, in bytes as brotli sends them. docs/decisions.md has the
/// history.
const FIRST_LOAD: u64 = 175_000;

/// The same for what a theme page fetches after the first load, until a key shows in an answer.
const THEME_PAGE: u64 = 330_000;

/// The texts of the worksheets, in one language: they come with the first draft that is opened.
const TEXTS: &str = "content/da.json";

/// Bytes as they are, with gzip and with brotli.
type Bytes = [u64; 3];

/// What a visitor downloads.
pub struct Sizes {
    /// All files in the built app, with the totals.
    pub table: String,
    first_load: u64,
    theme_page: u64,
}

impl Sizes {
    /// Fails when a visitor downloads more than the limits.
    pub fn check(&self) -> Result<()> {
        self.check_against(FIRST_LOAD, THEME_PAGE)
    }

    fn check_against(&self, first_load: u64, theme_page: u64) -> Result<()> {
        for (what, found, limit) in [
            ("a first visit", self.first_load, first_load),
            ("a theme page", self.theme_page, theme_page),
        ] {
            ensure!(
                found <= limit,
                "{what} downloads {found} bytes, the limit is {limit}; `cargo xtask build` prints the files"
            );
        }
        Ok(())
    }
}

/// A page that a visitor opens, with the files that it fetches.
struct Visit {
    name: &'static str,
    mark: char,
    files: Vec<String>,
}

/// What a visitor of this built app downloads.
pub fn measure(dist: &Path) -> Result<Sizes> {
    let page = project::read(&dist.join("index.html"))?;
    let files = originals(dist)?;
    let names = files.iter().map(|file| {
        let name = file.strip_prefix(dist)?;
        Ok(name.to_string_lossy().into_owned())
    });
    let names = names.collect::<Result<Vec<_>>>()?;
    let visits = [
        Visit {
            name: "first load",
            mark: '*',
            files: first_load(&page, &names),
        },
        Visit {
            name: "a theme page",
            mark: 'p',
            files: draft_page(&page, "plan"),
        },
        Visit {
            name: "an annex",
            mark: 'a',
            files: draft_page(&page, "annex"),
        },
    ];
    let mut totals: [Bytes; 3] = Default::default();
    let mut table = format!("{:56}{:>10}{:>10}{:>10}\n", "", "raw", "gzip", "brotli");
    for (file, name) in iter::zip(&files, &names) {
        let sizes = sizes(file)?;
        let mut marks = String::new();
        for (visit, total) in iter::zip(&visits, &mut totals) {
            if visit.files.contains(name) {
                marks.push(visit.mark);
                iter::zip(total, sizes).for_each(|(total, size)| *total += size);
            }
        }
        write_line(&mut table, &marks, name, sizes)?;
    }
    for (visit, total) in iter::zip(&visits, totals) {
        write_line(&mut table, &visit.mark.to_string(), visit.name, total)?;
    }
    let [[.., first_load], [.., theme_page], _] = totals;
    Ok(Sizes {
        table,
        first_load,
        theme_page,
    })
}

/// The page and all files that it names, but for those that it only lists for later.
pub fn first_load(page: &str, names: &[String]) -> Vec<String> {
    let lists = [
        "style",
        "annex-style",
        "worksheet-style",
        "document-style",
        "plan",
        "annex",
    ];
    let without_lists = lists.iter().fold(page.to_owned(), |page, list| {
        page::without_data(&page, list)
    });
    let is_named = |name: &&String| *name == "index.html" || without_lists.contains(name.as_str());
    names.iter().filter(is_named).cloned().collect()
}

/// What the page of a draft fetches after the first load: the chunks of this kind of draft, their style sheets,
/// and the texts.
pub fn draft_page(page: &str, kind: &str) -> Vec<String> {
    let chunks = page::data(page, kind).split_whitespace();
    let styles: &[_] = match kind {
        "annex" => &["style", "annex-style", "document-style"],
        _ => &["style"],
    };
    let styles = styles
        .iter()
        .filter_map(|style| page::data(page, style).split(' ').next());
    let styles = styles.filter(|address| !address.is_empty());
    let files = chunks.chain(styles).chain([TEXTS]);
    files
        .map(|file| file.trim_start_matches("./").to_owned())
        .collect()
}

fn write_line(
    table: &mut String,
    marks: &str,
    name: &str,
    [raw, gzip, brotli]: Bytes,
) -> Result<()> {
    Ok(writeln!(
        table,
        "{marks:3} {name:52}{raw:>10}{gzip:>10}{brotli:>10}"
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

/// A file without a compressed form is sent as it is.
fn sizes(file: &Path) -> Result<Bytes> {
    let raw = fs::metadata(file)?.len();
    let compressed =
        |extension| fs::metadata(compressed_path(file, extension)).map_or(raw, |file| file.len());
    Ok([raw, compressed("gz"), compressed("br")])
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<html data-style="./b.css sha256-b.js" data-annex-style="./e.css sha256-a.js" data-annex="c/d.wasm" data-plan="c/a.wasm c/b.wasm"><script src="./a.js">"#;

    fn release(test: &str) -> Result<Sizes> {
        let dist = project::root().join("target/xtask-tests/sizes").join(test);
        project::write(&dist.join("index.html"), PAGE.as_bytes())?;
        project::write(&dist.join("a.js"), &[b'a'; 100])?;
        project::write(&dist.join("a.js.br"), &[b'a'; 10])?;
        project::write(&dist.join("b.js"), &[b'a'; 1])?;
        project::write(&dist.join("b.css"), &[b'a'; 200])?;
        project::write(&dist.join("b.css.br"), &[b'a'; 20])?;
        project::write(&dist.join("e.css"), &[b'a'; 40])?;
        project::write(&dist.join("c/a.wasm"), &[b'a'; 1000])?;
        project::write(&dist.join("c/b.wasm"), &[b'a'; 2000])?;
        project::write(&dist.join("c/d.wasm"), &[b'a'; 4000])?;
        project::write(&dist.join(TEXTS), &[b'a'; 300])?;
        measure(&dist)
    }

    fn total(sizes: &Sizes, name: &str) -> Vec<String> {
        let mut lines = sizes.table.lines();
        let line = lines.find(|line| line.contains(name)).unwrap_or_default();
        let figures = line.rsplit(' ').filter(|word| !word.is_empty()).take(3);
        figures.map(str::to_owned).collect()
    }

    #[test]
    fn the_first_load_counts_the_page_and_what_it_names() -> Result<()> {
        let sizes = release("first")?;
        let page = PAGE.len();
        let raw = (page + 100).to_string();
        assert_eq!(
            total(&sizes, "first load"),
            [(page + 10).to_string(), raw.clone(), raw]
        );
        assert_eq!(sizes.first_load, u64::try_from(page + 10)?);
        Ok(())
    }

    #[test]
    fn a_theme_page_counts_what_the_page_lists_for_a_plan() -> Result<()> {
        let sizes = release("theme")?;
        assert_eq!(total(&sizes, "a theme page"), ["3320", "3500", "3500"]);
        assert_eq!(total(&sizes, "an annex"), ["4360", "4540", "4540"]);
        Ok(())
    }

    #[test]
    fn each_limit_is_checked() -> Result<()> {
        let sizes = release("limits")?;
        let first_load = sizes.first_load;
        assert!(sizes.check_against(first_load, 3320).is_ok());
        assert!(sizes.check_against(first_load - 1, 3320).is_err());
        assert!(sizes.check_against(first_load, 3319).is_err());
        Ok(())
    }
}

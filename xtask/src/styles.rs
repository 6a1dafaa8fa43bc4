//! Joins the style sheets: style/index.css (what every visit loads) and those of the chunks name the files in their order, and each `@import "file.css";` is replaced by the file.
//! One sheet is one request, and its order is written down in one place. Trunk calls this before each build.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail, ensure};

use crate::project;

/// What describes a sheet, and how the sheet is called, in the order in which their rules apply.
const SHEETS: [[&str; 2]; 5] = [
    ["index.css", "samspil.css"],
    ["annex.css", "annex.css"],
    ["worksheet.css", "worksheet.css"],
    ["document.css", "document.css"],
    ["chunks.css", "chunks.css"],
];

/// Writes the sheets to target/style, from which index.html hands them to Trunk.
pub fn run() -> Result<()> {
    let folder = project::root().join("style");
    let mut imported = BTreeSet::new();
    for [index, sheet] in SHEETS {
        let joined = join(&folder, index, &mut imported)?;
        let path = project::root().join("target/style").join(sheet);
        project::write(&path, joined.as_bytes())?;
    }
    ensure_complete(&folder, &imported)
}

/// The style sheet that this index describes; notes what it imports.
fn join(folder: &Path, name: &str, imported: &mut BTreeSet<PathBuf>) -> Result<String> {
    let index = project::read(&folder.join(name))?;
    let mut sheet = String::new();
    for line in index.lines() {
        if let Some(file) = imported_file(line)? {
            let css =
                project::read(&folder.join(file)).with_context(|| format!("in style/{name}"))?;
            ensure!(
                !css.contains("@import"),
                "style/{file}: only an index may import"
            );
            ensure!(
                imported.insert(folder.join(file)),
                "style/{name} imports {file}, which has its place already"
            );
            sheet.push_str(&format_section(file, &css));
        } else {
            sheet.push_str(line);
            sheet.push('\n');
        }
    }
    Ok(sheet)
}

fn format_section(name: &str, css: &str) -> String {
    format!("/* {name} */\n{css}\n")
}

/// The file that a line imports; none for any other line (comments, the order of layers).
fn imported_file(line: &str) -> Result<Option<&str>> {
    let Some(rest) = line.trim().strip_prefix("@import") else {
        return Ok(None);
    };
    let name = rest
        .trim()
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix("\";"));
    match name {
        Some(name) => Ok(Some(name)),
        None => bail!("write {line:?} as @import \"file.css\";"),
    }
}

/// A sheet that is written but never imported is a mistake that nothing else would show.
fn ensure_complete(folder: &Path, imported: &BTreeSet<PathBuf>) -> Result<()> {
    let forgotten = project::files(folder)?.into_iter().find(|file| {
        file.extension().is_some_and(|extension| extension == "css")
            && SHEETS.iter().all(|[index, _]| *file != folder.join(index))
            && !imported.contains(file)
    });
    match forgotten {
        Some(file) => bail!("{} is imported in no index of style", file.display()),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str, files: &[(&str, &str)]) -> Result<PathBuf> {
        let folder = project::root().join("target/xtask-tests/styles").join(name);
        if folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        for (file, text) in files {
            project::write(&folder.join(file), text.as_bytes())?;
        }
        Ok(folder)
    }

    fn joined(folder: &Path) -> Result<String> {
        let mut imported = BTreeSet::new();
        let sheet = join(folder, "index.css", &mut imported)?;
        ensure_complete(folder, &imported)?;
        Ok(sheet)
    }

    fn error_of(folder: &Path) -> String {
        joined(folder)
            .err()
            .map(|error| format!("{error:#}"))
            .unwrap_or_default()
    }

    #[test]
    fn files_are_joined_in_the_order_of_the_index() -> Result<()> {
        let index = "@layer a;\n@import \"b.css\";\n@import \"parts/a.css\";\n";
        let folder = folder(
            "order",
            &[
                ("index.css", index),
                ("parts/a.css", "a{}"),
                ("b.css", "b{}"),
            ],
        )?;
        assert_eq!(
            joined(&folder)?,
            "@layer a;\n/* b.css */\nb{}\n/* parts/a.css */\na{}\n"
        );
        Ok(())
    }

    #[test]
    fn a_missing_file_is_named() -> Result<()> {
        let folder = folder("missing", &[("index.css", "@import \"gone.css\";\n")])?;
        assert!(error_of(&folder).contains("gone.css"));
        Ok(())
    }

    #[test]
    fn a_forgotten_file_is_named() -> Result<()> {
        let folder = folder("forgotten", &[("index.css", ""), ("parts/lost.css", "a{}")])?;
        assert!(error_of(&folder).contains("lost.css is imported in no index"));
        Ok(())
    }

    #[test]
    fn a_file_has_one_place() -> Result<()> {
        let index = "@import \"a.css\";\n";
        let folder = folder("twice", &[("index.css", index), ("a.css", "a{}")])?;
        let mut imported = BTreeSet::new();
        join(&folder, "index.css", &mut imported)?;
        assert!(join(&folder, "index.css", &mut imported).is_err());
        Ok(())
    }

    #[test]
    fn an_import_in_another_form_is_refused() {
        assert!(imported_file("@import url(a.css);").is_err());
        assert!(imported_file("@import \"a.css\" print;").is_err());
    }
}

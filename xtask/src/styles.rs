//! Joins the style sheets: style/index.css names the files in their order, and each
//! `@import "file.css";` is replaced by the file. One sheet is one request, and its order is
//! written down in one place. Trunk calls this before each build.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail, ensure};

use crate::project;

const INDEX: &str = "index.css";

/// Writes target/style/samspil.css, which index.html hands to Trunk.
pub fn run() -> Result<()> {
    let sheet = join(&project::root().join("style"))?;
    project::write(
        &project::root().join("target/style/samspil.css"),
        sheet.as_bytes(),
    )
}

/// The style sheet that index.css in this folder describes.
fn join(folder: &Path) -> Result<String> {
    let index = project::read(&folder.join(INDEX))?;
    let mut sheet = String::new();
    let mut imported = BTreeSet::new();
    for line in index.lines() {
        if let Some(name) = imported_file(line)? {
            let css =
                project::read(&folder.join(name)).with_context(|| format!("in style/{INDEX}"))?;
            ensure!(
                !css.contains("@import"),
                "style/{name}: only {INDEX} may import"
            );
            ensure!(
                imported.insert(folder.join(name)),
                "style/{INDEX} imports {name} twice"
            );
            sheet.push_str(&format_section(name, &css));
        } else {
            sheet.push_str(line);
            sheet.push('\n');
        }
    }
    ensure_complete(folder, &imported)?;
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
        None => bail!("style/{INDEX}: write {line:?} as @import \"file.css\";"),
    }
}

/// A sheet that is written but never imported is a mistake that nothing else would show.
fn ensure_complete(folder: &Path, imported: &BTreeSet<PathBuf>) -> Result<()> {
    let forgotten = project::files(folder)?.into_iter().find(|file| {
        file.extension().is_some_and(|extension| extension == "css")
            && *file != folder.join(INDEX)
            && !imported.contains(file)
    });
    match forgotten {
        Some(file) => bail!("{} is not imported in style/{INDEX}", file.display()),
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

    fn error_of(folder: &Path) -> String {
        join(folder)
            .err()
            .map(|error| format!("{error:#}"))
            .unwrap_or_default()
    }

    #[test]
    fn files_are_joined_in_the_order_of_the_index() -> Result<()> {
        let index = "@layer a;\n@import \"b.css\";\n@import \"parts/a.css\";\n";
        let folder = folder(
            "order",
            &[(INDEX, index), ("parts/a.css", "a{}"), ("b.css", "b{}")],
        )?;
        assert_eq!(
            join(&folder)?,
            "@layer a;\n/* b.css */\nb{}\n/* parts/a.css */\na{}\n"
        );
        Ok(())
    }

    #[test]
    fn a_missing_file_is_named() -> Result<()> {
        let folder = folder("missing", &[(INDEX, "@import \"gone.css\";\n")])?;
        assert!(error_of(&folder).contains("gone.css"));
        Ok(())
    }

    #[test]
    fn a_forgotten_file_is_named() -> Result<()> {
        let folder = folder("forgotten", &[(INDEX, ""), ("parts/lost.css", "a{}")])?;
        assert!(error_of(&folder).contains("lost.css is not imported"));
        Ok(())
    }

    #[test]
    fn an_import_in_another_form_is_refused() {
        assert!(imported_file("@import url(a.css);").is_err());
        assert!(imported_file("@import \"a.css\" print;").is_err());
    }
}

//! The table of faults in docs/reliability.md, produced by the end-to-end tests, which write a row
//! per fault into a folder of their engine.

use std::{collections::BTreeSet, env, fs, path::PathBuf};

use anyhow::{Context, Result, ensure};

use crate::{engines::Engine, project};

/// The head of the table.
const HEAD: &str = "| Fault | How it is provoked | Engine | What the user sees | Characters lost |\n\
                    | --- | --- | --- | --- | --- |\n";

/// Deletes the rows of earlier runs in this engine.
pub fn clear(engine: Engine) -> Result<()> {
    let folder = folder(engine);
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(())
}

/// Checks that the document has the rows of this engine, and no others of it if all tests ran. Updates
/// the document if `SAMSPIL_BLESS=1`.
pub fn check(engine: Engine, all_ran: bool) -> Result<()> {
    let path = project::root().join("docs/reliability.md");
    let document = fs::read_to_string(&path)?;
    let (text, table) = document.split_once(HEAD).context("the table's head")?;
    let of_engine = |row: &&str| row.split(" | ").nth(2) == Some(&engine.to_string());
    let here: BTreeSet<&str> = table.lines().filter(of_engine).collect();
    let rows = rows(engine)?;
    let rows: BTreeSet<&str> = rows.iter().map(|row| row.trim_end()).collect();
    if env::var_os("SAMSPIL_BLESS").is_some() {
        let others = table.lines().filter(|row| !of_engine(row));
        let kept = here.iter().filter(|_| !all_ran);
        let all: BTreeSet<&str> = others.chain(rows).chain(kept.copied()).collect();
        let table = Vec::from_iter(all).join("\n");
        return Ok(fs::write(path, format!("{text}{HEAD}{table}\n"))?);
    }
    let missing: Vec<_> = rows.difference(&here).collect();
    let stale: Vec<_> = here.difference(&rows).filter(|_| all_ran).collect();
    ensure!(
        missing.is_empty() && stale.is_empty(),
        "docs/reliability.md differs from what was seen in {engine} (SAMSPIL_BLESS=1 writes it).\n\
         Not in it: {missing:#?}\nNot seen: {stale:#?}"
    );
    Ok(())
}

fn folder(engine: Engine) -> PathBuf {
    let folder = project::root().join("target/reliability");
    folder.join(engine.to_string())
}

fn rows(engine: Engine) -> Result<Vec<String>> {
    let folder = folder(engine);
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let files = project::files(&folder)?.into_iter();
    files.map(|file| Ok(fs::read_to_string(file)?)).collect()
}

//! Paths of the repository, and how commands start other programs.

use std::{
    env,
    ffi::OsString,
    fs, io,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use duct::Expression;

/// The root of the repository.
pub fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

/// Cargo's home folder, which contains its downloads.
pub fn cargo_home() -> Result<PathBuf> {
    let named = env::var_os("CARGO_HOME").map(PathBuf::from);
    let usual = || env::home_dir().map(|home| home.join(".cargo"));
    named.or_else(usual).context("there is no home folder")
}

/// The folder of the built app.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The folder for tools that `PATH` does not have in a matching version.
pub fn tools() -> PathBuf {
    root().join("target/tools")
}

/// A program, run in the root of the repository with the project's tools first on `PATH`.
pub fn program(name: &str, args: &[&str]) -> Expression {
    let command = duct::cmd(name, args).dir(root()).env("PATH", search_path());
    // Cargo sets variables for the package xtask. Build scripts started from here would see them and
    // run again each time, unlike those started from a shell.
    env::vars_os()
        .map(|(key, _)| key)
        .filter(|key| describes_a_package(&key.to_string_lossy()))
        .fold(command, |command, key| command.env_remove(key))
}

/// Cargo with the arguments in this line, which must not contain spaces themselves.
pub fn cargo(line: &str) -> Expression {
    program("cargo", &line.split_whitespace().collect::<Vec<_>>())
}

fn describes_a_package(variable: &str) -> bool {
    variable.starts_with("CARGO_PKG_") || variable.starts_with("CARGO_MANIFEST_")
}

fn search_path() -> OsString {
    let inherited = env::var_os("PATH").unwrap_or_default();
    let folders = [tools().join("bin")]
        .into_iter()
        .chain(env::split_paths(&inherited));
    env::join_paths(folders).unwrap_or(inherited)
}

/// All files in a folder and its subfolders, sorted by path.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    collect(folder, &mut found).with_context(|| format!("cannot list {}", folder.display()))?;
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, found)?;
        } else {
            found.push(path);
        }
    }
    Ok(())
}

/// Reads a text file; the error names it.
pub fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Writes a file and creates its parent folders; the error names it.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, bytes))
        .with_context(|| format!("cannot write {}", path.display()))
}

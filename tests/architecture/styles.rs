//! Rules for the style sheets.

use std::fs;
use std::path::{Path, PathBuf};

fn sheets(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let files = paths.flat_map(|path| match path.extension() {
        _ if path.is_dir() => sheets(&path),
        Some(end) if end == "css" => vec![path],
        _ => Vec::new(),
    });
    files.collect()
}

/// The conditions of a sheet that compare the window's size with pixels. They hold for one text size
/// only; `em` follows the text size that the user has chosen in the browser.
fn fixed_breakpoints(sheet: &str) -> Vec<&str> {
    let conditions = sheet
        .lines()
        .filter(|line| line.trim_start().starts_with("@media"));
    conditions.filter(|line| line.contains("px")).collect()
}

#[test]
fn breakpoints_follow_the_text_size() {
    assert_eq!(fixed_breakpoints("@media (min-width: 60em) {"), [""; 0]);
    assert_eq!(fixed_breakpoints("@media (min-width: 960px) {").len(), 1);
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = [root.join("style"), root.join("src/files/page")];
    for file in files.iter().flat_map(|folder| sheets(folder)) {
        let sheet = fs::read_to_string(&file).unwrap();
        let found = fixed_breakpoints(&sheet);
        assert!(found.is_empty(), "{}: {found:?}", file.display());
    }
}

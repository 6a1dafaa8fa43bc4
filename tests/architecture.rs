//! Enforces the dependencies between the layers, as described in `src/lib.rs` and ARCHITECTURE.md.
//!
//! Reads all paths in the source, including its unit tests. A new folder needs a rule.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

#[path = "architecture/paths.rs"]
mod paths;
#[path = "architecture/rules.rs"]
mod rules;
#[path = "architecture/styles.rs"]
mod styles;
#[path = "architecture/tokens.rs"]
mod tokens;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use rules::{LAYERS, ROOTS, problems};

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let files = paths.flat_map(|path| match path.extension() {
        _ if path.is_dir() => rust_files(&path),
        Some(end) if end == "rs" => vec![path],
        _ => Vec::new(),
    });
    files.collect()
}

/// `src/files/read.rs` is `["files", "read"]`, `src/files/mod.rs` is `["files"]`.
fn module(file: &Path) -> Vec<String> {
    let place = file.strip_prefix(source()).unwrap().with_extension("");
    let parts = place.iter().map(|part| part.to_str().unwrap().to_owned());
    parts.filter(|part| part != "mod").collect()
}

#[test]
fn no_file_breaks_a_layer_rule() {
    let mut found = Vec::new();
    for file in rust_files(&source()) {
        let module = module(&file);
        let module: Vec<&str> = module.iter().map(String::as_str).collect();
        let text = fs::read_to_string(&file).unwrap();
        let here = problems(&module, &text).into_iter();
        found.extend(here.map(|problem| format!("{}: {problem}", file.display())));
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn every_folder_has_a_rule_and_every_rule_has_a_folder() {
    let entries = fs::read_dir(source()).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let (folders, files): (Vec<PathBuf>, Vec<PathBuf>) = paths.partition(|path| path.is_dir());
    let names = |paths: Vec<PathBuf>| -> BTreeSet<String> {
        let stems = paths.into_iter().map(|p| p.file_stem().unwrap().to_owned());
        stems.map(|stem| stem.into_string().unwrap()).collect()
    };
    let known = |rules: &[(&str, &[&str])]| -> BTreeSet<String> {
        rules.iter().map(|(name, _)| (*name).to_owned()).collect()
    };
    assert_eq!(names(folders), known(&LAYERS));
    assert_eq!(names(files), known(&ROOTS));
}

/// Whether the source breaks a rule in this module.
fn refused(module: &str, source: &str) -> bool {
    let module: Vec<&str> = module.split('/').collect();
    !problems(&module, source).is_empty()
}

#[test]
fn a_reversed_dependency_is_found_in_any_notation() {
    for (module, source) in [
        ("domain", "use crate::worksheet::Theme;"),
        ("domain/plan", "use crate::{domain::Draft, text};"),
        ("domain/plan", "use super::super::files::read;"),
        (
            "domain/plan",
            "use super::{super::{Draft, ui::Icon}, Plan};",
        ),
        ("domain/plan", "fn f() { let x = crate::state::today(); }"),
        (
            "domain/plan",
            "mod tests { use super::super::super::files; }",
        ),
        (
            "domain/plan",
            "#[cfg(test)] mod tests { mod more { use crate::pages::Page; } }",
        ),
        ("domain/plan", "use r#crate::files; use crate::r#files;"),
        ("domain", "macro_rules! m { () => { $crate::files::read } }"),
        (
            "domain",
            "const A: char = '\"'; use crate::files; const B: char = '\\'';",
        ),
        ("domain", "use crate as ours;"),
        ("domain", "use crate::{self as ours};"),
        ("domain", "use crate::*;"),
        ("domain", "use samspil::files;"),
        ("domain", "pub(in crate::files) fn f() {}"),
        ("files/read", "fn f<T: crate::browser::Probe>() {}"),
        ("browser/file", "use crate::domain::Draft;"),
        ("state/save", "use crate::pages::StartPage;"),
        ("state/library", "use super::drafts::draft_records;"),
        (
            "state/store/settle",
            "use crate::state::{drafts::OpenDraft, keys};",
        ),
        ("ui/icon", "use crate::state::use_words;"),
        ("ui/icon", "use crate::worksheet;"),
        ("pages/start", "use crate::app::App;"),
        ("main", "use samspil::pages::StartPage;"),
        ("novel", "fn f() {}"),
    ] {
        assert!(refused(module, source), "{module}: {source}");
    }
}

#[test]
fn allowed_dependencies_are_accepted() {
    for (module, source) in [
        (
            "domain/plan",
            "use super::{Draft, rows::Keyed}; use crate::domain::Plan;",
        ),
        (
            "domain/plan",
            "mod tests { use super::*; use super::super::Draft; }",
        ),
        (
            "domain/plan",
            "mod a { mod b {} } mod c { use super::super::Draft; }",
        ),
        (
            "domain/plan",
            "fn f(&self) -> Self { self.plan; self::g::<crate::domain::Plan>() }",
        ),
        (
            "domain",
            "// crate::files\n/* crate::ui /* leptos */ web_sys */ const A: char = '\"';",
        ),
        (
            "domain",
            "const B: &str = \"crate::files \\\" leptos\"; const C: &str = r#\"\"leptos\"#;",
        ),
        (
            "domain",
            "pub(crate) fn f<'a>(x: &'a str) {} pub(super) fn g(a: u8) { b'\\''; }",
        ),
        ("files/read", "use crate::r#domain::Plan;"),
        (
            "files/schema",
            "use crate::{domain::Plan, text, worksheet::{Theme, theme}};",
        ),
        (
            "state/save",
            "use crate::browser::{self, Timer}; use leptos::prelude::*;",
        ),
        (
            "pages/start",
            "use super::PageHead; use super::super::browser::page;",
        ),
        (
            "pages/start",
            "fn f(event: leptos::ev::SubmitEvent) { page.document(); }",
        ),
        ("state/draft_chunk", "use super::drafts::draft_records;"),
        (
            "state/drafts/save",
            "use super::draft_records; use crate::state::drafts;",
        ),
        ("app", "use crate::pages::StartPage; use crate::app::App;"),
        ("main", "fn main() { samspil::app::mount(); }"),
        (
            "browser/clock",
            "use wasm_bindgen::JsCast; fn now() { Utc::now() } use web_sys::window;",
        ),
    ] {
        let module_path: Vec<&str> = module.split('/').collect();
        assert_eq!(
            problems(&module_path, source),
            [""; 0],
            "{module}: {source}"
        );
    }
}

#[test]
fn forbidden_names_are_found() {
    for (module, source) in [
        ("files/read", "use leptos::prelude::*;"),
        ("text/da", "use leptos_dom::x;"),
        ("browser/timer", "use leptos::prelude::RwSignal;"),
        ("state/save", "use gloo_storage::LocalStorage;"),
        ("state/save", "fn f() { view! { <p/> } }"),
        ("pages/plan", "fn f(e: web_sys::Event) {}"),
        ("pages/plan", "use leptos::web_sys;"),
        ("ui/icon", "use leptos::wasm_bindgen::JsCast;"),
        ("ui/icon", "fn f() { document().body(); }"),
        ("ui/icon", "fn f() { leptos::prelude::window(); }"),
        ("app", "fn f() { set_timeout(g, h); }"),
        (
            "domain/plan",
            "mod tests { fn f() { chrono::Utc::now(); } }",
        ),
        ("worksheet", "fn f() { Local :: now() }"),
        ("state/save", "fn f() { Uuid::new_v4() }"),
        ("files/name", "fn f() { std::time::SystemTime::now() }"),
        ("main", "use web_sys::window;"),
    ] {
        assert!(refused(module, source), "{module}: {source}");
    }
}

/// A file without a `mod` is never compiled, so its tests would never fail.
#[test]
fn every_test_file_is_compiled() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let journeys = tests.join("e2e/tests");
    let files = [tests.join("browser"), journeys.clone()];
    let unused = files.iter().flat_map(|folder| rust_files(folder));
    let unused = unused.filter(|file| {
        let folder = file.parent().unwrap();
        let user = if folder == journeys {
            journeys.join("journeys.rs")
        } else {
            folder.with_extension("rs")
        };
        let name = file.file_stem().unwrap().to_str().unwrap();
        *file != user
            && !fs::read_to_string(user)
                .unwrap()
                .contains(&format!("mod {name};"))
    });
    assert_eq!(unused.collect::<Vec<_>>(), Vec::<PathBuf>::new());
}

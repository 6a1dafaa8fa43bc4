//! Splits the compiled app into the first module and its chunks (`chunk!` in `src/state/chunk.rs`), and puts
//! the result in place of what Trunk made. docs/build.md describes the steps.
//!
//! Trunk calls this after a release build, while its output is still in the staging folder. It has no hook
//! between the compiler and wasm-bindgen, so wasm-bindgen runs a second time here, on the first module.

use std::{
    collections::HashMap,
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, anyhow};
use sha2::{Digest, Sha256};
use wasm_split_cli_support::{Options, transform};

use crate::project::{self, program};
use crate::{offline, page, trim::trim};

/// The names that wasm-bindgen and the splitter give to the files of the first load.
const SCRIPT: &str = "samspil.js";
const MODULE: &str = "samspil_bg.wasm";
const LOADER: &str = "__wasm_split.js";

/// The chunks that an address asks for. The page lists their files, so that `offline/page.js` can fetch
/// them while the first module is on its way.
const LISTED: [&str; 2] = ["plan", "annex"];

/// `cargo xtask post-build`: works on the folder that Trunk names in the environment.
pub fn run() -> Result<()> {
    let variable = |name| env::var(name).with_context(|| format!("{name} is not set by Trunk"));
    if variable("TRUNK_PROFILE")? != "release" {
        return Ok(());
    }
    let staging = PathBuf::from(variable("TRUNK_STAGING_DIR")?);
    let page_path = staging.join("index.html");
    let mut page = project::read(&page_path)?;
    let made = target().join("app");
    let chunks = make(&made)?;
    let folder = move_into(&made, &staging)?;
    page = with_files_of(&page, &folder, &staging)?;
    for chunk in LISTED {
        let files = chunks.get(chunk);
        let files = files.with_context(|| format!("there is no chunk {chunk}"))?;
        page = page::with_list(&page, chunk, &list(&folder, files));
    }
    page = with_late_styles(&page, &staging)?;
    shorten_start_script(&page, &staging)?;
    project::write(&page_path, page.as_bytes())
}

fn target() -> PathBuf {
    project::root().join("target/xtask/split")
}

/// Makes the files of the app in this folder. Returns the modules that each chunk needs.
fn make(folder: &Path) -> Result<HashMap<String, Vec<String>>> {
    if target().exists() {
        fs::remove_dir_all(target())?;
    }
    fs::create_dir_all(folder)?;
    let compiled = project::root().join("target/wasm32-unknown-unknown/release/samspil.wasm");
    let compiled =
        fs::read(&compiled).with_context(|| format!("cannot read {}", compiled.display()))?;
    let compiled = trim(&compiled)?;
    let first = target().join("first.wasm");
    let mut options = Options::new(&compiled);
    options.output_dir = folder;
    options.main_out_path = &first;
    options.main_module = "./samspil.js";
    let split = transform(options);
    let split = split.map_err(|error| anyhow!("the app can't be split: {error:?}"))?;
    bind(&first, folder)?;
    // The app reports a chunk that did not come. Leaving the page while one is loading is no error.
    let loader = project::read(&folder.join(LOADER))?.replace("console.error(", "console.warn(");
    for (name, script) in [
        (LOADER, loader),
        (SCRIPT, project::read(&folder.join(SCRIPT))?),
    ] {
        project::write(&folder.join(name), minified(&script).as_bytes())?;
    }
    Ok(split.prefetch_map)
}

/// Writes the first module and the script between it and the browser.
fn bind(module: &Path, folder: &Path) -> Result<()> {
    let (module, folder) = (module.display().to_string(), folder.display().to_string());
    let flags = "--target web --no-typescript --keep-lld-exports --remove-name-section \
                 --remove-producers-section --out-name samspil --out-dir";
    let mut arguments: Vec<&str> = flags.split_whitespace().collect();
    arguments.extend([folder.as_str(), module.as_str()]);
    program("wasm-bindgen", &arguments)
        .run()
        .context("wasm-bindgen could not bind the first module")?;
    Ok(())
}

/// The script without comments and spaces. wasm-bindgen ends its imports without semicolons, which a script in one
/// line must have.
fn minified(script: &str) -> String {
    let end = |line: &str| {
        let is_open = line.starts_with("import ") && line.ends_with('"');
        format!("{line}{}\n", if is_open { ";" } else { "" })
    };
    let script: String = script.lines().map(end).collect();
    minifier::js::minify(&script).to_string()
}

/// Moves the files into a folder of the release which is named by their content: they name each other, and
/// two versions must never be mixed. Returns the name of the folder.
fn move_into(made: &Path, staging: &Path) -> Result<String> {
    let files = project::files(made)?;
    let mut hasher = Sha256::new();
    for file in &files {
        hasher.update(fs::read(file)?);
    }
    let version = hasher.finalize();
    let digits = version.iter().take(8).map(|byte| format!("{byte:02x}"));
    let folder = format!("app-{}", digits.collect::<String>());
    fs::rename(made, staging.join(&folder))?;
    Ok(folder)
}

/// The page that names the files of this folder in place of Trunk's, which are removed.
fn with_files_of(page: &str, folder: &str, staging: &Path) -> Result<String> {
    let (script_link, script) = link(page, ".js")?;
    let (module_link, module) = link(page, "_bg.wasm")?;
    fs::remove_file(staging.join(script))?;
    fs::remove_file(staging.join(module))?;
    let script_link_to = |name| script_link.replace(script, &format!("./{folder}/{name}"));
    // The script imports the loader: without a link the browser would request it only after the script.
    let script_links = script_link_to(SCRIPT) + &script_link_to(LOADER);
    let new_module_link = module_link.replace(module, &format!("./{folder}/{MODULE}"));
    let page = page.replace(script_link, &script_links);
    Ok(page.replace(module_link, &new_module_link))
}

/// Trunk's link to the file that ends so, and the address of the file.
fn link<'a>(page: &'a str, ending: &str) -> Result<(&'a str, &'a str)> {
    let found = page::link(page, |address| address.ends_with(ending));
    found.with_context(|| format!("index.html has no link to a file {ending}"))
}

/// The style sheets of the chunks: how the names of their files begin, and the attribute that names each in the
/// page. `src/browser/style.rs` and `offline/page.js` read it.
const LATE_STYLES: [[&str; 2]; 4] = [
    ["./annex-", "annex-style"],
    ["./worksheet-", "worksheet-style"],
    ["./document-", "document-style"],
    ["./chunks-", "style"],
];

/// The page that names the style sheets of the chunks and their digests where it linked them. The app links
/// them with the first chunk that needs them (`src/browser/style.rs`).
fn with_late_styles(page: &str, staging: &Path) -> Result<String> {
    let mut page = page.to_owned();
    for [file, attribute] in LATE_STYLES {
        let found = page::link(&page, |address| address.starts_with(file));
        let (link, address) = found.with_context(|| format!("index.html has no link to {file}"))?;
        let digest = offline::digest(&fs::read(staging.join(address))?);
        let named = format!("{address} {digest}");
        page = page::with_data(&page.replace(link, ""), attribute, &named);
    }
    Ok(page)
}

/// Shortens the script that starts the app. Trunk's minifier can't read its dynamic import, and leaves it as it is.
fn shorten_start_script(page: &str, staging: &Path) -> Result<()> {
    let (_, after) = page
        .split_once("./page-")
        .context("index.html has no script page.js")?;
    let (digest, _) = after.split_once(".js").context("a script")?;
    let path = staging.join(format!("page-{digest}.js"));
    let script = project::read(&path)?;
    project::write(&path, minified(&script).as_bytes())
}

fn list(folder: &str, modules: &[String]) -> String {
    let mut files: Vec<_> = modules
        .iter()
        .map(|module| format!("{folder}/{module}.wasm"))
        .collect();
    files.sort();
    files.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_without_semicolons_stay_apart_in_one_line() {
        let script = "import * as a from \"./a.js\"\nimport * as b from \"./b.js\"\n\n/** What it is. */\nexport const c = a + b; // A sum.\n";
        assert_eq!(
            minified(script),
            "import*as a from\"./a.js\";import*as b from\"./b.js\";export const c=a+b;"
        );
    }

    #[test]
    fn the_page_names_the_files_of_the_folder() -> Result<()> {
        let staging = project::root().join("target/xtask-tests/split");
        for file in [
            "a-1.js",
            "a-1_bg.wasm",
            "annex-1.css",
            "worksheet-1.css",
            "document-1.css",
            "chunks-1.css",
        ] {
            project::write(&staging.join(file), b"")?;
        }
        let page = "<html><link rel=modulepreload href=./a-1.js><link rel=preload href=./a-1_bg.wasm><link rel=stylesheet href=./annex-1.css><link rel=stylesheet href=./worksheet-1.css><link rel=stylesheet href=./document-1.css><link rel=stylesheet href=./chunks-1.css>";
        let page = with_late_styles(&with_files_of(page, "app-2", &staging)?, &staging)?;
        let digest = offline::digest(b"");
        assert_eq!(
            page,
            format!(
                "<html data-style=\"./chunks-1.css {digest}\" data-document-style=\"./document-1.css {digest}\" data-worksheet-style=\"./worksheet-1.css {digest}\" data-annex-style=\"./annex-1.css {digest}\"><link rel=modulepreload href=./app-2/samspil.js><link rel=modulepreload href=./app-2/__wasm_split.js><link rel=preload href=./app-2/samspil_bg.wasm>"
            )
        );
        assert!(!staging.join("a-1.js").exists());
        Ok(())
    }
}

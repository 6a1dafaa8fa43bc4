//! Takes the pages that are loaded when they are opened out of the release (`src/pages/part.rs`), into
//! WebAssembly modules of their own, and puts the result in the place of what Trunk made.
//!
//! It comes between the compiler and wasm-bindgen, where Trunk has no hook: so wasm-bindgen is run once
//! more, on the module that is left.

mod made;

use std::{fs, path::Path};

use anyhow::{Context, Result, anyhow, ensure};
use wasm_split_cli_support::{Options, transform};

use crate::project::{self, program};
use crate::{bundle, offline, post_build, short};
use made::Made;

/// What the splitter calls the script that loads the parts.
const LOADER: &str = "__wasm_split.js";
const SCRIPT: &str = "samspil.js";
const MODULE: &str = "samspil_bg.wasm";

/// The parts that an address names: the page lists their files, so that `offline/page.js` can ask for
/// them while the app itself is still coming.
const HINTED: [&str; 2] = ["plan", "annex"];

/// How the compiler names the way to the words of the parts.
const LATER_WORDS: &str = "text..words..Words$u20$as$u20$core..ops..deref..Deref";

/// Replaces Trunk's module and scripts in the folder, and their names in its page.
pub fn run(staging: &Path) -> Result<()> {
    let compiled = project::root().join("target/wasm32-unknown-unknown/release/samspil.wasm");
    let made = make(&compiled)?;
    let page_path = staging.join("index.html");
    let page = project::read(&page_path)?;
    let (trunk_script, trunk_module) = (of_trunk(staging, ".js")?, of_trunk(staging, "_bg.wasm")?);
    let mut page = with_one_script(&page, &made.name(SCRIPT), &trunk_script)?
        .replace(&trunk_module, &made.name(MODULE));
    for old in [trunk_script, trunk_module] {
        fs::remove_file(staging.join(old))?;
    }
    for part in HINTED {
        let files = made.needs(part)?.join(" ");
        page = page.replacen("<html", &format!("<html data-{part}=\"{files}\""), 1);
    }
    page = with_style_for_later(&page, staging)?;
    for (name, content) in &made.files {
        project::write(&staging.join(made.name(name)), content)?;
    }
    project::write(&page_path, page.as_bytes())
}

/// The page with this script in the place of Trunk's inline one and of the hint at what that imports.
fn with_one_script(page: &str, script: &str, trunk_script: &str) -> Result<String> {
    let (before, _, after) =
        post_build::split_at_script(page).context("index.html holds no inline module script")?;
    let page = format!("{before}<script type=\"module\" src=\"./{script}\"></script>{after}");
    let hint = page.split("<link").find(|link| link.contains(trunk_script));
    let hint = hint.and_then(|link| link.split_inclusive('>').next());
    let hint = hint.with_context(|| format!("index.html does not name {trunk_script}"))?;
    Ok(page.replace(&format!("<link{hint}"), ""))
}

/// The page that only names the style sheet of the parts, where it was linked, with its digest: the app
/// brings it with the first part (`src/browser/style.rs`).
fn with_style_for_later(page: &str, folder: &Path) -> Result<String> {
    let link = page.split("<link").find(|link| link.contains("./parts-"));
    let link = link.and_then(|link| link.split_inclusive('>').next());
    let link = link.context("index.html links no style sheet of the parts")?;
    let file = link.split(['"', '\'', ' ', '>', '=']);
    let mut file = file.filter(|piece| piece.starts_with("./parts-"));
    let file = file.next().context("a style sheet of the parts")?;
    let digest = offline::digest(&fs::read(folder.join(file))?);
    let page = page.replace(&format!("<link{link}"), "");
    let named = format!("<html data-style=\"{file} {digest}\"");
    Ok(page.replacen("<html", &named, 1))
}

/// The file of the app that Trunk wrote with this ending.
fn of_trunk(staging: &Path, ending: &str) -> Result<String> {
    let files = project::files(staging)?;
    let mut names = files.iter().filter_map(|file| file.file_name()?.to_str());
    let name = names.find(|name| name.starts_with("samspil-") && name.ends_with(ending));
    Ok(name
        .with_context(|| format!("Trunk wrote no samspil-…{ending}"))?
        .to_owned())
}

fn make(compiled: &Path) -> Result<Made> {
    let folder = project::root().join("target/xtask/parts");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let (split, bound) = (folder.join("split"), folder.join("bound"));
    let main = folder.join("main.wasm");
    fs::create_dir_all(&folder)?;
    let module =
        fs::read(compiled).with_context(|| format!("cannot read {}", compiled.display()))?;
    let mut options = Options::new(&module);
    options.output_dir = &split;
    options.main_out_path = &main;
    options.main_module = "./samspil.js";
    let parts = transform(options);
    let parts = parts.map_err(|error| anyhow!("the parts can't be split off: {error:?}"))?;
    does_without_later_words(&module, &fs::read(&main)?)?;
    bind(&main, &bound)?;
    shorten(&bound)?;
    let script = bundle::bundle(
        &project::read(&bound.join(SCRIPT))?,
        &project::read(&split.join(LOADER))?,
        &format!("./{MODULE}"),
    )?;
    project::write(&bound.join(SCRIPT), script.as_bytes())?;
    fs::remove_file(split.join(LOADER))?;
    let mut paths = project::files(&bound)?;
    paths.extend(project::files(&split)?);
    Made::collect(&paths, parts.prefetch_map)?.renamed()
}

/// What every visit loads says no word of the parts (`src/text/words`): it would fail where none has come.
fn does_without_later_words(compiled: &[u8], main: &[u8]) -> Result<()> {
    let has = |module: &[u8]| {
        let mut places = module.windows(LATER_WORDS.len());
        places.any(|place| place == LATER_WORDS.as_bytes())
    };
    ensure!(
        has(compiled),
        "no function of the app is called {LATER_WORDS} any more"
    );
    ensure!(
        !has(main),
        "something that every visit loads says a word of `LaterWords`: move the word or the caller"
    );
    Ok(())
}

/// Writes the script between the module that is left and the browser.
fn bind(module: &Path, folder: &Path) -> Result<()> {
    let (module, folder) = (module.display().to_string(), folder.display().to_string());
    let flags = "--target web --no-typescript --keep-lld-exports --out-name samspil --out-dir";
    let mut arguments: Vec<&str> = flags.split(' ').collect();
    arguments.extend([folder.as_str(), module.as_str()]);
    program("wasm-bindgen", &arguments)
        .run()
        .context("wasm-bindgen could not bind what is left of the app")?;
    Ok(())
}

/// Takes the long names out of the module and its script.
fn shorten(folder: &Path) -> Result<()> {
    let (module, script) = (folder.join(MODULE), folder.join(SCRIPT));
    let (bytes, text) = short::shorten(
        &fs::read(&module)?,
        &project::read(&script)?,
        "./samspil_bg.js",
    )?;
    project::write(&module, &bytes)?;
    project::write(&script, text.as_bytes())
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    #[test]
    fn each_script_names_the_files_of_its_version() -> Result<()> {
        let script = r#"a("./split_plan.wasm"); URL("./split_plan.wasm"); URL('samspil_bg.wasm')"#;
        let files = [SCRIPT, "split_plan.wasm", MODULE];
        let made = Made {
            files: files
                .map(|name| (name.to_owned(), script.as_bytes().to_vec()))
                .into(),
            version: "1".to_owned(),
            needs: HashMap::from([("plan".to_owned(), vec!["split_plan".to_owned()])]),
        };
        let renamed = made.renamed()?;
        let expected = r#"a("./split_plan.wasm"); URL("./plan-1.wasm"); URL('samspil_bg-1.wasm')"#;
        let texts: Vec<_> = renamed.files.iter().map(|file| &file.1).collect();
        assert_eq!(texts.first(), Some(&&expected.as_bytes().to_vec()));
        assert_eq!(renamed.needs("plan")?, ["plan-1.wasm"]);
        assert!(renamed.needs("annex").is_err());
        // A module is not text: what looks like a name in it stays.
        assert_eq!(texts.get(1), Some(&&script.as_bytes().to_vec()));
        Ok(())
    }
}

//! The npm packages of the tests (axe-core, Equal Access, the Nu Html Checker, Lighthouse), in the versions of `xtask/npm/package-lock.json`, which also
//! has their checksums. They are not part of the app.

use anyhow::{Context, Result, ensure};

use crate::{
    project::{self, program},
    system,
};

const LISTS: [&str; 2] = ["package.json", "package-lock.json"];

/// Written when the installation is complete, with the list of packages.
const DONE: &str = "installed.json";

/// Installs the packages into target/tools/npm, unless they are up to date.
pub fn install() -> Result<()> {
    let (from, to) = (
        project::root().join("xtask/npm"),
        project::tools().join("npm"),
    );
    let wanted = project::read(&from.join("package-lock.json"))?;
    if project::read(&to.join(DONE)).is_ok_and(|done| done == wanted) {
        return Ok(());
    }
    system::ensure(&[system::NPM])?;
    println!("Fetching the checkers of pages into target/tools/npm (a minute at most).");
    for list in LISTS {
        let text = project::read(&from.join(list))?;
        project::write(&to.join(list), text.as_bytes())?;
    }
    let folder = to.to_string_lossy();
    let quiet = ["--ignore-scripts", "--no-audit", "--no-fund"];
    program("npm", &[&["ci", "--prefix", &folder], &quiet[..]].concat())
        // Lighthouse uses the installed browser.
        .env("PUPPETEER_SKIP_DOWNLOAD", "1")
        .run()
        .context("npm could not fetch its packages")?;
    for file in [
        "accessibility-checker-engine/ace-window.js",
        "axe-core/axe.min.js",
        "lighthouse/cli/index.js",
        "vnu-jar/build/dist/vnu.jar",
    ] {
        let has_come = to.join("node_modules").join(file).is_file();
        ensure!(
            has_come,
            "npm says that it fetched {file}, but it is not there"
        );
    }
    project::write(&to.join(DONE), wanted.as_bytes())
}

//! Programs that the operating system provides. On Debian as root (a container, say) they are
//! installed; anywhere else one line says which command does it.

use std::{
    env,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use crate::project::program;

/// A program of the operating system.
pub struct Part {
    /// The names of the program; one of them is enough.
    programs: &'static [&'static str],
    /// Another place where macOS keeps it.
    mac_app: Option<&'static str>,
    debian: &'static str,
    mac: &'static str,
}

pub const C_COMPILER: Part = Part {
    programs: &["cc"],
    mac_app: None,
    debian: "gcc libc6-dev",
    mac: "xcode-select --install",
};

pub const BROWSER: Part = Part {
    programs: &["chromium", "google-chrome"],
    mac_app: Some("/Applications/Google Chrome.app"),
    debian: "chromium",
    mac: "brew install --cask google-chrome",
};

pub const CHROMEDRIVER: Part = Part {
    programs: &["chromedriver"],
    mac_app: None,
    debian: "chromium-driver",
    mac: "brew install --cask chromedriver",
};

/// Reads the PDF that the browser prints.
pub const PDF_READER: Part = Part {
    programs: &["pdftotext"],
    mac_app: None,
    debian: "poppler-utils",
    mac: "brew install poppler",
};

/// Installs the parts that are missing, or says how to.
pub fn ensure(parts: &[Part]) -> Result<()> {
    let missing: Vec<&Part> = parts.iter().filter(|part| !is_present(part)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if find("apt-get").is_some() && is_root() {
        return apt_get(
            &missing
                .iter()
                .flat_map(|part| part.debian.split(' '))
                .collect::<Vec<_>>(),
        );
    }
    let command = advice(&missing, cfg!(target_os = "macos"));
    bail!("something of the operating system is missing; install it and start again: {command}");
}

/// Where a program is on `PATH`.
pub fn find(program: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

fn is_present(part: &Part) -> bool {
    let is_app =
        cfg!(target_os = "macos") && part.mac_app.is_some_and(|app| Path::new(app).exists());
    is_app || part.programs.iter().any(|program| find(program).is_some())
}

fn is_root() -> bool {
    program("id", &["-u"]).read().is_ok_and(|id| id == "0")
}

fn apt_get(packages: &[&str]) -> Result<()> {
    println!(
        "Installing {} with apt-get (a few minutes).",
        packages.join(", ")
    );
    let install = ["install", "--yes", "--quiet", "--no-install-recommends"];
    for args in [vec!["update", "--quiet"], [&install, packages].concat()] {
        program("apt-get", &args)
            .env("DEBIAN_FRONTEND", "noninteractive")
            .run()
            .with_context(|| format!("apt-get could not install {}", packages.join(", ")))?;
    }
    Ok(())
}

/// The command that installs these parts.
fn advice(missing: &[&Part], is_mac: bool) -> String {
    if is_mac {
        return missing
            .iter()
            .map(|part| part.mac)
            .collect::<Vec<_>>()
            .join(" && ");
    }
    let packages = missing
        .iter()
        .map(|part| part.debian)
        .collect::<Vec<_>>()
        .join(" ");
    format!("sudo apt-get update && sudo apt-get install {packages}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_advice_is_one_command_for_all_that_is_missing() {
        let missing = [&CHROMEDRIVER, &PDF_READER];
        assert_eq!(
            advice(&missing, false),
            "sudo apt-get update && sudo apt-get install chromium-driver poppler-utils"
        );
        assert_eq!(
            advice(&missing, true),
            "brew install --cask chromedriver && brew install poppler"
        );
    }
}

//! Programs of the operating system. On Debian as root (such as in a container) missing ones are
//! installed; elsewhere a message names the command that installs them.

use std::{
    env,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use crate::project::program;

/// A program of the operating system.
pub struct Part {
    /// Alternative names of the program.
    programs: &'static [&'static str],
    /// Alternative paths outside of `PATH`.
    places: &'static [&'static str],
    debian: &'static str,
    /// `None` if macOS does not have it.
    mac: Option<&'static str>,
}

pub const C_COMPILER: Part = Part {
    programs: &["cc"],
    places: &[],
    debian: "gcc libc6-dev",
    mac: Some("xcode-select --install"),
};

pub const BROWSER: Part = Part {
    programs: &["chromium", "google-chrome"],
    places: &["/Applications/Google Chrome.app"],
    debian: "chromium",
    mac: Some("brew install --cask google-chrome"),
};

pub const CHROMEDRIVER: Part = Part {
    programs: &["chromedriver"],
    places: &[],
    debian: "chromium-driver",
    mac: Some("brew install --cask chromedriver"),
};

pub const FIREFOX: Part = Part {
    programs: &["firefox", "firefox-esr"],
    places: &["/Applications/Firefox.app"],
    debian: "firefox-esr",
    mac: Some("brew install --cask firefox"),
};

pub const WEBKIT_DRIVER: Part = Part {
    programs: &["WebKitWebDriver"],
    places: &[],
    debian: "webkit2gtk-driver",
    mac: None,
};

/// The browser of `WebKitGTK`, which distributions install outside of `PATH`.
pub const MINI_BROWSER: Part = Part {
    programs: &["MiniBrowser"],
    places: &[
        "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        "/usr/lib/webkit2gtk-4.1/MiniBrowser",
        "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
    ],
    debian: "libwebkit2gtk-4.1-0",
    mac: None,
};

/// A virtual display, for the browser that needs one.
pub const XVFB: Part = Part {
    programs: &["Xvfb"],
    places: &[],
    debian: "xvfb",
    mac: None,
};

/// Reads printed PDFs.
pub const PDF_READER: Part = Part {
    programs: &["pdftotext"],
    places: &[],
    debian: "poppler-utils",
    mac: Some("brew install poppler"),
};

/// Runs the W3C's checker of HTML.
pub const JAVA: Part = Part {
    programs: &["java"],
    places: &[],
    debian: "default-jre-headless",
    mac: Some("brew install --cask temurin"),
};

/// Installs the npm packages of the tests.
pub const NPM: Part = Part {
    programs: &["npm"],
    places: &[],
    debian: "npm",
    mac: Some("brew install node"),
};

/// A server, to test its configuration in docs/hosting.md.
pub const NGINX: Part = Part {
    programs: &[],
    places: &["/usr/sbin/nginx"],
    debian: "nginx",
    mac: None,
};

/// The module that lets nginx serve `.br` files.
pub const NGINX_BROTLI: Part = Part {
    programs: &[],
    places: &["/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf"],
    debian: "libnginx-mod-http-brotli-static",
    mac: None,
};

/// Another server that docs/hosting.md configures.
pub const CADDY: Part = Part {
    programs: &["caddy"],
    places: &[],
    debian: "caddy",
    mac: Some("brew install caddy"),
};

/// Installs missing programs, or returns an error that says how to install them.
pub fn ensure(parts: &[Part]) -> Result<()> {
    let missing: Vec<&Part> = parts.iter().filter(|part| !is_present(part)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if can_install() {
        return apt_get(
            &missing
                .iter()
                .flat_map(|part| part.debian.split(' '))
                .collect::<Vec<_>>(),
        );
    }
    let command = advice(&missing, cfg!(target_os = "macos"))?;
    bail!("something of the operating system is missing; install it and start again: {command}");
}

/// Whether this is a Debian-like system and the user is root.
pub fn can_install() -> bool {
    find("apt-get").is_some() && is_root()
}

/// The path of a program on `PATH`.
pub fn find(program: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

fn is_present(part: &Part) -> bool {
    part.programs.iter().any(|program| find(program).is_some())
        || part.places.iter().any(|place| Path::new(place).exists())
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

/// The command that installs these programs.
fn advice(missing: &[&Part], is_mac: bool) -> Result<String> {
    if is_mac {
        let commands = missing.iter().map(|part| part.mac);
        let commands: Option<Vec<_>> = commands.collect();
        return Ok(commands.context("macOS has no such thing")?.join(" && "));
    }
    let packages = missing
        .iter()
        .map(|part| part.debian)
        .collect::<Vec<_>>()
        .join(" ");
    Ok(format!(
        "sudo apt-get update && sudo apt-get install {packages}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_advice_is_one_command_for_all_that_is_missing() -> Result<()> {
        let missing = [&CHROMEDRIVER, &PDF_READER];
        assert_eq!(
            advice(&missing, false)?,
            "sudo apt-get update && sudo apt-get install chromium-driver poppler-utils"
        );
        assert_eq!(
            advice(&missing, true)?,
            "brew install --cask chromedriver && brew install poppler"
        );
        assert!(advice(&[&XVFB], true).is_err());
        Ok(())
    }
}

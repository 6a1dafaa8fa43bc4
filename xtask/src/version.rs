//! The required versions of the tools, compared with their output and Cargo.lock.

use anyhow::{Context, Result};

/// The accepted versions of a tool.
pub enum Version {
    Exactly(String),
    /// This version and its later patches.
    Series(&'static str),
}

impl Version {
    /// Whether the output of `tool --version`, such as `trunk 0.21.14`, is an accepted version.
    pub fn fits(&self, output: &str) -> bool {
        let found = output.split_whitespace().nth(1).unwrap_or_default();
        match self {
            Self::Exactly(version) => found == version,
            Self::Series(series) => found
                .strip_prefix(series)
                .is_some_and(|rest| rest.starts_with('.')),
        }
    }

    /// The version requirement for `cargo install`.
    pub fn requirement(&self) -> String {
        match self {
            Self::Exactly(version) => format!("={version}"),
            Self::Series(series) => format!("^{series}"),
        }
    }
}

/// The version of a package in a Cargo.lock.
pub fn locked(lock: &str, package: &str) -> Result<String> {
    let name = format!("name = \"{package}\"");
    lock.lines()
        .skip_while(|line| *line != name)
        .nth(1)
        .and_then(|line| line.strip_prefix("version = \"")?.strip_suffix('"'))
        .map(str::to_owned)
        .with_context(|| format!("Cargo.lock does not name {package}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_series_takes_its_patches_only() {
        let series = Version::Series("0.21");
        assert!(series.fits("trunk 0.21.14\n"));
        assert!(!series.fits("trunk 0.22.0-beta.1"));
        assert!(!series.fits("trunk 0.210.1"));
        assert!(!series.fits("no version at all"));
    }

    #[test]
    fn an_exact_version_takes_no_other() {
        let exact = Version::Exactly("0.2.130".to_owned());
        assert!(exact.fits("wasm-bindgen 0.2.130"));
        assert!(!exact.fits("wasm-bindgen 0.2.13"));
        assert!(!exact.fits(""));
    }

    #[test]
    fn the_lock_file_is_read_by_the_whole_name() -> Result<()> {
        let lock = "[[package]]\nname = \"a-futures\"\nversion = \"9.9.9\"\n\n[[package]]\nname = \"a\"\nversion = \"1.2.3\"\n";
        assert_eq!(locked(lock, "a")?, "1.2.3");
        assert!(locked(lock, "b").is_err());
        Ok(())
    }
}

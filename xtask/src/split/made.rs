//! The files of a release that was taken apart, under the names of one version.

use std::{
    collections::HashMap,
    fs,
    hash::{DefaultHasher, Hasher},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

/// Where a script names a file. Elsewhere it is the name of an import in the module, which stays.
const PLACES: [[&str; 2]; 2] = [["URL(\"./", "\""], ["URL('", "'"]];

/// The files under the names that the tools gave them, with the version that all of them share.
pub struct Made {
    pub files: Vec<(String, Vec<u8>)>,
    pub version: String,
    /// By part, the modules that it needs, by the names of the tools.
    pub needs: HashMap<String, Vec<String>>,
}

impl Made {
    /// Reads these files.
    pub fn collect(paths: &[PathBuf], needs: HashMap<String, Vec<String>>) -> Result<Self> {
        let mut hasher = DefaultHasher::new();
        let mut files = Vec::new();
        for path in paths {
            let name = path.file_name().and_then(|name| name.to_str());
            let content = fs::read(path)?;
            hasher.write(&content);
            files.push((name.context("a file without a name")?.to_owned(), content));
        }
        Ok(Self {
            files,
            version: format!("{:016x}", hasher.finish()),
            needs,
        })
    }

    /// One version for all: they name each other, and no two versions may ever be mixed.
    pub fn name(&self, file: &str) -> String {
        let (name, ending) = file.rsplit_once('.').unwrap_or((file, ""));
        let name = name.strip_prefix("split_").unwrap_or(name);
        format!("{name}-{}.{ending}", self.version)
    }

    /// The files of the modules that a part needs.
    pub fn needs(&self, part: &str) -> Result<Vec<String>> {
        let modules = self.needs.get(part);
        let modules = modules.with_context(|| format!("there is no part {part}"))?;
        let mut files: Vec<_> = modules
            .iter()
            .map(|module| self.name(&format!("{module}.wasm")))
            .collect();
        files.sort();
        Ok(files)
    }

    /// Writes the names of this version into the scripts.
    pub fn renamed(mut self) -> Result<Self> {
        let names: Vec<_> = self
            .files
            .iter()
            .map(|(name, _)| (name.clone(), self.name(name)))
            .collect();
        for (file, content) in &mut self.files {
            if Path::new(file)
                .extension()
                .is_some_and(|ending| ending == "js")
            {
                let script = String::from_utf8(std::mem::take(content))?;
                let renamed = names.iter().fold(script, |script, (old, new)| {
                    PLACES.iter().fold(script, |script, [before, after]| {
                        script.replace(
                            &format!("{before}{old}{after}"),
                            &format!("{before}{new}{after}"),
                        )
                    })
                });
                *content = renamed.into_bytes();
            }
        }
        Ok(self)
    }
}

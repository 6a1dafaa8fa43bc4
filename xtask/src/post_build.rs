//! Finishes what Trunk wrote: puts a file into the place of the inline module script that starts the app,
//! so that the page needs no inline script and the content security policy no exception for one, takes
//! the release apart and strips it. Trunk calls this after each build, while its output is still in the
//! staging folder.

use std::{
    env, fs,
    hash::{DefaultHasher, Hasher},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use crate::{project, split, strip};

const CLOSING_TAG: &str = "</script>";

/// Works on the folder that Trunk names in the environment.
pub fn run() -> Result<()> {
    let staging = PathBuf::from(variable("TRUNK_STAGING_DIR")?);
    if variable("TRUNK_PROFILE")? == "release" {
        split::run(&staging)?;
        return strip_modules(&staging);
    }
    let page = project::read(&staging.join("index.html"))?;
    let moved = move_script(&page, &variable("TRUNK_PUBLIC_URL")?)?;
    project::write(&staging.join(&moved.file), moved.script.as_bytes())?;
    project::write(&staging.join("index.html"), moved.page.as_bytes())
}

fn variable(name: &str) -> Result<String> {
    env::var(name).with_context(|| format!("{name} is not set: only Trunk calls this"))
}

fn strip_modules(folder: &Path) -> Result<()> {
    for file in project::files(folder)? {
        if file
            .extension()
            .is_some_and(|extension| extension == "wasm")
        {
            project::write(&file, &strip::without_names(&fs::read(&file)?)?)?;
        }
    }
    Ok(())
}

/// The page without its inline script, and the script with the file that it goes to.
struct Moved {
    page: String,
    script: String,
    file: String,
}

fn move_script(page: &str, public_url: &str) -> Result<Moved> {
    let (before, script, after) =
        split_at_script(page).context("index.html holds no inline module script")?;
    if split_at_script(after).is_some() {
        bail!("index.html holds more than one inline module script");
    }
    let script = format!("{}\n", script.trim());
    let file = format!("init-{:016x}.js", hash(&script));
    let page =
        format!(r#"{before}<script type="module" src="{public_url}{file}">{CLOSING_TAG}{after}"#);
    Ok(Moved { page, script, file })
}

/// What stands before, in and after the first inline module script.
pub fn split_at_script(page: &str) -> Option<(&str, &str, &str)> {
    page.match_indices("<script").find_map(|(start, opening)| {
        let (before, rest) = page.split_at_checked(start)?;
        let (attributes, rest) = rest.strip_prefix(opening)?.split_once('>')?;
        let (script, after) = rest.split_once(CLOSING_TAG)?;
        is_inline_module(attributes).then_some((before, script, after))
    })
}

fn is_inline_module(attributes: &str) -> bool {
    let mut attributes = attributes.split_whitespace();
    attributes
        .clone()
        .any(|attribute| attribute.replace(['"', '\''], "") == "type=module")
        && !attributes.any(|attribute| attribute.starts_with("src="))
}

/// Only tells one version of the file from the next in its name.
fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(text.as_bytes());
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_moves_and_the_page_points_to_it() -> Result<()> {
        let page =
            r#"<head><script src="a.js"></script><script type="module">start()</script></head>"#;
        let moved = move_script(page, "./")?;
        assert_eq!(moved.script, "start()\n");
        let tag = format!(r#"<script type="module" src="./{}"></script>"#, moved.file);
        assert_eq!(
            moved.page,
            format!(r#"<head><script src="a.js"></script>{tag}</head>"#)
        );
        Ok(())
    }

    #[test]
    fn unquoted_attributes_are_understood() -> Result<()> {
        assert_eq!(
            move_script("<script type=module>start()</script>", "./")?.script,
            "start()\n"
        );
        Ok(())
    }

    #[test]
    fn another_script_gets_another_name() -> Result<()> {
        let name = |script| {
            move_script(&format!("<script type=module>{script}</script>"), "./")
                .map(|moved| moved.file)
        };
        assert_ne!(name("a()")?, name("b()")?);
        Ok(())
    }

    #[test]
    fn no_script_or_two_scripts_are_errors() {
        let script = "<script type=module>start()</script>";
        assert!(move_script("<body>", "./").is_err());
        assert!(move_script(r#"<script type="module" src="a.js"></script>"#, "./").is_err());
        assert!(move_script(&script.repeat(2), "./").is_err());
    }
}

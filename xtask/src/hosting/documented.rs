//! The configurations in docs/hosting.md.

use anyhow::{Context, Result, ensure};

use crate::project;

/// The code block of this language.
pub fn block(language: &str) -> Result<String> {
    let text = project::read(&project::root().join("docs/hosting.md"))?;
    let mut blocks = text.split("```").skip(1).step_by(2);
    let block = blocks.find_map(|block| block.strip_prefix(&format!("{language}\n")));
    let block = block.with_context(|| format!("docs/hosting.md has no block of {language}"))?;
    Ok(block.to_owned())
}

/// Replaces a documented value with that of this machine.
pub fn replace(block: &str, documented: &str, here: &str) -> Result<String> {
    ensure!(
        block.matches(documented).count() == 1,
        "docs/hosting.md must have {documented:?} once"
    );
    Ok(block.replace(documented, here))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{headers, offline};

    #[test]
    fn the_files_that_must_be_revalidated_have_their_real_names() -> Result<()> {
        let text = project::read(&project::root().join("docs/hosting.md"))?;
        let list = text.split_once("All others (").context("the list")?.1;
        let list = list.split_once(')').context("its end")?.0;
        let names: Vec<_> = list.split('`').skip(1).step_by(2).collect();
        assert!(names.contains(&offline::WORKER), "{names:?}");
        for name in names {
            let root = project::root();
            let is_here = root.join(name).exists() || root.join("public").join(name).exists();
            assert!(is_here || name == offline::WORKER, "there is no {name}");
            assert!(!headers::has_hash(&format!("/{name}")), "{name}");
        }
        Ok(())
    }

    #[test]
    fn both_servers_are_told_the_headers_that_ours_sends() -> Result<()> {
        let (nginx, caddy) = (block("nginx")?, block("caddy")?);
        for (name, value) in headers::security() {
            let nginx_line = format!("    add_header {name} \"{value}\" always;\n");
            assert!(nginx.contains(&nginx_line), "nginx lacks:\n{nginx_line}");
            let caddy_line = format!("\t\t{name} \"{value}\"\n");
            assert!(caddy.contains(&caddy_line), "Caddy lacks:\n{caddy_line}");
        }
        for value in [
            headers::KEPT_FOR_GOOD,
            headers::ASKED_FOR_ANEW,
            headers::NOT_KEPT,
        ] {
            let value = format!("\"{value}\"");
            assert!(nginx.contains(&value) && caddy.contains(&value), "{value}");
        }
        Ok(())
    }
}

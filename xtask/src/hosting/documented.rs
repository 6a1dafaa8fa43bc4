//! The configurations in docs/hosting.md.

use anyhow::{Context, Result, ensure};

use crate::project;

/// The one block of this language.
pub fn block(language: &str) -> Result<String> {
    let text = project::read(&project::root().join("docs/hosting.md"))?;
    let mut blocks = text.split("```").skip(1).step_by(2);
    let block = blocks.find_map(|block| block.strip_prefix(&format!("{language}\n")));
    let block = block.with_context(|| format!("docs/hosting.md has no block of {language}"))?;
    Ok(block.to_owned())
}

/// Puts what is of this machine in the place of what is documented.
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
    use crate::headers;

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

//! Removes the white space from the texts that the app fetches. The files in public/ are for people to edit.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::project;

/// The folders of texts. Other JSON files are for readers outside of the app, or for hosts to edit.
const FOLDERS: [&str; 3] = ["content", "kinds", "pages"];

/// Rewrites the texts in `dist`.
pub fn minify(dist: &Path) -> Result<()> {
    for folder in FOLDERS {
        for entry in fs::read_dir(dist.join(folder))? {
            let path = entry?.path();
            let short =
                shortened(&project::read(&path)?).with_context(|| path.display().to_string())?;
            project::write(&path, short.as_bytes())?;
        }
    }
    Ok(())
}

fn shortened(json: &str) -> Result<String> {
    let texts: Value = serde_json::from_str(json)?;
    Ok(texts.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_lose_their_white_space_and_nothing_else() -> Result<()> {
        let pretty = "{\n  \"a\": {},\n  \"b\": [1, \"to  ord\\n\"]\n}\n";
        assert_eq!(shortened(pretty)?, "{\"a\":{},\"b\":[1,\"to  ord\\n\"]}");
        Ok(())
    }
}

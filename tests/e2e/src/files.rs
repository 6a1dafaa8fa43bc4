//! Files that leave the page and files that come in.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::json;
use thirtyfour::prelude::*;

use crate::{Session, until};

impl Session {
    /// Waits for a download that was not waited for before.
    ///
    /// # Errors
    /// When none comes.
    pub async fn wait_for_download(&self, ending: &str) -> Result<PathBuf> {
        until(&format!("a download of {ending:?}"), async || {
            let downloads = fs::read_dir(self.path("downloads"))?;
            let paths = downloads.filter_map(|entry| Some(entry.ok()?.path()));
            let paths = paths.filter(|path| path.to_string_lossy().ends_with(ending));
            self.device
                .take(paths.filter(|path| self.engine.is_whole(path)))
        })
        .await
    }

    /// Makes a file.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn make_file(&self, name: &str, content: impl AsRef<[u8]>) -> Result<PathBuf> {
        let path = self.path(name);
        fs::write(&path, content)?;
        Ok(path)
    }

    /// Opens a file through the start page's button.
    ///
    /// # Errors
    /// When no file can be chosen.
    pub async fn choose_file(&self, path: &Path) -> Result<()> {
        self.click_button(self.words().start.open_choose).await?;
        let path = path.to_str().context("a path in UTF-8")?;
        until("a file to be chosen", async || {
            let input = self.driver.find(By::Css("input[type=file]")).await?;
            Ok(Some(input.send_keys(path).await?))
        })
        .await
    }

    /// Drags a file over the page and drops it there.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn drop_file(&self, name: &str, content: &str) -> Result<()> {
        self.drop_files(&[(name, content)]).await
    }

    /// Drags files, by name and content, over the page and drops them there at once.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn drop_files(&self, files: &[(&str, &str)]) -> Result<()> {
        let script = "const dataTransfer = new DataTransfer();
            for (const [name, content] of arguments[0]) {
                dataTransfer.items.add(new File([content], name, { type: 'application/json' }));
            }
            for (const type of ['dragenter', 'dragover', 'drop']) {
                const options = { dataTransfer, bubbles: true, cancelable: true };
                document.querySelector('main').dispatchEvent(new DragEvent(type, options));
            }";
        self.driver.execute(script, [json!(files)]).await?;
        Ok(())
    }
}

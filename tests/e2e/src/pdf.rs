//! The page on paper: printed by the browser, read by `pdftotext`.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use thirtyfour::common::print::{PrintPage, PrintParameters};

use crate::Session;

const A4: PrintPage = PrintPage {
    width: 21.0,
    height: 29.7,
};

/// A printed document, as text.
pub struct Pdf {
    /// In the order in which each page was drawn.
    pub pages: Vec<String>,
}

impl Session {
    /// Prints the page.
    ///
    /// # Errors
    /// When the browser prints nothing, or `pdftotext` can't read it.
    pub async fn print(&self) -> Result<Pdf> {
        let paper = PrintParameters {
            page: A4,
            ..PrintParameters::default()
        };
        let path = self.path("print.pdf");
        fs::write(&path, self.driver.print_page(paper).await?)?;
        let mut read = Command::new("pdftotext");
        let read = read.arg("-raw").arg(&path).arg("-").output();
        let read = read.context("pdftotext does not run: cargo xtask test sets it up")?;
        ensure!(read.status.success(), "pdftotext can't read {path:?}");
        let text = String::from_utf8(read.stdout)?;
        let pages = text.trim_end_matches('\u{c}').split('\u{c}');
        Ok(Pdf {
            pages: pages.map(str::to_owned).collect(),
        })
    }
}

impl Pdf {
    /// All pages as one text.
    pub fn running_text(&self) -> String {
        self.pages.join("\n")
    }
}

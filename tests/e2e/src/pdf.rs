//! The page on paper: printed by the browser, read by `pdftotext`.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use samspil::text::words::SummaryWords;
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
    /// All pages without their feet.
    pub text: String,
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
        let text = read(&path)?;
        let pages = text.trim_end_matches('\u{c}').split('\u{c}');
        let pages: Vec<String> = pages.map(str::to_owned).collect();
        let text = without_feet(&pages, &self.words().summary);
        Ok(Pdf { pages, text })
    }
}

fn read(path: &Path) -> Result<String> {
    let mut reader = Command::new("pdftotext");
    let read = reader.arg("-raw").arg(path).arg("-").output();
    let read = read.context("pdftotext does not run: cargo xtask test sets it up")?;
    ensure!(
        read.status.success(),
        "pdftotext can't read {}",
        path.display()
    );
    Ok(String::from_utf8(read.stdout)?)
}

/// A foot is the page's number and, below it, what the document is called.
fn without_feet(pages: &[String], words: &SummaryWords) -> String {
    let mut text = String::new();
    for (page, n) in pages.iter().zip(1..) {
        let number = format!("{} {n} {} {}", words.page, words.page_of, pages.len());
        let mut lines = page.lines();
        while let Some(line) = lines.next() {
            if line == number {
                lines.next();
            } else {
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    text
}

//! The size of the pages of the last print, read by `pdfinfo`.

use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::Session;

/// Far more pages than a journey prints.
const LAST: &str = "999";

/// Width and height of a page in points.
pub type PageSize = (f64, f64);

impl Session {
    /// The size of each page of what was printed last.
    ///
    /// # Errors
    /// When nothing was printed, or `pdfinfo` can't read it.
    pub fn page_sizes(&self) -> Result<Vec<PageSize>> {
        let mut reader = Command::new("pdfinfo");
        let reader = reader.args(["-f", "1", "-l", LAST]);
        let read = reader.arg(self.path("print.pdf")).output();
        let read = read.context("pdfinfo does not run: it comes with pdftotext")?;
        let text = String::from_utf8(read.stdout)?;
        let sizes: Vec<PageSize> = text.lines().filter_map(size).collect();
        ensure!(!sizes.is_empty(), "no page sizes in:\n{text}");
        Ok(sizes)
    }
}

/// Of a line such as "Page    1 size:  595.92 x 842.88 pts (A4)".
fn size(line: &str) -> Option<PageSize> {
    let (_, size) = line.strip_prefix("Page ")?.split_once("size:")?;
    let (width, height) = size.split_once(" x ")?;
    let (height, _) = height.trim().split_once(' ')?;
    Some((width.trim().parse().ok()?, height.parse().ok()?))
}

//! A virtual screen, for a browser that needs one. Each driver has its own, so that no browser takes the
//! focus from another.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};

use crate::processes;

/// A running screen. Dropping it ends it.
pub struct Screen {
    process: Child,
    /// As the variable DISPLAY has it.
    pub name: String,
}

impl Screen {
    /// Starts a screen under a number that is free.
    pub fn start() -> Result<Self> {
        let mut process = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x1000x24"])
            .args(["-nolisten", "tcp", "-noreset"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb does not start")?;
        let number = process.stdout.take().context("Xvfb's answer")?;
        let mut screen = Self {
            process,
            name: String::new(),
        };
        BufReader::new(number).read_line(&mut screen.name)?;
        screen.name = format!(":{}", screen.name.trim());
        Ok(screen)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        if let Ok(id) = self.process.id().try_into() {
            processes::kill(id);
        }
        self.process.wait().ok();
    }
}

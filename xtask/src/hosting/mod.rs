//! Tests the configurations of docs/hosting.md: nginx and Caddy are started with them on this machine, at
//! the root and below a path, and asked for each file of the release.

mod answer;
mod check;
mod documented;
mod server;

use anyhow::{Context, Result};

use crate::{build, project, system};
use server::{Server, Software};

/// Starts each installed server and checks what it serves. Missing servers are reported.
pub fn run() -> Result<()> {
    build::run_if_needed()?;
    for software in [Software::Nginx, Software::Caddy] {
        if !software.is_present() && system::can_install() {
            system::ensure(&software.parts())?;
        }
        if !software.is_present() {
            println!("LEFT OUT: {software:?} is not on this machine");
            continue;
        }
        try_out(software).with_context(|| format!("{software:?} with docs/hosting.md"))?;
    }
    Ok(())
}

fn try_out(software: Software) -> Result<()> {
    let folder = project::root().join("target/xtask/hosting");
    let below = folder.join("below");
    server::make_anew(&folder)?;
    std::fs::create_dir_all(&below)?;
    std::os::unix::fs::symlink(project::dist(), below.join("samspil"))?;
    for (root, path) in [(project::dist(), "/"), (below, "/samspil/")] {
        let server = Server::start(software, &folder, &root)?;
        let files = check::all(server.port, path);
        let files = files.with_context(|| format!("at {path}; its log: {}", server.log()))?;
        println!("{software:?} at {path}: {files} files as they should be");
    }
    Ok(())
}

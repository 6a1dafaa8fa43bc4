//! A server of the operating system with the documented configuration, on the loopback address.

use std::{
    fs,
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    thread::sleep,
    time::Duration,
};

use anyhow::{Context, Result, bail};
use duct::Handle;

use super::documented::{block, replace};
use crate::{
    project::{self, program},
    system::{self, Part},
};

/// The server software.
#[derive(Clone, Copy, Debug)]
pub enum Software {
    Nginx,
    Caddy,
}

/// A running server, stopped when it is dropped.
pub struct Server {
    pub port: u16,
    process: Handle,
    log: PathBuf,
}

/// Debian's folder of enabled modules.
const NGINX_MODULES: &str = "/etc/nginx/modules-enabled";

impl Software {
    pub fn is_present(self) -> bool {
        match self {
            // Without the Brotli module it is not the documented server.
            Self::Nginx => nginx().is_some() && has_brotli(),
            Self::Caddy => system::find("caddy").is_some(),
        }
    }

    pub fn parts(self) -> Vec<Part> {
        match self {
            Self::Nginx => vec![system::NGINX, system::NGINX_BROTLI],
            Self::Caddy => vec![system::CADDY],
        }
    }

    /// Writes the configuration and returns the command that runs the server with it.
    fn set_up(self, folder: &Path, root: &Path, port: u16) -> Result<Vec<String>> {
        let (text, file) = match self {
            Self::Nginx => (nginx_text(folder, root, port)?, folder.join("nginx.conf")),
            Self::Caddy => (caddy_text(root, port)?, folder.join("Caddyfile")),
        };
        project::write(&file, text.as_bytes())?;
        let file = file.to_string_lossy().into_owned();
        let words: Vec<String> = match self {
            Self::Nginx => {
                let nginx = nginx().context("nginx")?.to_string_lossy().into_owned();
                vec![nginx, "-e".into(), "stderr".into(), "-c".into(), file]
            }
            Self::Caddy => ["caddy", "run", "--adapter", "caddyfile", "--config"]
                .map(str::to_owned)
                .into_iter()
                .chain([file])
                .collect(),
        };
        Ok(words)
    }
}

impl Server {
    /// Starts the server with `root` in place of the documented folder.
    pub fn start(software: Software, folder: &Path, root: &Path) -> Result<Self> {
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let words = software.set_up(folder, root, port)?;
        let (name, args) = words.split_first().context("a command")?;
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let log = folder.join("log");
        let process = program(name, &args)
            .env("XDG_DATA_HOME", folder)
            .env("XDG_CONFIG_HOME", folder)
            .stderr_to_stdout()
            .stdout_path(&log)
            .unchecked()
            .start()?;
        let server = Self { port, process, log };
        server.wait()?;
        Ok(server)
    }

    fn wait(&self) -> Result<()> {
        for _ in 0..100 {
            if TcpStream::connect(("127.0.0.1", self.port)).is_ok() {
                return Ok(());
            }
            if self.process.try_wait()?.is_some() {
                break;
            }
            sleep(Duration::from_millis(100));
        }
        bail!("it does not answer: {}", self.log())
    }

    /// What the server has logged.
    pub fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Killed by its process id, and awaited.
        let _ = self.process.kill();
    }
}

/// Creates an empty folder, deleting an existing one.
pub fn make_anew(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(fs::create_dir_all(folder)?)
}

/// The path of nginx. Debian installs it outside of a user's `PATH`.
fn nginx() -> Option<PathBuf> {
    let usual = PathBuf::from("/usr/sbin/nginx");
    system::find("nginx").or_else(|| usual.is_file().then_some(usual))
}

fn has_brotli() -> bool {
    let modules = fs::read_dir(NGINX_MODULES).ok();
    let mut modules = modules.into_iter().flatten().flatten();
    modules.any(|module| module.file_name().to_string_lossy().contains("brotli"))
}

/// The documented lines inside the equivalent of Debian's nginx.conf, for a single process.
fn nginx_text(folder: &Path, root: &Path, port: u16) -> Result<String> {
    let lines = replace(
        &block("nginx")?,
        "listen 80;",
        &format!("listen 127.0.0.1:{port};"),
    )?;
    let lines = replace(&lines, "/srv/samspil;", &format!("\"{}\";", root.display()))?;
    let folder = folder.display();
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|kind| format!("    {kind}_temp_path \"{folder}/{kind}\";\n"))
        .concat();
    Ok(format!(
        "daemon off;\nmaster_process off;\npid \"{folder}/pid\";\ninclude {NGINX_MODULES}/*.conf;\n\
         events {{}}\nhttp {{\n    access_log off;\n{temporary}{lines}}}\n"
    ))
}

fn caddy_text(root: &Path, port: u16) -> Result<String> {
    let site = format!("http://127.0.0.1:{port} {{");
    let lines = replace(&block("caddy")?, "samspil.example.org {", &site)?;
    let lines = replace(&lines, "/srv/samspil", &format!("\"{}\"", root.display()))?;
    Ok(format!("{{\n\tadmin off\n}}\n{lines}"))
}

//! Installs the Rust tools for building and testing: the wasm target, rustfmt and clippy, Trunk,
//! wasm-bindgen. A tool on `PATH` is used if its version matches. Otherwise a matching one is installed
//! into target/tools, without other changes to the machine. Programs of the operating system are in
//! [`crate::system`].

use std::path::Path;

use anyhow::{Context, Result};
use duct::Expression;

use crate::{
    project::{self, cargo, program},
    system,
    version::{self, Version},
};

const TARGET: &str = "wasm32-unknown-unknown";

/// Installs the tools for `cargo xtask serve` and `build`.
pub fn for_building() -> Result<()> {
    ensure_target()?;
    ensure_tool(&Tool {
        package: "trunk",
        binaries: &["trunk"],
        version: Version::Series("0.21"),
        // It works offline here, so it needs no TLS.
        options: "--locked --no-default-features",
    })?;
    let lock_file = project::read(&project::root().join("Cargo.lock"))?;
    ensure_tool(&Tool {
        package: "wasm-bindgen-cli",
        binaries: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        version: Version::Exactly(version::locked(&lock_file, "wasm-bindgen")?),
        // Its lock file may contain crates that a registry mirror does not have yet. It speaks to drivers on
        // this machine alone, so it needs no TLS.
        options: "--no-default-features",
    })
}

/// Installs the driver of Firefox, which Debian does not package.
pub fn geckodriver() -> Result<()> {
    ensure_tool(&Tool {
        package: "geckodriver",
        binaries: &["geckodriver"],
        version: Version::Series("0.37"),
        options: "--locked",
    })
}

/// Installs cargo-deny, which checks deny.toml. Without its default features it compiles in half the time,
/// and fetches the advisory database with git.
pub fn cargo_deny() -> Result<()> {
    ensure_tool(&Tool {
        package: "cargo-deny",
        binaries: &["cargo-deny"],
        version: Version::Series("0.20"),
        options: "--locked --no-default-features",
    })
}

/// Installs rustfmt and clippy, which rustup's minimal profile omits.
pub fn for_linting() -> Result<()> {
    for (component, check) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if !succeeds(&cargo(&format!("{check} --version"))) {
            rustup(&["component", "add", component])?;
        }
    }
    Ok(())
}

/// Installs the standard library for WebAssembly.
fn ensure_target() -> Result<()> {
    let folder = program("rustc", &["--print=target-libdir", "--target", TARGET]).read()?;
    if Path::new(&folder).is_dir() {
        return Ok(());
    }
    println!("Adding the Rust target {TARGET} (a minute at most).");
    rustup(&["target", "add", TARGET])
}

fn rustup(args: &[&str]) -> Result<()> {
    program("rustup", args).run().with_context(|| {
        let command = args.join(" ");
        format!("`rustup {command}` failed; this project expects Rust from https://rustup.rs")
    })?;
    Ok(())
}

/// A crate that provides tools.
struct Tool {
    package: &'static str,
    binaries: &'static [&'static str],
    version: Version,
    /// Options of `cargo install`: whether it obeys the lock file of the package, and features.
    options: &'static str,
}

impl Tool {
    fn is_present(&self) -> bool {
        self.binaries.iter().all(|binary| {
            let output = program(binary, &["--version"]).stderr_null().read();
            output.is_ok_and(|output| self.version.fits(&output))
        })
    }
}

fn ensure_tool(tool: &Tool) -> Result<()> {
    if tool.is_present() || (succeeds(&cargo("binstall -V")) && fetch(tool)) {
        return Ok(());
    }
    compile(tool)
}

/// Downloads a prebuilt tool from the releases of its project; returns false if none matches this machine.
fn fetch(tool: &Tool) -> bool {
    let package = format!("{}@{}", tool.package, tool.version.requirement());
    println!("Fetching {package} into target/tools (a minute at most).");
    let options = "--force --no-confirm --disable-strategies compile";
    let command = cargo(&format!("binstall {options} {package}"));
    let outcome = command.env("CARGO_INSTALL_ROOT", project::tools()).run();
    outcome.is_ok() && tool.is_present()
}

fn compile(tool: &Tool) -> Result<()> {
    system::ensure(&[system::C_COMPILER])?;
    let Tool {
        package, options, ..
    } = tool;
    let version = tool.version.requirement();
    println!("Compiling {package} {version} into target/tools (2 to 6 minutes, once).");
    cargo(&format!(
        "install --force {options} --version {version} {package}"
    ))
    .env("CARGO_INSTALL_ROOT", project::tools())
    // The tools have crates in common.
    .env(
        "CARGO_TARGET_DIR",
        project::root().join("target/tools/build"),
    )
    // The tools are fast enough without optimisation, which would slow down their compilation.
    .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
    .env("CARGO_PROFILE_RELEASE_LTO", "off")
    .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
    .run()
    .with_context(|| format!("could not install {package}"))?;
    Ok(())
}

fn succeeds(command: &Expression) -> bool {
    command.stdout_null().stderr_null().run().is_ok()
}

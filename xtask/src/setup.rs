//! Sets up the Rust side of what building and testing need: the wasm target, rustfmt and clippy,
//! Trunk, wasm-bindgen. A tool on `PATH` is taken when its version fits; otherwise a fitting one
//! goes below target/tools, and the rest of the machine stays as it was. Programs of the operating
//! system are in [`crate::system`].

use std::path::Path;

use anyhow::{Context, Result};
use duct::Expression;

use crate::{
    project::{self, cargo, program},
    system,
    version::{self, Version},
};

const TARGET: &str = "wasm32-unknown-unknown";

/// What `cargo xtask serve` and `build` need.
pub fn for_building() -> Result<()> {
    ensure_target()?;
    ensure_tool(&Tool {
        package: "trunk",
        binaries: &["trunk"],
        version: Version::Series("0.21"),
        lock: "--locked",
    })?;
    let lock_file = project::read(&project::root().join("Cargo.lock"))?;
    ensure_tool(&Tool {
        package: "wasm-bindgen-cli",
        binaries: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        version: Version::Exactly(version::locked(&lock_file, "wasm-bindgen")?),
        // Its own lock file may name crates that a mirror of the registry does not have yet.
        lock: "",
    })
}

/// Firefox's driver, which Debian does not have.
pub fn geckodriver() -> Result<()> {
    ensure_tool(&Tool {
        package: "geckodriver",
        binaries: &["geckodriver"],
        version: Version::Series("0.37"),
        lock: "--locked",
    })
}

/// What holds the policy in deny.toml. Without its features it takes half the time to compile, and
/// fetches the list of faults with git.
pub fn cargo_deny() -> Result<()> {
    ensure_tool(&Tool {
        package: "cargo-deny",
        binaries: &["cargo-deny"],
        version: Version::Series("0.20"),
        lock: "--locked --no-default-features",
    })
}

/// What formatting and linting need; rustup's minimal profile leaves it out.
pub fn for_linting() -> Result<()> {
    for (component, check) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if !succeeds(&cargo(&format!("{check} --version"))) {
            rustup(&["component", "add", component])?;
        }
    }
    Ok(())
}

/// The standard library for WebAssembly.
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

/// A crate with programs that we call.
struct Tool {
    package: &'static str,
    binaries: &'static [&'static str],
    version: Version,
    /// How `cargo install` treats the lock file of the package.
    lock: &'static str,
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

/// Takes a compiled tool from its project's releases; false when none fits this machine.
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
    let Tool { package, lock, .. } = tool;
    let version = tool.version.requirement();
    println!("Compiling {package} {version} into target/tools (3 to 10 minutes, once).");
    cargo(&format!(
        "install --force {lock} --version {version} {package}"
    ))
    .env("CARGO_INSTALL_ROOT", project::tools())
    // They are quick enough without; what takes long is compiling them.
    .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
    .env("CARGO_PROFILE_RELEASE_LTO", "off")
    .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
    .run()
    .with_context(|| format!("could not install {package}"))?;
    Ok(())
}

fn succeeds(command: &Expression) -> bool {
    command.stdout_null().stderr_null().run().is_ok()
}

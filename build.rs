//! With `chunks`, the linker keeps what tells where functions and data are used: `cargo xtask build`
//! takes the module apart by it.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var_os("CARGO_FEATURE_CHUNKS").is_some() {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
}

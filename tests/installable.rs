//! What a browser reads when the app is installed: the manifest and its icons, with the colours of the
//! tokens.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn public(file: &str) -> PathBuf {
    root().join("public").join(file)
}

fn manifest() -> Value {
    let text = fs::read(public("manifest.webmanifest")).unwrap();
    serde_json::from_slice(&text).unwrap()
}

fn page() -> String {
    fs::read_to_string(root().join("index.html")).unwrap()
}

/// The page colour in the light and dark schemes.
fn paper() -> Vec<String> {
    let tokens = fs::read_to_string(root().join("style/tokens.css")).unwrap();
    let values = tokens.split("--paper: ").skip(1);
    let values = values.map(|rest| rest.split(';').next().unwrap().to_owned());
    values.take(2).collect()
}

#[test]
fn the_manifest_works_at_any_path_and_opens_standalone() {
    let manifest = manifest();
    for relative in ["id", "start_url", "scope"] {
        assert_eq!(manifest[relative], "./", "{relative}");
    }
    assert_eq!(manifest["display"], "standalone");
    assert_eq!(manifest["lang"], "da");
    let description = manifest["description"].as_str().unwrap();
    assert!(page().contains(&format!("content=\"{description}\"")));
    assert!(page().contains(r#"<link rel="manifest" href="./manifest.webmanifest">"#));
}

#[test]
fn the_colours_are_those_of_the_tokens() {
    let (manifest, page) = (manifest(), page());
    for colour in ["background_color", "theme_color"] {
        assert_eq!(manifest[colour], paper()[0], "{colour}");
    }
    for (scheme, colour) in ["light", "dark"].iter().zip(paper()) {
        let meta = format!(
            r#"<meta name="theme-color" content="{colour}" media="(prefers-color-scheme: {scheme})">"#
        );
        assert!(page.contains(&meta), "{meta}");
    }
}

/// The width and height of a PNG.
fn size(picture: &[u8]) -> (u32, u32) {
    assert_eq!(&picture[..8], b"\x89PNG\r\n\x1a\n");
    let number = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

#[test]
fn every_icon_exists_in_its_size_and_is_small() {
    let manifest = manifest();
    let icons = manifest["icons"].as_array().unwrap();
    let purposes: Vec<&str> = icons
        .iter()
        .map(|icon| icon["purpose"].as_str().unwrap())
        .collect();
    assert!(purposes.contains(&"any") && purposes.contains(&"maskable"));
    for icon in icons.iter().filter(|icon| icon["type"] == "image/png") {
        let picture = fs::read(public(icon["src"].as_str().unwrap())).unwrap();
        let (width, height) = size(&picture);
        assert_eq!(icon["sizes"], format!("{width}x{height}"));
        assert!(picture.len() < 5000, "{icon}: {} bytes", picture.len());
    }
    assert!(icons.iter().any(|icon| icon["src"] == "icon.svg"));
    let touch = fs::read(public("icons/apple-touch-icon.png")).unwrap();
    assert_eq!(size(&touch), (180, 180));
    assert!(page().contains(r#"href="./icons/apple-touch-icon.png""#));
}

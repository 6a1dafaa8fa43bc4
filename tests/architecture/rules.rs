//! The dependencies that each layer may have, and the names that it may use.

use super::paths::paths;
use super::tokens::{Token, tokens};

/// All folders in `src`, with the layers that each may use.
pub const LAYERS: [(&str, &[&str]); 8] = [
    ("domain", &[]),
    ("worksheet", &["domain"]),
    ("text", &["domain"]),
    ("files", &["domain", "worksheet", "text"]),
    ("browser", &[]),
    (
        "state",
        &["domain", "worksheet", "text", "files", "browser"],
    ),
    ("ui", &["domain", "text", "browser"]),
    (
        "pages",
        &[
            "domain",
            "worksheet",
            "text",
            "files",
            "browser",
            "state",
            "ui",
        ],
    ),
];

/// The files next to the folders. Only `main` uses the app, and only the app uses the pages.
pub const ROOTS: [(&str, &[&str]); 3] = [
    (
        "app",
        &[
            "domain",
            "worksheet",
            "text",
            "files",
            "browser",
            "state",
            "ui",
            "pages",
        ],
    ),
    ("main", &["app"]),
    ("lib", &[]),
];

/// Code that is loaded on demand, and the only modules of the first chunk that may use it.
const LATER: (&[&str], &[&[&str]]) = (
    &["state", "drafts"],
    &[&["state"], &["state", "draft_chunk"]],
);

/// Layers that behave the same on a server, in a test and in a browser.
const PURE: [&str; 4] = ["domain", "worksheet", "text", "files"];

/// The time and the randomness of new ids come from `browser` or as parameters.
const CLOCKS: [&[&str]; 6] = [
    &["Utc", "::", "now"],
    &["Local", "::", "now"],
    &["Local", "::", "today"],
    &["SystemTime", "::", "now"],
    &["Instant", "::", "now"],
    &["Uuid", "::", "new_v4"],
];

/// Names in `leptos::prelude` that give access to the browser.
const BROWSER_WORDS: [&str; 5] = [
    "window_event_listener",
    "window_event_listener_untyped",
    "set_timeout",
    "set_interval",
    "request_animation_frame",
];

/// All violations in the source of a file; `module` is its path from the root.
pub fn problems(module: &[&str], source: &str) -> Vec<String> {
    let layer = module.first().copied().unwrap_or_default();
    let tokens = tokens(source);
    let mut problems = arrows(layer, module, &tokens);
    problems.extend(names(layer, &tokens));
    problems
}

/// Paths to layers that this one may not use.
fn arrows(layer: &str, module: &[&str], tokens: &[Token]) -> Vec<String> {
    let rules = LAYERS.iter().chain(&ROOTS);
    let Some((_, may)) = rules.into_iter().find(|(name, _)| *name == layer) else {
        return vec![format!("`{layer}` has no rule")];
    };
    let own = if module == ["main"] || module == ["lib"] {
        &[]
    } else {
        module
    };
    let own: Vec<String> = own.iter().map(|&part| part.to_owned()).collect();
    let knows = |target: &str| target == layer || may.contains(&target);
    let (rooms, doors) = LATER;
    let is_first = layer == "state" && !module.starts_with(rooms) && !doors.contains(&module);
    let is_later = |path: &[String]| {
        path.len() >= rooms.len() && path.iter().zip(rooms).all(|(part, room)| part == room)
    };
    paths(tokens, &own)
        .iter()
        .filter(|found| {
            !knows(found.path.first().map_or("", String::as_str))
                || is_first && is_later(&found.path)
        })
        .map(|found| {
            let path = found.path.join("::");
            format!("line {}: {layer} may not know `crate::{path}`", found.line)
        })
        .collect()
}

/// Crates, clocks and browser APIs that may not be used here.
fn names(layer: &str, tokens: &[Token]) -> Vec<String> {
    let signals = PURE.contains(&layer) || layer == "browser";
    let browser = layer != "browser";
    let mut problems = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let clock = CLOCKS.iter().any(|clock| starts_with(&tokens[at..], clock));
        if (signals && is_of_leptos(&token.text))
            || (browser && (is_of_browser(&token.text) || clock || is_global(tokens, at)))
            || (layer == "state" && starts_with(&tokens[at..], &["view", "!"]))
        {
            let Token { text, line } = token;
            problems.push(format!("line {line}: {layer} may not name `{text}`"));
        }
    }
    problems
}

fn starts_with(tokens: &[Token], words: &[&str]) -> bool {
    let mut texts = tokens.iter().map(|token| token.text.as_str());
    words.iter().all(|&word| texts.next() == Some(word))
}

fn is_of_leptos(word: &str) -> bool {
    word.starts_with("leptos") || word.starts_with("reactive_")
}

fn is_of_browser(word: &str) -> bool {
    let crates = ["web_sys", "js_sys", "gloo", "wasm_bindgen"];
    crates.iter().any(|name| word.starts_with(name)) || BROWSER_WORDS.contains(&word)
}

/// `window()` and `document()` of `leptos::prelude`; methods and own functions may have these
/// names.
fn is_global(tokens: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |at| tokens[at].text.as_str());
    let ours = [".", "fn"].contains(&before);
    let called = |name| starts_with(&tokens[at..], &[name, "(", ")"]);
    !ours && (called("window") || called("document"))
}

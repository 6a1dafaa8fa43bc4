//! The contrast of every pair of colours in the style sheets, computed from the tokens: light, dark
//! and print. A colour outside of the tokens, a token without a pair, and a pair in the style sheets
//! that is missing in the table all fail.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

#[path = "contrast/colour.rs"]
mod colour;
#[path = "contrast/css.rs"]
mod css;
#[path = "contrast/pairs.rs"]
mod pairs;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use colour::{Colour, contrast};
use css::{Rule, rules};
use pairs::{CONTROLS, DECORATION, FOCUS, GROUNDS, NUMERALS, TEXTS};

/// WCAG AAA for text, which axe-core with all rules on requires.
const TEXT: f64 = 7.0;
/// For a bold digit that only repeats the order, and for text in the size of headings.
const NUMERAL: f64 = 4.5;
/// For controls, their borders, marks in charts and the focus ring.
const CONTROL: f64 = 3.0;

type Tokens = BTreeMap<String, Colour>;

fn style() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("style")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// All style sheets of the app, with their names.
fn sheets() -> Vec<(String, String)> {
    let folders = [style(), style().join("components")];
    let entries = folders
        .iter()
        .flat_map(|folder| fs::read_dir(folder).unwrap());
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .filter(|path| path.extension().is_some_and(|end| end == "css"))
        .map(|path| {
            (
                path.file_name().unwrap().to_string_lossy().into(),
                read(&path),
            )
        })
        .collect()
}

/// The colours of the tokens: light, dark and print.
fn schemes() -> [(&'static str, Tokens); 3] {
    let all = rules(&read(&style().join("tokens.css")));
    let print = rules(&read(&style().join("print.css")));
    let light = tokens(&all, |rule| rule.media.is_empty());
    let with = |others: Tokens| {
        let mut all = light.clone();
        all.extend(others);
        all
    };
    let dark = tokens(&all, |rule| rule.media.contains("dark"));
    let paper = tokens(&print, |rule| rule.selector == ":root");
    [
        ("light", light.clone()),
        ("dark", with(dark)),
        ("print", with(paper)),
    ]
}

fn tokens(rules: &[Rule], wanted: impl Fn(&Rule) -> bool) -> Tokens {
    let root = rules.iter().filter(|rule| rule.selector == ":root");
    let values = root
        .filter(|rule| wanted(rule))
        .flat_map(|rule| &rule.values);
    values
        .filter_map(|(name, value)| Some((name.strip_prefix("--")?.to_owned(), value)))
        .filter_map(|(name, value)| Some((name, Colour::read(value)?)))
        .collect()
}

/// Every pair with its required contrast.
fn wanted() -> Vec<(&'static str, &'static str, f64)> {
    let of = |table: &'static [(&'static str, &'static [&'static str])], needs| {
        table
            .iter()
            .flat_map(move |(front, grounds)| grounds.iter().map(move |on| (*front, *on, needs)))
    };
    of(TEXTS, TEXT)
        .chain(of(NUMERALS, NUMERAL))
        .chain(of(CONTROLS, CONTROL))
        .collect()
}

#[test]
fn every_pair_has_the_contrast_it_needs() {
    let mut weak = Vec::new();
    for (scheme, tokens) in schemes() {
        for (front, ground, needs) in wanted() {
            let ratio = contrast(tokens[front], tokens[ground]);
            if ratio < needs {
                weak.push(format!(
                    "{scheme}: {front} on {ground}: {ratio:.2}, needs {needs}"
                ));
            }
        }
    }
    assert!(weak.is_empty(), "\n{}", weak.join("\n"));
}

/// The ring has two colours: one is visible on each background, and each is visible on the other.
#[test]
fn the_focus_ring_is_visible_on_every_background() {
    for (scheme, tokens) in &schemes()[..2] {
        let [inner, outer] = FOCUS.map(|name| tokens[name]);
        assert!(contrast(inner, outer) >= CONTROL, "{scheme}: its tones");
        for ground in GROUNDS {
            let on = |tone| contrast(tone, tokens[*ground]);
            let seen = on(inner).max(on(outer));
            assert!(
                seen >= CONTROL,
                "{scheme}: the focus on {ground}: {seen:.2}"
            );
        }
    }
}

#[test]
fn every_token_has_a_pair() {
    let pairs = wanted();
    let named: BTreeSet<&str> = pairs
        .iter()
        .flat_map(|(front, ground, _)| [*front, *ground])
        .chain(FOCUS)
        .chain(DECORATION.iter().map(|(name, _)| *name))
        .collect();
    for (scheme, tokens) in schemes() {
        let known: BTreeSet<&str> = tokens.keys().map(String::as_str).collect();
        assert_eq!(
            known, named,
            "{scheme}: the tokens, and those that a pair names"
        );
    }
}

#[test]
fn only_the_tokens_define_colours() {
    let mut found = Vec::new();
    for (name, sheet) in sheets() {
        if ["tokens.css", "print.css"].contains(&name.as_str()) {
            continue;
        }
        for rule in rules(&sheet) {
            let printed = rule.media.contains("print");
            let own = rule.values.iter().filter(|(_, value)| Colour::is_in(value));
            // Shadows of panels are black in all schemes and carry no meaning.
            let own = own.filter(|(property, _)| property != "box-shadow" && !printed);
            found.extend(own.map(|(property, value)| format!("{name}: {property}: {value}")));
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

/// If a rule sets both a colour and a background, the table has the pair; and a token that is used for
/// text is in the table of texts.
#[test]
fn every_pair_in_the_style_sheets_is_in_the_table() {
    let pairs = wanted();
    let mut missing = Vec::new();
    for (name, sheet) in sheets() {
        for rule in rules(&sheet) {
            if rule.media.contains("print") {
                continue;
            }
            let grounds = rule.token("background").map(themes).unwrap_or_default();
            for front in rule.token("color").map(themes).unwrap_or_default() {
                let known = |ground| pairs.iter().any(|pair| (pair.0, pair.1) == (front, ground));
                if !pairs.iter().any(|pair| pair.0 == front) {
                    missing.push(format!("{name}: {front} on anything"));
                }
                let unknown = grounds.iter().filter(|ground| !known(ground));
                missing.extend(unknown.map(|ground| format!("{name}: {front} on {ground}")));
            }
        }
    }
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}

/// `--theme` is the colour of the enclosing theme.
fn themes(token: &str) -> Vec<&str> {
    match token {
        "theme" => NUMERALS[0].1.to_vec(),
        other => vec![other],
    }
}

/// In forced colours, browsers paint a backplate in the background colour behind all text. Text of that
/// colour on a dark shape must opt out.
#[test]
fn text_in_the_background_colour_gets_no_backplate() {
    let of_tokens = rules(&read(&style().join("tokens.css")));
    let forced = of_tokens
        .iter()
        .filter(|rule| rule.media.contains("forced-colors"));
    let as_ground: BTreeSet<String> = forced
        .flat_map(|rule| &rule.values)
        .filter(|(_, value)| value == "Canvas")
        .map(|(name, _)| name.trim_start_matches('-').to_owned())
        .collect();
    assert!(as_ground.contains("theme-ink"), "{as_ground:?}");
    let mut plated = Vec::new();
    for (name, sheet) in sheets() {
        let all = rules(&sheet);
        let is_free = |selector: &str| {
            let none = ("forced-color-adjust".to_owned(), "none".to_owned());
            all.iter().any(|rule| {
                rule.media.contains("forced-colors")
                    && rule.selector == selector
                    && rule.values.contains(&none)
            })
        };
        let hidden = all.iter().filter(|rule| {
            let front = rule.token("color").unwrap_or_default();
            as_ground.contains(front) && !is_free(&rule.selector)
        });
        plated.extend(hidden.map(|rule| format!("{name}: {}", rule.selector)));
    }
    assert!(plated.is_empty(), "\n{}", plated.join("\n"));
}

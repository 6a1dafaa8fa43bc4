//! What an engine or its driver can't do. A test names what it needs with [`needs!`]. Where the engine
//! lacks it, the test is left out by name, and `cargo xtask test` prints it in a table.

use std::io::{Write, stdout};

use anyhow::Result;

use crate::Engine;
use crate::settings::Settings;

/// Something that not every engine can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feature {
    /// Printing to a PDF file.
    Print,
    /// Printing the content that a style sheet sets in the margins of a page, such as its number.
    PrintedFeet,
    /// Reporting how long the page's main thread has worked.
    MainThread,
    /// Being killed or closed, and started again with what was stored.
    Restart,
    /// A setting that denies pages all storage.
    DenyStorage,
    /// Reading the accessibility tree.
    AccessibilityTree,
    /// Making the page narrower than 450 CSS pixels.
    NarrowPage,
    /// Reloading a page after a script has stopped its timers.
    StopTimers,
    /// Crashing the page of a tab.
    CrashTab,
    /// Setting the colours that a user chooses for all pages.
    Theme,
    /// Showing letters that are not final, as an input method does.
    Compose,
    /// Setting the size of text that a user chooses for all pages.
    TextSize,
    /// Emulating a touch screen.
    Touch,
    /// Undoing typed letters by a key that the page leaves to the browser.
    UndoKey,
    /// Sending all requests through a proxy.
    Proxy,
    /// Refusing to run the modules of a page that is on the disk.
    RefusesDisk,
    /// Keeping what is printed on the page of what precedes it.
    KeepsTogether,
    /// Printing what a page changes when it is about to be printed.
    PrintsChanges,
    /// Running any script before those of a page.
    RunFirst,
}

/// Why an engine can't do something.
const LACKS: [(Engine, Feature, &str); 29] = [
    (
        Engine::Firefox,
        Feature::PrintedFeet,
        "it prints nothing into the margins of a page",
    ),
    (
        Engine::Firefox,
        Feature::MainThread,
        "it does not tell how long its main thread has worked",
    ),
    (
        Engine::WebKit,
        Feature::Print,
        "WebKitWebDriver has no command for printing",
    ),
    (
        Engine::WebKit,
        Feature::PrintedFeet,
        "WebKitWebDriver has no command for printing",
    ),
    (
        Engine::WebKit,
        Feature::MainThread,
        "it does not tell how long its main thread has worked",
    ),
    (
        Engine::WebKit,
        Feature::Restart,
        "MiniBrowser keeps nothing when a driver has started it",
    ),
    (
        Engine::WebKit,
        Feature::DenyStorage,
        "MiniBrowser has no setting for it",
    ),
    (
        Engine::Firefox,
        Feature::AccessibilityTree,
        "WebDriver has no command for it",
    ),
    (
        Engine::WebKit,
        Feature::AccessibilityTree,
        "WebDriver has no command for it",
    ),
    (
        Engine::WebKit,
        Feature::NarrowPage,
        "MiniBrowser's window can't be so narrow",
    ),
    (
        Engine::WebKit,
        Feature::StopTimers,
        "a reload is a navigation within one window there, whose timers stay stopped",
    ),
    (
        Engine::Firefox,
        Feature::CrashTab,
        "geckodriver has it end the whole browser when a tab crashes",
    ),
    (
        Engine::WebKit,
        Feature::CrashTab,
        "WebKitWebDriver has no command for it",
    ),
    (
        Engine::Firefox,
        Feature::Theme,
        "its driver has no command for the colours that a user chooses",
    ),
    (
        Engine::Firefox,
        Feature::Compose,
        "its driver has no command for an input method",
    ),
    (
        Engine::WebKit,
        Feature::Compose,
        "its driver has no command for an input method",
    ),
    (
        Engine::Firefox,
        Feature::TextSize,
        "its driver has no command for the size of text that a user chooses",
    ),
    (
        Engine::WebKit,
        Feature::TextSize,
        "its driver has no command for the size of text that a user chooses",
    ),
    (
        Engine::Firefox,
        Feature::Touch,
        "its driver has no command for a screen that is touched",
    ),
    (
        Engine::WebKit,
        Feature::Touch,
        "its driver has no command for a screen that is touched",
    ),
    (
        Engine::WebKit,
        Feature::Theme,
        "its driver has no command for the colours that a user chooses",
    ),
    (
        Engine::WebKit,
        Feature::UndoKey,
        "keys that come from WebKitWebDriver do not reach the browser's own commands",
    ),
    (
        Engine::WebKit,
        Feature::Proxy,
        "WebKitWebDriver takes no proxy: the host's log and the page's own are read there",
    ),
    (
        Engine::Firefox,
        Feature::RefusesDisk,
        "a driven one runs them, unlike one that a user starts",
    ),
    (
        Engine::WebKit,
        Feature::RefusesDisk,
        "WebKitWebDriver starts it with access to files",
    ),
    (
        Engine::Firefox,
        Feature::PrintsChanges,
        "it prints the page as it is when the handlers return, before their promises",
    ),
    (
        Engine::WebKit,
        Feature::PrintsChanges,
        "WebKitWebDriver has no command for printing",
    ),
    (
        Engine::Firefox,
        Feature::KeepsTogether,
        "it does not know break-before: avoid",
    ),
    (
        Engine::WebKit,
        Feature::RunFirst,
        "WebKitWebDriver has no command for it",
    ),
];

/// Ends a test, or a part of it, where the engine can't do what it needs.
#[macro_export]
macro_rules! needs {
    ($feature:ident) => {
        if $crate::left_out($crate::Feature::$feature)? {
            return Ok(());
        }
    };
    ($feature:ident for $part:literal) => {
        if $crate::part_left_out($crate::Feature::$feature, $part)? {
            return Ok(());
        }
    };
}

/// True in an engine that lacks this; the test is then named as left out.
///
/// # Errors
/// When no engine was chosen.
pub fn left_out(feature: Feature) -> Result<bool> {
    say("left out", feature, &crate::evidence::test_name())
}

/// True in an engine that lacks this; the part of the test is then named as left out.
///
/// # Errors
/// When no engine was chosen.
pub fn part_left_out(feature: Feature, part: &str) -> Result<bool> {
    let part = format!("{}: {part}", crate::evidence::test_name());
    say("left out in part", feature, &part)
}

/// Prints it past the test runner, which captures the output of a test that passed.
fn say(what: &str, feature: Feature, test: &str) -> Result<bool> {
    let engine = Settings::read()?.engine;
    let lack = LACKS
        .iter()
        .find(|lack| (lack.0, lack.1) == (engine, feature));
    if let Some((_, _, reason)) = lack {
        let line = format!("{what} in {engine}: {test} ({reason})\n");
        stdout().write_all(line.as_bytes())?;
    }
    Ok(lack.is_some())
}

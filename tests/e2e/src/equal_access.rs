//! Checks the page with IBM's Equal Access engine, which `cargo xtask test` fetches. Its rules overlap with those
//! of axe-core; each finds what the other does not look at.

use std::collections::BTreeMap;
use std::io::{Write, stdout};
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use serde_json::json;

use crate::{Session, Stop};

const SOURCE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../target/tools/npm/node_modules/accessibility-checker-engine/ace-window.js"
);

/// A kind of findings that are false.
struct FalseFinding {
    /// The rule and its reason, as the engine names them.
    rule: &'static str,
    /// The tag and the class of the element.
    element: &'static str,
    #[allow(dead_code, reason = "for readers")]
    because: &'static str,
}

const fn is_false(
    rule: &'static str,
    element: &'static str,
    because: &'static str,
) -> FalseFinding {
    FalseFinding {
        rule,
        element,
        because,
    }
}

const UNSEEN: &str = "the engine takes text that is there for screen readers alone as missing";
const FOLDED: &str = "the engine takes the labels in a closed <details> as missing";
const BY_ATTRIBUTE: &str = "the check box has its name by an attribute";

const FALSE_FINDINGS: [FalseFinding; 21] = [
    is_false(
        "aria_accessiblename_exists/fail_no_accessible_name",
        "th.",
        UNSEEN,
    ),
    is_false(
        "aria_accessiblename_exists/fail_no_accessible_name",
        "th.activity-column",
        UNSEEN,
    ),
    is_false(
        "fieldset_legend_valid/Fail_1",
        "fieldset.check-row__fields",
        UNSEEN,
    ),
    is_false("fieldset_legend_valid/Fail_1", "fieldset.choice", UNSEEN),
    is_false(
        "fieldset_legend_valid/Fail_1",
        "fieldset.coverage-card__list",
        UNSEEN,
    ),
    is_false(
        "input_label_exists/Fail_1",
        "select.language-menu__select",
        UNSEEN,
    ),
    is_false("table_headers_exists/Fail_1", "table.paper__table", UNSEEN),
    is_false("table_headers_exists/Fail_1", "table.sheet", UNSEEN),
    is_false("table_headers_exists/Fail_1", "table.table-fields", UNSEEN),
    is_false(
        "fieldset_label_valid/Fail_1",
        "fieldset.annex-period",
        FOLDED,
    ),
    is_false("input_label_exists/Fail_1", "input.field__input", FOLDED),
    is_false("input_label_exists/Fail_1", "select.field__input", FOLDED),
    is_false("input_label_exists/Fail_1", "textarea.field__input", FOLDED),
    is_false(
        "label_content_exists/Fail_1",
        "label.coverage-table__cell",
        BY_ATTRIBUTE,
    ),
    is_false(
        "label_content_exists/Fail_1",
        "label.profile-years__chip",
        BY_ATTRIBUTE,
    ),
    is_false(
        "aria_article_label_unique/fail_label_not_unique",
        "article.prompt-card",
        "the gallery shows one card in two states",
    ),
    is_false(
        "aria_content_in_landmark/Fail_1",
        "p.notice-bar__text",
        "a status message belongs to the whole page, and has the role of one",
    ),
    is_false(
        "element_attribute_deprecated/fail_elem_attr",
        "meta.",
        "HTML has `http-equiv` for a content security policy",
    ),
    is_false(
        "element_tabbable_role_valid/fail_invalid_role",
        "div.coverage-picture__paper",
        "what scrolls must be a tab stop",
    ),
    is_false(
        "fieldset_label_valid/Fail_2",
        "fieldset.choice",
        "the groups around them have different names",
    ),
    is_false(
        "fieldset_legend_valid/Fail_1",
        "fieldset.writing",
        "it only disables what is in it, and is presentational",
    ),
];

/// What the engine found on the pages of a journey.
#[derive(Default)]
pub struct EqualAccess {
    passed: usize,
    looks: usize,
    passed_over: usize,
    /// By rule: how often, and an example.
    failed: BTreeMap<String, (usize, String)>,
}

/// What it found on one page.
#[derive(Deserialize)]
struct Found {
    passed: usize,
    failed: Vec<Finding>,
}

#[derive(Deserialize)]
struct Finding {
    rule: String,
    /// Its tag and its class.
    element: String,
    message: String,
    snippet: String,
    path: String,
}

impl Finding {
    fn is_false(&self) -> bool {
        let mut known = FALSE_FINDINGS.iter();
        known.any(|known| self.rule == known.rule && self.element == known.element)
    }
}

impl EqualAccess {
    /// Checks the page, or what is new on it.
    ///
    /// # Errors
    /// When the engine is missing or fails.
    pub async fn look(&mut self, app: &Session, stop: &Stop) -> Result<()> {
        let place = || stop.name.clone();
        let found = app.equal_access(stop).await.with_context(place)?;
        let name = &stop.name;
        ensure!(found.passed > 0, "Equal Access found nothing on {name}");
        self.passed += found.passed;
        self.looks += 1;
        for finding in found.failed {
            if finding.is_false() {
                self.passed_over += 1;
                continue;
            }
            let Finding {
                rule,
                element,
                message,
                snippet,
                path,
            } = finding;
            let kind = format!("{rule} at {element}");
            let example = format!("{message}\n    {name}: {path}\n    {snippet}");
            let (count, _) = self.failed.entry(kind).or_insert((0, example));
            *count += 1;
        }
        Ok(())
    }

    /// Prints how much was checked, and fails when a rule was broken.
    ///
    /// # Errors
    /// When a rule was broken.
    pub fn end(&self, app: &Session) -> Result<()> {
        let line = format!(
            "checked with Equal Access in {}: {} rules kept in {} looks, {} findings false\n",
            app.engine(),
            self.passed,
            self.looks,
            self.passed_over
        );
        // Past the test runner, which captures output.
        stdout().write_all(line.as_bytes())?;
        let failed = self.failed.iter();
        let failed =
            failed.map(|(rule, (count, example))| format!("{rule}, {count} times: {example}"));
        let failed: Vec<String> = failed.collect();
        ensure!(failed.is_empty(), "{}", failed.join("\n"));
        Ok(())
    }
}

impl Session {
    async fn equal_access(&self, stop: &Stop) -> Result<Found> {
        if self.script("return !window.ace_ibma", &[]).await? == json!(true) {
            let missing = "Equal Access is not there: run cargo xtask test --only e2e";
            let source = std::fs::read_to_string(Path::new(SOURCE)).context(missing)?;
            self.script(&source, &[]).await?;
        }
        let run = include_str!("equal_access.js");
        let found = self.script(run, &[json!(stop.part)]).await?;
        if let Some(error) = found.as_str() {
            bail!("Equal Access failed: {error}");
        }
        Ok(serde_json::from_value(found)?)
    }
}

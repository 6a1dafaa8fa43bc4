//! Every id of the worksheets has its texts in every language, and there are no other texts.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use std::collections::BTreeSet;

use samspil::domain::NamedItem;
use samspil::text::{Language, words};
use samspil::worksheet::{
    AGREEMENT, CONTACT, CONTENT, EVALUATION, FOLLOW_UP, OBJECTIVE_SETS, PLAN, Prompt,
    TARGET_GROUPS, Texts, TextsProblem, Theme,
};

/// The maximum length of a title in a list of prompts.
const MAX_TITLE: usize = 80;

fn prompts() -> Vec<&'static Prompt> {
    PLAN.sections()
        .flat_map(|section| section.prompts)
        .collect()
}

/// The number of prompts in the sections of a theme whose id begins with `prefix`.
fn count(theme: &'static Theme, prefix: &str) -> usize {
    let sections = theme.sections.iter();
    let sections = sections.filter(|section| section.id.as_str().starts_with(prefix));
    sections.map(|section| section.prompts.len()).sum()
}

/// All content files, with the language of the file name.
fn texts() -> Vec<(String, Texts)> {
    let files = support::json_files("public/content").into_iter();
    files
        .map(|(path, json)| {
            let language = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let texts = Texts::parse(&json).unwrap_or_else(|e| panic!("{language}: {e:?}"));
            (language, texts)
        })
        .collect()
}

/// The list of drafts is shown before the texts are loaded, so it has its own copy of these.
#[test]
fn the_list_of_drafts_uses_the_theme_names_of_the_content_files() {
    for (language, texts) in texts() {
        let language = Language::from_tag(&language).unwrap();
        let numbered = PLAN.themes.iter().filter(|theme| theme.number.is_some());
        let names: Vec<_> = numbered.map(|theme| texts.theme(&theme.id).short).collect();
        assert_eq!(
            words(language).start.themes.map(str::to_owned).to_vec(),
            names
        );
    }
}

#[test]
fn the_guide_and_the_agreement_have_all_their_prompts() {
    let totals = [
        count(&CONTACT, "contact.outreach"),
        count(&CONTACT, "contact.inbound"),
        count(&CONTACT, "contact.seek"),
        count(&CONTACT, "contact.invited"),
        count(&CONTENT, "content"),
        count(&FOLLOW_UP, "follow-up"),
        count(&EVALUATION, "evaluation"),
        count(&EVALUATION, "sharing"),
        count(&AGREEMENT, "agreement"),
    ];
    assert_eq!(totals, [6, 7, 6, 7, 23, 8, 6, 7, 12]);
    assert_eq!(prompts().len(), 82, "a section is in none of the totals");
}

#[test]
fn ids_are_unique_and_start_with_their_section() {
    let mut seen = BTreeSet::new();
    for section in PLAN.sections() {
        for prompt in section.prompts {
            let within = format!("{}.", section.id);
            assert!(prompt.id.as_str().starts_with(&within), "{}", prompt.id);
            assert!(seen.insert(&prompt.id), "{} occurs twice", prompt.id);
        }
    }
}

#[test]
fn every_language_has_exactly_the_expected_texts() {
    for (language, texts) in texts() {
        assert_eq!(texts.check(), [], "{language}");
    }
}

#[test]
fn every_content_file_is_in_the_language_of_its_name() {
    let languages: Vec<String> = texts()
        .into_iter()
        .map(|(name, texts)| {
            assert_eq!(texts.language, name);
            name
        })
        .collect();
    for needed in ["da", "en", "nb"] {
        assert!(languages.iter().any(|name| name == needed), "{needed}");
    }
}

#[test]
fn titles_are_short_enough_for_a_list() {
    for (language, texts) in texts() {
        let themes = PLAN.themes.iter().map(|theme| texts.theme(&theme.id).title);
        let sections = PLAN.sections();
        let sections = sections.map(|section| texts.section(&section.id).title);
        let prompts = prompts();
        let prompts = prompts.iter().map(|prompt| texts.prompt(&prompt.id).title);
        for title in themes.chain(sections).chain(prompts) {
            let length = title.chars().count();
            assert!(length <= MAX_TITLE, "{language}: {title} ({length})");
        }
    }
}

#[test]
fn titles_within_a_section_differ() {
    for (language, texts) in texts() {
        for section in PLAN.sections() {
            let mut seen = BTreeSet::new();
            for prompt in section.prompts {
                let title = texts.prompt_title(&prompt.id);
                assert!(seen.insert(title), "{language}: {title} occurs twice");
            }
        }
    }
}

#[test]
fn the_annex_has_its_objectives_and_target_groups() {
    let sizes = OBJECTIVE_SETS
        .each_ref()
        .map(|set| (set.from, set.ids.len()));
    assert_eq!(sizes, [(2019, 8), (2021, 4)]);
    assert_eq!(TARGET_GROUPS.len(), 8);
    for (path, json) in support::json_files("public/content") {
        let texts: serde_json::Value = serde_json::from_str(&json).unwrap();
        for (list, size) in [("objectives", 12), ("target_groups", 8)] {
            let names = texts[list].as_object().unwrap();
            assert_eq!(names.len(), size, "{}: {list}", path.display());
        }
    }
}

#[test]
fn objectives_and_target_groups_have_unique_names() {
    for (language, texts) in texts() {
        let mut seen = BTreeSet::new();
        for id in OBJECTIVE_SETS.iter().flat_map(|set| set.ids) {
            let name = texts.objective(&NamedItem::built_in(id.clone())).to_owned();
            assert!(!name.is_empty() && seen.insert(name), "{language}: {id}");
        }
        for id in &TARGET_GROUPS {
            let name = texts
                .target_group(&NamedItem::built_in(id.clone()))
                .to_owned();
            assert!(!name.is_empty() && seen.insert(name), "{language}: {id}");
        }
    }
}

#[test]
fn a_missing_or_unknown_objective_or_target_group_is_found() {
    let whole = support::json_file("public/content/da.json");
    for (list, id) in [("objectives", "vet"), ("target_groups", "pupils")] {
        let mut json = whole.clone();
        let name = json[list].as_object_mut().unwrap().remove(id).unwrap();
        json[list]["novel"] = name;
        let texts = Texts::parse(&json.to_string()).unwrap();
        let expected = [
            TextsProblem::Unknown("novel".to_owned()),
            TextsProblem::Missing(id.to_owned()),
        ];
        assert_eq!(texts.check(), expected, "{list}");
    }
}

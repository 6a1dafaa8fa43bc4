//! Facts that change are data, and each carries its date.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use std::collections::BTreeSet;
use std::fs;

use samspil::domain::{PromptId, SchoolYear};
use samspil::worksheet::{PLAN, PageTexts, PromptText, Texts};

const LANGUAGES: [&str; 3] = ["da", "en", "nb"];

/// Words by which a guidance refers to a law or an authority, in the three languages.
const LAW: [&str; 6] = [
    "folkeskoleloven",
    "folkeskole act",
    "børneattest",
    "datatilsynet",
    "municipality decides",
    "kommunen afgør",
];

fn texts(language: &str) -> Texts {
    let json = support::json_file(&format!("public/content/{language}.json"));
    Texts::parse(&json.to_string()).unwrap()
}

fn pages(language: &str) -> PageTexts {
    let json = support::json_file(&format!("public/pages/{language}.json"));
    PageTexts::parse(&json.to_string()).unwrap()
}

fn prompts(texts: &Texts) -> Vec<(PromptId, PromptText)> {
    let sections = PLAN.sections();
    let ids = sections.flat_map(|section| section.prompts).map(|p| &p.id);
    ids.map(|id| (id.clone(), texts.prompt(id))).collect()
}

/// A year from 2010 on, in figures.
fn has_year(text: &str) -> bool {
    let figures = text.split(|c: char| !c.is_ascii_digit());
    let mut years = figures.filter(|word| word.len() == 4);
    years.any(|year| {
        year.parse()
            .is_ok_and(|year: u32| (2010..2100).contains(&year))
    })
}

#[test]
fn what_is_said_of_a_law_carries_its_date_in_every_language() {
    let dated = LANGUAGES.map(|language| {
        let mut dated = BTreeSet::new();
        for (id, text) in prompts(&texts(language)) {
            let guidance = text.guidance.to_lowercase();
            let names_a_law = LAW.iter().any(|word| guidance.contains(word));
            assert!(!names_a_law || has_year(&text.as_of), "{language}: {id}");
            assert!(
                text.as_of.is_empty() || has_year(&text.as_of),
                "{language}: {id}"
            );
            if !text.as_of.is_empty() {
                dated.insert(id);
            }
        }
        dated
    });
    assert!(dated[0].len() >= 7, "{dated:?}");
    assert!(dated.iter().all(|ids| *ids == dated[0]), "{dated:?}");
}

#[test]
fn photos_are_not_said_to_need_consent() {
    let id = PromptId::fixed("agreement.confidentiality");
    for (language, consent) in [("da", "samtykke"), ("en", "consent"), ("nb", "samtykke")] {
        let text = texts(language).prompt(&id);
        for suggestion in &text.suggestions {
            assert!(!suggestion.to_lowercase().contains(consent), "{suggestion}");
        }
        // What for, whose device and until when, what is published, how somebody says no, and none at all.
        assert_eq!(text.suggestions.len(), 7, "{language}");
        assert!(text.as_of.contains("Datatilsynet") && text.as_of.contains("2022"));
    }
}

#[test]
fn every_figure_about_etwinning_has_a_date() {
    for language in LANGUAGES {
        let etwinning = pages(language).etwinning;
        let figures = etwinning.parts.last().unwrap();
        for line in &figures.lines {
            assert!(has_year(line), "{language}: {line}");
        }
        let agreement = pages(language).agreement;
        for text in [&agreement.as_of, &agreement.basis, &agreement.agency] {
            assert!(has_year(text), "{language}: {text}");
        }
    }
}

#[test]
fn the_yearly_theme_is_known_for_some_school_years_and_not_for_this_one() {
    let themes = |language: &str, start| {
        let year = SchoolYear::starting(start).unwrap();
        texts(language).yearly_themes(year).len()
    };
    for language in LANGUAGES {
        let known = [2021, 2022, 2023, 2024, 2025, 2026].map(|start| themes(language, start));
        assert_eq!(known, [0, 1, 2, 1, 1, 0], "{language}");
        let known: Vec<String> = texts(language).theme_years().map(str::to_owned).collect();
        assert_eq!(known, ["2022", "2023", "2024", "2025"], "{language}");
    }
}

/// Names that change: they are in the content or in the tables of the worksheets.
#[test]
fn no_fact_that_changes_is_in_the_words_of_the_interface() {
    let changing = [
        "NSS",
        "750",
        "15.000",
        "15,000",
        "44 ",
        "2019/20",
        "Tidemannsvej",
        "TwinSpace",
        "Diku",
    ];
    for language in LANGUAGES {
        let folder = support::repository(&format!("src/text/{language}"));
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let words = fs::read_to_string(&path).unwrap();
            for fact in changing {
                assert!(!words.contains(fact), "{}: {fact}", path.display());
            }
        }
    }
}

//! The words of the kinds of institutions (`public/kinds`).
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use std::collections::BTreeSet;

use samspil::domain::PartyKind;
use samspil::text::Language;
use samspil::worksheet::{KindTexts, PLAN, Rewording};

fn files() -> Vec<KindTexts> {
    let files = support::json_files("public/kinds").into_iter();
    let files = files.map(|(_, json)| KindTexts::parse(&json).unwrap());
    files.collect()
}

#[test]
fn every_language_has_its_file() {
    let found: BTreeSet<String> = files().into_iter().map(|file| file.language).collect();
    let all = Language::ALL.map(|language| language.tag().to_owned());
    assert_eq!(found, BTreeSet::from(all));
}

#[test]
fn its_texts_are_for_themes_sections_and_prompts_of_the_plan() {
    let themes: Vec<&str> = PLAN.themes.iter().map(|theme| theme.id.as_str()).collect();
    let sections: Vec<&str> = PLAN.sections().map(|section| section.id.as_str()).collect();
    let prompts = PLAN.sections().flat_map(|section| section.prompts);
    let prompts: Vec<&str> = prompts.map(|prompt| prompt.id.as_str()).collect();
    for file in files() {
        for (known, used) in [themes.clone(), sections.clone(), prompts.clone()]
            .into_iter()
            .zip(file.ids())
        {
            let unknown: Vec<&str> = used.into_iter().filter(|id| !known.contains(id)).collect();
            assert_eq!(unknown, Vec::<&str>::new(), "{}", file.language);
        }
    }
}

/// A form that ends or begins with a space would never be found as a word.
#[test]
fn forms_and_what_is_said_instead_are_words() {
    for file in files() {
        for school in PartyKind::ALL {
            for other in PartyKind::ALL {
                for (form, said) in file.of(&[school.clone(), other]).forms {
                    for text in [&form, &said] {
                        assert!(
                            !text.is_empty() && text.trim() == text,
                            "{}: {form:?}",
                            file.language
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn the_kinds_of_the_guide_and_unknown_kinds_change_nothing() {
    for file in files() {
        assert_eq!(file.of(&PartyKind::OF_GUIDE), Rewording::default());
        let later = PartyKind::from("a-kind-of-a-later-version".to_owned());
        assert_eq!(file.of(&[later.clone(), later]), Rewording::default());
    }
}

/// Every other kind is named in the place of the side that it is on.
#[test]
fn every_other_kind_has_words_on_the_side_of_the_learning_environment() {
    for file in files() {
        for kind in PartyKind::ALL {
            let is_default = kind == PartyKind::LEARNING_ENVIRONMENT;
            let forms = file.of(&[PartyKind::SCHOOL, kind]).forms;
            assert_eq!(forms.is_empty(), is_default, "{}", file.language);
        }
    }
}

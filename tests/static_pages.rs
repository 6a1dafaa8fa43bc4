//! The static pages and the facts of the agreement have their texts in every language.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use std::collections::BTreeSet;

use samspil::text::{Language, words};
use samspil::worksheet::{Country, Host, PAGES, PagePart, PageTexts, TextsProblem};

/// All files of pages, with the language of the file name.
fn texts() -> Vec<(String, PageTexts)> {
    let files = support::json_files("public/pages").into_iter();
    files
        .map(|(path, json)| {
            let language = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let texts = PageTexts::parse(&json).unwrap_or_else(|e| panic!("{language}: {e:?}"));
            assert_eq!(texts.language, language);
            (language, texts)
        })
        .collect()
}

#[test]
fn every_language_has_exactly_the_expected_pages() {
    let languages: Vec<String> = texts()
        .into_iter()
        .map(|(language, texts)| {
            assert_eq!(texts.check(), [], "{language}");
            language
        })
        .collect();
    assert_eq!(languages, ["da", "en", "nb"]);
}

#[test]
fn a_missing_page_is_found() {
    let whole = support::json_file("public/pages/da.json");
    let mut empty = whole.clone();
    empty["pages"]["help"]["parts"][1]["lines"][0] = "".into();
    let empty = PageTexts::parse(&empty.to_string()).unwrap();
    assert_eq!(empty.check(), [TextsProblem::Empty("help".to_owned())]);
    let mut missing = whole;
    let pages = missing["pages"].as_object_mut().unwrap();
    pages.remove("accessibility").unwrap();
    let missing = PageTexts::parse(&missing.to_string()).unwrap();
    let problem = TextsProblem::Missing("accessibility".to_owned());
    assert_eq!(missing.check(), [problem]);
}

#[test]
fn the_pages_have_the_same_parts_in_every_language() {
    let shapes: BTreeSet<Vec<Vec<usize>>> = texts()
        .into_iter()
        .map(|(_, texts)| {
            let agreement = texts.agreement.clone();
            let mut parts: Vec<Vec<PagePart>> =
                PAGES.iter().map(|id| texts.page(id).parts).collect();
            parts.push(agreement.task_groups);
            parts.push(vec![agreement.about, agreement.money, agreement.term]);
            parts.push(texts.etwinning.parts);
            let lines = |parts: &Vec<PagePart>| parts.iter().map(|part| part.lines.len()).collect();
            parts.iter().map(lines).collect()
        })
        .collect();
    assert_eq!(shapes.len(), 1, "{shapes:?}");
}

/// Names in quotes in the help must be names in the app.
#[test]
fn the_help_uses_the_actual_names_of_buttons_and_pages() {
    for (language, texts) in texts() {
        let words = words(Language::from_tag(&language).unwrap());
        let names = [
            words.start.plan_start,
            words.start.annex_start,
            words.start.open_choose,
            words.app.download,
            words.revisions.title,
            words.plan.summary,
            words.prompt.comment,
            words.summary.share,
            words.saved_page.share,
            words.saved_page.save_page,
            words.annex.print,
            words.reliability.where_open,
        ];
        let lines = PAGES.iter().flat_map(|id| texts.page(id).parts);
        let text: String = lines.flat_map(|part| part.lines).collect();
        let quotes = text.split(['»', '«', '“', '”']).skip(1).step_by(2);
        let quotes: Vec<&str> = quotes.collect();
        assert!(quotes.len() >= 11, "{language}: {quotes:?}");
        for quote in quotes {
            assert!(names.contains(&quote), "{language}: {quote}");
        }
    }
}

#[test]
fn the_file_of_a_host_in_the_documentation_can_be_read() {
    let guide = std::fs::read_to_string(support::repository("docs/hosting.md")).unwrap();
    let example = guide.split("```json\n").nth(1).unwrap();
    let host = Host::parse(example.split("```").next().unwrap()).unwrap();
    assert_eq!(host.country, Some(Country::Dk));
    for text in [host.email, host.phone, host.form, host.statement] {
        assert!(!text.is_empty());
    }
    assert!(host.reviewed.is_some());
    // The service worker caches what is listed when the app is built. What the host adds must stay its own.
    assert!(!support::repository("public/host.json").exists());
}

/// The headings that the statement of the EU model has: scope, compliance, exceptions with reasons, tests,
/// feedback, date; the app adds who is responsible and who supervises.
#[test]
fn the_statement_names_authorities_with_an_address_in_every_language() {
    for (language, texts) in texts() {
        assert_eq!(texts.page("accessibility").parts.len(), 7, "{language}");
        let all = texts.host.authorities(None);
        assert_eq!(all.len(), 2, "{language}");
        for (name, address, text) in [
            ("Digitaliseringsstyrelsen", "https://digst.dk/", all[0]),
            (
                "universell utforming av ikt",
                "https://www.uutilsynet.no",
                all[1],
            ),
        ] {
            assert!(
                text.contains(name) && text.contains(address),
                "{language}: {text}"
            );
        }
    }
}

//! A saved page contains exactly its document, for any text, and its draft is read back unchanged.
//! Checked with a standard HTML parser.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

#[path = "page/hostile.rs"]
mod hostile;
#[path = "page/parsed.rs"]
mod parsed;
#[path = "page/poison.rs"]
mod poison;
mod support;

use chrono::NaiveDate;
use hostile::{tame, texts};
use parsed::Parsed;
use poison::with_hostile_texts;
use proptest::prelude::*;
use samspil::domain::Draft;
use samspil::files::annex_document::{agreement_document, annex_document};
use samspil::files::document::{Document, SummaryOptions, has_internal, summary};
use samspil::files::{FileError, PageFault, page_of, read, write_draft, write_page};
use samspil::text::{ChunkWords, Language, words};
use samspil::worksheet::{PageTexts, Texts};
use support::drafts::draft;

fn da() -> ChunkWords {
    words(Language::Da).into()
}

fn guide() -> Texts {
    let text = support::json_file("public/content/da.json");
    Texts::parse(&text.to_string()).unwrap()
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap()
}

fn page(draft: &Draft) -> String {
    page_of(draft, &guide(), da(), today()).unwrap()
}

/// The only draft in a file of the repository.
fn only(file: &serde_json::Value) -> Draft {
    read(file.to_string().as_bytes()).unwrap().remove(0)
}

/// All documents of a draft, with internal notes and without.
fn documents(draft: &Draft, guide: &Texts) -> Vec<Document> {
    let summary = |include_internal| {
        let options = SummaryOptions {
            include_internal,
            comments: Some(|at| at.naive_utc()),
            today: today(),
        };
        summary(draft, guide, da(), &options)
    };
    if draft.plan().is_some() {
        return [true, false].map(summary).to_vec();
    }
    let annex = annex_document(draft, guide, da(), today());
    let pages = support::json_file("public/pages/da.json").to_string();
    let pages = PageTexts::parse(&pages).unwrap();
    vec![annex, agreement_document(draft, &pages, da(), today())]
}

/// Checks that the page has the same elements and attributes as with harmless texts, that it contains
/// each text of the document unchanged, and that its draft is the same.
fn assert_only_ours(draft: &Draft, document: &Document) {
    let written = write_page(draft, document, da(), today()).unwrap();
    let parsed = Parsed::from(&written);
    let tamed = write_page(draft, &tame(document), da(), today()).unwrap();
    assert_eq!(parsed.skeleton, Parsed::from(&tamed).skeleton, "{written}");
    for text in texts(document) {
        let shown = parsed.texts.contains(&text);
        assert!(shown || text.trim().is_empty(), "{text:?} in {written}");
    }
    assert_eq!(parsed.scripts.len(), 1, "{written}");
    let data: serde_json::Value = serde_json::from_str(&parsed.scripts[0]).unwrap();
    let json: serde_json::Value = serde_json::from_str(&write_draft(draft).unwrap()).unwrap();
    support::assert_same(&data, &json);
    assert_eq!(read(written.as_bytes()), Ok(vec![draft.clone()]));
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 100,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_draft_makes_a_valid_page_and_is_read_back(draft in draft()) {
        let guide = guide();
        for document in documents(&draft, &guide) {
            assert_only_ours(&draft, &document);
        }
    }
}

#[test]
fn hostile_texts_in_every_field_stay_text() {
    let guide = guide();
    for full in [support::full_plan(), support::full_annex()] {
        for hostile in hostile::TEXTS {
            let (file, count) = with_hostile_texts(&full, hostile);
            assert!(count > 50, "only {count} texts");
            let draft = only(&file);
            for document in documents(&draft, &guide) {
                let held = texts(&document)
                    .iter()
                    .filter(|t| t.contains(hostile))
                    .count();
                assert!(
                    hostile.contains(['\0', '\r']) || held > 10,
                    "only {held}: {hostile}"
                );
                assert_only_ours(&draft, &document);
            }
        }
    }
}

#[test]
fn page_and_json_return_the_same_draft() {
    for full in [support::full_plan(), support::full_annex()] {
        let draft = only(&full);
        let from_json = read(write_draft(&draft).unwrap().as_bytes());
        assert_eq!(read(page(&draft).as_bytes()), from_json);
        assert_eq!(from_json, Ok(vec![draft]));
    }
}

#[test]
fn a_page_fetches_runs_and_sends_nothing() {
    let written = page(&only(&support::full_plan()));
    let parsed = Parsed::from(&written);
    let policy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    assert_eq!(parsed.policy.as_deref(), Some(policy));
    assert_eq!(parsed.language.as_deref(), Some("da"));
    for name in ["src=", "href=", "style=", "url(", "@import", " on"] {
        let tags = written.split('<').filter_map(|tag| tag.split('>').next());
        let found: Vec<&str> = tags.filter(|tag| tag.contains(name)).collect();
        assert!(found.is_empty(), "{found:?}");
    }
    for name in ["url(", "@import", "expression"] {
        assert!(!parsed.style.contains(name), "{name} in the style");
    }
}

#[test]
fn internal_text_is_in_the_data_and_not_in_the_document() {
    let mut draft = only(&support::full_plan());
    let note = "Det her er kun for os";
    let answer = draft
        .plan_mut()
        .unwrap()
        .responses
        .answers
        .values_mut()
        .next()
        .unwrap();
    answer.note.text = note.to_owned();
    answer.note.internal = true;
    assert!(has_internal(&draft));
    let written = page(&draft);
    let parsed = Parsed::from(&written);
    assert!(!parsed.texts.iter().any(|text| text.contains(note)));
    assert!(parsed.texts.contains(da().saved_page().foot_internal));
    assert!(parsed.scripts[0].contains(note));
    let shared = samspil::files::document::for_other_party(&draft);
    let written = page(&shared);
    assert!(!written.contains(note));
    assert!(!written.contains(da().saved_page().foot_internal));
    assert_eq!(read(written.as_bytes()), Ok(vec![shared]));
}

/// A printed PDF ties the cells of a row, but not the items of a list.
#[test]
fn names_and_values_of_facts_are_cells_of_one_row() {
    let written = page(&only(&support::json_file("tests/samples/plan.json")));
    let html = scraper::Html::parse_document(&written);
    let select = |selector| scraper::Selector::parse(selector).unwrap();
    let rows: Vec<_> = html.select(&select("table.facts tr")).collect();
    assert!(rows.len() > 8, "{} facts", rows.len());
    for row in rows {
        let cells: Vec<&str> = row
            .child_elements()
            .map(|cell| cell.value().name())
            .collect();
        assert_eq!(cells, ["th", "td"]);
        assert_eq!(row.select(&select("th[scope=row]")).count(), 1);
    }
    assert_eq!(html.select(&select("dl")).count(), 0);
}

#[test]
fn an_empty_draft_makes_a_page_too() {
    let empty = support::json_file("tests/samples/smallest.json");
    let written = page(&only(&empty));
    let parsed = Parsed::from(&written);
    assert!(parsed.texts.contains(da().saved_page().empty));
    assert!(parsed.texts.contains(da().start.untitled));
    assert_eq!(read(written.as_bytes()), Ok(vec![only(&empty)]));
}

#[test]
fn a_truncated_page_is_refused_or_complete() {
    let draft = only(&support::full_annex());
    let written = page(&draft);
    let (mut whole, mut cut) = (0, 0);
    for end in (60..written.len()).step_by(97) {
        let Some(part) = written.get(..end) else {
            continue;
        };
        match read(part.as_bytes()) {
            Ok(drafts) => {
                assert!(drafts == std::slice::from_ref(&draft));
                whole += 1;
            }
            Err(FileError::Page(PageFault::Cut)) => cut += 1,
            Err(FileError::Page(PageFault::NotOurs)) => {
                assert!(end < written.find("generator").unwrap() + 30);
            }
            Err(other) => panic!("{other:?} at {end}"),
        }
    }
    assert!(whole > 10 && cut > 10, "{whole} and {cut}");
}

#[test]
fn a_page_changed_by_hand_is_refused() {
    let written = page(&only(&support::full_plan()));
    let broken = written.replacen("\"kind\":\"plan\"", "\"kind\":plan", 1);
    let emptied = {
        let from = written.find("{\"format\"").unwrap();
        let to = from + written[from..].find("</script>").unwrap();
        format!("{}{}", &written[..from], &written[to..])
    };
    let renamed = written.replace("samspil-draft", "other");
    let twice = written.repeat(2);
    for page in [broken, emptied, renamed, twice] {
        assert_eq!(
            read(page.as_bytes()),
            Err(FileError::Page(PageFault::Changed))
        );
    }
    for page in ["<!doctype html><html><body>Hej</body></html>", "<", "<svg>"] {
        let refused = read(page.as_bytes());
        assert_eq!(refused, Err(FileError::Page(PageFault::NotOurs)), "{page}");
    }
}

#[test]
fn an_error_in_the_data_of_a_page_names_its_path() {
    let written = page(&only(&support::full_plan()));
    let newer = written.replacen("\"version\":1", "\"version\":2", 1);
    assert_eq!(read(newer.as_bytes()), Err(FileError::Newer { version: 2 }));
    let wrong = written.replacen("\"school_year\":\"", "\"school_year\":\"x", 1);
    let FileError::WrongType { path, .. } = read(wrong.as_bytes()).unwrap_err() else {
        panic!("it names no place");
    };
    assert_eq!(path, "body.profile.school_year");
}

//! Worksheets that stand alone: their texts are complete, and nothing that is written in them is lost.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate};
use samspil::domain::{AnswerValue, Draft, DraftId, RowId, TableRow};
use samspil::files::{page_of, read, write_draft};
use samspil::text::{Language, words};
use samspil::worksheet::{
    PLAN, Prompt, PromptKind, STANDALONE, STANDALONE_IDS, Texts, WORKSHEETS, Worksheet,
};
use serde_json::json;
use uuid::Uuid;

const LANGUAGES: [Language; 3] = [Language::Da, Language::En, Language::Nb];

fn texts(worksheet: &Worksheet, language: Language) -> Texts {
    let path = format!("public/worksheets/{}/{}.json", worksheet.id, language.tag());
    let json = std::fs::read_to_string(support::repository(&path)).unwrap();
    let texts = Texts::parse(&json).unwrap_or_else(|error| panic!("{path}: {error}"));
    assert_eq!(texts.language, language.tag(), "{path}");
    texts
}

/// The texts as the app has them when the worksheet is open.
fn in_use(worksheet: &Worksheet, language: Language) -> Texts {
    let mut all = Texts::default();
    all.add(texts(worksheet, language));
    all
}

#[test]
fn every_worksheet_has_exactly_its_texts_in_each_language() {
    for worksheet in STANDALONE {
        for language in LANGUAGES {
            let problems = texts(worksheet, language).check_standalone(worksheet);
            assert_eq!(problems, [], "{} {}", worksheet.id, language.tag());
        }
    }
}

#[test]
fn the_ids_that_the_first_load_knows_are_those_of_the_tables() {
    assert_eq!(
        STANDALONE.map(|worksheet| worksheet.id.clone()),
        STANDALONE_IDS
    );
}

#[test]
fn no_two_worksheets_share_an_id() {
    let mut seen = BTreeSet::new();
    for worksheet in WORKSHEETS {
        for theme in worksheet.themes {
            assert!(seen.insert(theme.id.to_string()), "theme {}", theme.id);
        }
        for section in worksheet.sections() {
            let id = format!("section {}", section.id);
            assert!(seen.insert(id), "section {}", section.id);
            for prompt in section.prompts {
                let id = format!("prompt {}", prompt.id);
                assert!(seen.insert(id), "prompt {}", prompt.id);
            }
        }
    }
    for worksheet in STANDALONE {
        for prompt in prompts(worksheet) {
            let within = format!("{}.", worksheet.id);
            assert!(prompt.id.as_str().starts_with(&within), "{}", prompt.id);
        }
    }
}

fn prompts(worksheet: &Worksheet) -> impl Iterator<Item = &'static Prompt> {
    worksheet.sections().flat_map(|section| section.prompts)
}

/// The worksheet with a mark in every text, and the marks.
fn filled(worksheet: &Worksheet) -> (Draft, Vec<String>) {
    let id = DraftId(Uuid::from_u128(7));
    let mut draft = Draft::new_worksheet(id, DateTime::UNIX_EPOCH, worksheet.id.clone(), "da");
    let mut marks = Vec::new();
    let mut mark = || {
        marks.push(format!("mark {} end", marks.len()));
        marks.last().cloned().unwrap()
    };
    draft.meta.title = mark();
    draft.worksheet_mut().unwrap().filled_by = mark();
    for prompt in prompts(worksheet) {
        let responses = draft.responses_mut().unwrap();
        responses.edit_answer(&prompt.id, prompt.kind.answer_kind(), |answer| {
            match &mut answer.answer {
                AnswerValue::Consideration(answer) => {
                    if let PromptKind::Consideration { unit: Some(_) } = prompt.kind {
                        answer.amount = mark();
                    }
                    answer.text = mark();
                }
                AnswerValue::Record(record) => record.text = mark(),
                AnswerValue::Table(table) => {
                    let mut row = TableRow::new(RowId(Uuid::from_u128(9)));
                    let PromptKind::Table { columns } = prompt.kind else {
                        panic!("a table");
                    };
                    for column in columns {
                        row.set_cell(column, mark());
                    }
                    table.rows.push(row);
                }
                other => panic!("no worksheet that stands alone has {other:?}"),
            }
            answer.note.text = mark();
        });
    }
    (draft, marks)
}

#[test]
fn everything_written_in_a_worksheet_is_in_its_document_and_in_its_file() {
    for worksheet in STANDALONE {
        let (draft, marks) = filled(worksheet);
        assert!(marks.len() > 10);
        for language in LANGUAGES {
            let texts = in_use(worksheet, language);
            let words = words(language).into();
            let page = page_of(&draft, &texts, words, NaiveDate::default()).unwrap();
            // The data in the head have all of it anyway.
            let (_, body) = page.split_once("<body").unwrap();
            for mark in &marks {
                assert!(body.contains(mark.as_str()), "{}: {mark}", worksheet.id);
            }
            assert_eq!(read(page.as_bytes()), Ok(vec![draft.clone()]));
        }
        let file = write_draft(&draft).unwrap();
        assert_eq!(read(file.as_bytes()), Ok(vec![draft]));
    }
}

#[test]
fn an_answer_without_its_prompt_is_kept_and_printed() {
    let (mut draft, _) = filled(STANDALONE[0]);
    let responses = draft.responses_mut().unwrap();
    let prompt = &STANDALONE[0].themes[0].sections[0].prompts[0].id;
    let answer = responses.answers.remove(prompt).unwrap();
    responses
        .answers
        .insert("roles.gone".to_owned().into(), answer);
    let texts = in_use(STANDALONE[0], Language::Da);
    let words = words(Language::Da).into();
    let page = page_of(&draft, &texts, words, NaiveDate::default()).unwrap();
    let (_, body) = page.split_once("<body").unwrap();
    assert!(body.contains("mark 2 end"), "{body}");
}

/// It may be from a newer version of the app.
#[test]
fn a_worksheet_that_is_not_known_is_refused_by_its_name() {
    let (draft, _) = filled(STANDALONE[0]);
    let mut file: serde_json::Value = serde_json::from_str(&write_draft(&draft).unwrap()).unwrap();
    for id in ["dreams", "plan"] {
        file["body"]["worksheet"] = json!(id);
        let error = read(file.to_string().as_bytes()).unwrap_err();
        assert!(format!("{error:?}").contains(id), "{error:?}");
    }
    assert_eq!(PLAN.id.as_str(), "plan");
}

//! Worksheets that users made: filled in, changed afterwards and handed out, without losing an answer.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use samspil::domain::{DefinedKind, Draft, DraftId, NamedItemId, PromptId};
use samspil::files::document::{SummaryOptions, for_other_party, has_internal, summary};
use samspil::files::{page_of, read, write_draft};
use samspil::text::{ChunkWords, Language, words};
use samspil::worksheet::{Filled, Texts, former_answers, prompt_id};
use uuid::Uuid;

/// The frozen worksheet, which has a question of each kind and an answer to each.
fn sheet() -> Draft {
    let file = support::json_file("tests/frozen/v1/worksheet-own.json");
    read(file.to_string().as_bytes()).unwrap().remove(0)
}

fn plan() -> Draft {
    let file = support::json_file("tests/frozen/v1/plan-worksheets.json");
    read(file.to_string().as_bytes()).unwrap().remove(0)
}

fn danish() -> ChunkWords {
    words(Language::Da).into()
}

/// The visible text of the draft as a page.
fn paper(draft: &Draft) -> String {
    let page = page_of(draft, &Texts::default(), danish(), NaiveDate::default()).unwrap();
    page.split_once("<body").unwrap().1.to_owned()
}

fn answers(draft: &Draft) -> Vec<String> {
    let answers = draft.responses().unwrap().answers.values();
    answers.map(|answer| format!("{answer:?}")).collect()
}

/// Texts of all answers but the internal one.
const WRITTEN: [&str; 7] = [
    "Børnene skal se en frø tæt på.",
    "Fra ni til tolv",
    "Vi tænder bål.",
    "Bestilt",
    "Frøerne",
    "Bål",
    "Kl. 9",
];

#[test]
fn every_answer_is_on_paper_with_its_question() {
    for draft in [sheet(), plan()] {
        let paper = paper(&draft);
        for text in WRITTEN {
            assert!(paper.contains(text), "{text} is not in {paper}");
        }
        for title in [
            "Hvad skal børnene opleve?",
            "Aftaler",
            "Hvem tager sig af hvad?",
            "Hvad",
        ] {
            assert!(paper.contains(title), "{title}");
        }
        // A removed question keeps its name with its answer, a removed column with its cells.
        assert!(paper.contains("Hvad hedder kontaktlæreren?") && paper.contains("Mette"));
        assert!(paper.contains("Hvornår"), "the removed column");
    }
}

#[test]
fn an_internal_answer_of_an_own_question_is_not_shared() {
    for mut draft in [sheet(), plan()] {
        assert!(has_internal(&draft));
        assert!(!paper(&draft).contains("Husk skiftetøj."));
        let definition = &mut draft.responses_mut().unwrap().definitions[0];
        let internal = |kind: DefinedKind| kind == DefinedKind::Internal;
        let item = definition.items.iter_mut().find(|item| internal(item.kind));
        // Nor when the question was removed afterwards.
        item.unwrap().removed = true;
        assert!(!paper(&draft).contains("Husk skiftetøj."));
        let shared = for_other_party(&draft);
        assert!(!write_draft(&shared).unwrap().contains("Husk skiftetøj."));
        let options = SummaryOptions {
            include_internal: true,
            comments: None,
            today: NaiveDate::default(),
        };
        let whole = summary(&draft, &Texts::default(), danish(), &options);
        assert!(format!("{whole:?}").contains("Husk skiftetøj."));
    }
}

#[test]
fn a_worksheet_that_is_changed_afterwards_keeps_every_answer() {
    let draft = sheet();
    let before = answers(&draft);
    let count = draft.responses().unwrap().definitions[0].items.len();
    for at in 0..count {
        for change in 0..4 {
            let mut changed = draft.clone();
            let items = &mut changed.responses_mut().unwrap().definitions[0].items;
            match change {
                0 => items[at].removed = true,
                1 => items.rotate_left(at),
                2 => items[at].title = "Noget andet".to_owned(),
                _ => items[at].kind = DefinedKind::Idea,
            }
            items[at].set_column_lines("Hvem", || NamedItemId::fixed("new"));
            assert_eq!(answers(&changed), before);
            let paper = paper(&changed);
            for text in WRITTEN {
                assert!(paper.contains(text), "{text}, change {change} of {at}");
            }
            let file = write_draft(&changed).unwrap();
            assert_eq!(read(file.as_bytes()), Ok(vec![changed]));
        }
    }
}

#[test]
fn an_answer_comes_back_with_its_question() {
    let mut draft = sheet();
    let item = draft.responses().unwrap().definitions[0].items[2].id;
    let former = |draft: &Draft| -> Vec<PromptId> {
        let former = former_answers(Filled::of(draft).unwrap());
        former.into_iter().map(|(id, _)| id.clone()).collect()
    };
    assert!(!former(&draft).contains(&prompt_id(item)));
    for removed in [true, false] {
        draft.responses_mut().unwrap().definitions[0].items[2].removed = removed;
        assert_eq!(former(&draft).contains(&prompt_id(item)), removed);
    }
}

#[test]
fn an_empty_worksheet_that_is_handed_out_has_no_answers_and_becomes_a_new_draft() {
    let mut draft = sheet();
    draft.worksheet_mut().unwrap().is_form = false;
    let now: DateTime<Utc> = DateTime::UNIX_EPOCH + TimeDelta::days(20_000);
    let id = DraftId(Uuid::from_u128(5));
    assert_eq!(
        draft.from_form(id, now),
        None,
        "an ordinary file stays what it is"
    );
    let file = write_draft(&draft.as_form()).unwrap();
    for text in WRITTEN
        .into_iter()
        .chain(["Skovmusen", "Mette", "Hvornår", "kontaktlæreren"])
    {
        assert!(!file.contains(text), "{text}");
    }
    let form = read(file.as_bytes()).unwrap().remove(0);
    let begun = form.from_form(id, now).unwrap();
    assert_eq!((begun.meta.id, begun.meta.modified()), (id, now));
    assert!(!begun.worksheet().unwrap().is_form);
    let themes = |draft: &Draft| Filled::of(draft).unwrap().worksheet.themes.len();
    assert_eq!(themes(&begun), themes(&draft));
}

#[test]
fn a_worksheet_that_is_taken_out_of_a_plan_leaves_its_answers() {
    let mut draft = plan();
    let before = answers(&draft);
    draft.plan_mut().unwrap().worksheets.clear();
    assert_eq!(answers(&draft), before);
    let paper = paper(&draft);
    for text in WRITTEN.into_iter().chain(["Kender børnene."]) {
        assert!(paper.contains(text), "{text}");
    }
}

#[test]
fn a_worksheet_without_headings_has_its_name_once_on_paper() {
    let mut draft = sheet();
    let definition = &mut draft.responses_mut().unwrap().definitions[0];
    definition.items.retain(|item| item.kind.is_prompt());
    let paper = paper(&draft);
    assert_eq!(paper.matches("Naturdage i Ringsted").count(), 1, "{paper}");
    assert!(paper.contains(danish().own_sheet().answers));
}

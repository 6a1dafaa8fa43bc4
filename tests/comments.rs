//! Comments on prompts: what keeps them, what leaves them out, and how a comparison names them.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use samspil::domain::{
    Comment, Draft, DraftId, OwnPrompt, PromptId, Responses, RowId, SchoolYear, StartId,
};
use samspil::files::comparison::comparison;
use samspil::files::document::{for_other_party, has_internal};
use samspil::files::{page_of, read, write_draft};
use samspil::text::{Language, words};
use samspil::worksheet::{Filled, KeptPart, Texts, plan_of_year, shown_items, worksheet_again};
use serde_json::{Value, json};
use uuid::Uuid;

const ASKED: &str = "contact.inbound.driver";
const INTERNAL: &str = "sharing.internal";

fn frozen(name: &str) -> Value {
    support::json_file(&format!("tests/frozen/v1/{name}-comments.json"))
}

fn only(file: &Value) -> Draft {
    read(file.to_string().as_bytes()).unwrap().remove(0)
}

fn guide() -> Texts {
    Texts::parse(&support::json_file("public/content/da.json").to_string()).unwrap()
}

fn comment(n: u128, prompt: &str, text: &str) -> Comment {
    let id = RowId(Uuid::from_u128(n));
    let mut comment = Comment::new(id, prompt.to_owned().into(), moment("2026-12-01T08:00:00Z"));
    text.clone_into(&mut comment.text);
    comment
}

fn moment(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn texts(draft: &Draft) -> Vec<&str> {
    let comments = draft.responses().unwrap().comments.iter();
    comments.map(|comment| comment.text.as_str()).collect()
}

#[test]
fn comments_are_read_and_written_with_the_fields_of_newer_apps() {
    for name in ["plan", "worksheet"] {
        let mut file = frozen(name);
        file["body"]["comments"][0]["mood"] = json!("glad");
        let written = write_draft(&only(&file)).unwrap();
        let written: Value = serde_json::from_str(&written).unwrap();
        support::assert_same(&written, &file);
    }
}

#[test]
fn a_draft_without_comments_has_no_field_for_them() {
    let mut draft = only(&frozen("plan"));
    draft.responses_mut().unwrap().comments.clear();
    assert!(!write_draft(&draft).unwrap().contains("\"comments\""));
}

#[test]
fn comments_on_internal_prompts_do_not_leave() {
    let mut draft = only(&frozen("plan"));
    assert!(!has_internal(&draft));
    for (n, prompt) in [(1, INTERNAL), (2, "former.sharing.internal+")] {
        let comment = comment(n, prompt, "Kun til os");
        draft.responses_mut().unwrap().add_comment(comment);
    }
    assert!(has_internal(&draft));
    let page = |draft: &Draft| {
        let words = words(Language::Da).into();
        page_of(draft, &guide(), words, NaiveDate::default()).unwrap()
    };
    assert_eq!(
        page(&draft).matches("Kun til os").count(),
        2,
        "only as data"
    );
    let shared = for_other_party(&draft);
    assert!(!write_draft(&shared).unwrap().contains("Kun til os"));
    assert!(!page(&shared).contains("Kun til os"));
    assert_eq!(texts(&shared), texts(&only(&frozen("plan"))));
}

#[test]
fn a_saved_page_has_comments_in_its_data_and_not_in_its_text() {
    let draft = only(&frozen("plan"));
    let words = words(Language::Da).into();
    let page = page_of(&draft, &guide(), words, NaiveDate::default()).unwrap();
    assert_eq!(page.matches("Kan I nå at svare").count(), 1);
    assert_eq!(read(page.as_bytes()).unwrap(), [draft]);
}

#[test]
fn two_comments_with_the_same_id_are_refused() {
    let mut file = frozen("plan");
    file["body"]["comments"][1]["id"] = file["body"]["comments"][0]["id"].clone();
    let error = read(file.to_string().as_bytes()).unwrap_err();
    assert!(
        format!("{error:?}").contains("body.comments[1].id"),
        "{error:?}"
    );
}

#[test]
fn the_moments_of_a_wrong_clock_are_corrected_in_comments() {
    let mut file = frozen("worksheet");
    file["body"]["comments"][0]["at"] = json!("+250000-01-01T00:00:00Z");
    let mut draft = only(&file);
    let now = moment("2026-12-02T08:00:00Z");
    draft.correct_received(now);
    assert_eq!(draft.responses().unwrap().comments[0].at, now);
    let mut right = only(&frozen("plan"));
    right.correct_received(now);
    assert_eq!(right, only(&frozen("plan")));
}

#[test]
fn a_comparison_names_a_comment_by_its_prompt_and_its_first_line() {
    let after = only(&frozen("plan"));
    let mut before = after.clone();
    before.responses_mut().unwrap().comments.remove(1);
    before.responses_mut().unwrap().comments[0].settled = false;
    let words = words(Language::Da).into();
    let parts = comparison(&before, &after, &guide(), words, str::to_owned);
    let question = guide().prompt_title(&PromptId::fixed(ASKED)).to_owned();
    let items: Vec<_> = parts.iter().flat_map(|part| &part.items).collect();
    let labels = |at: usize| {
        let lines = items[at].lines.iter();
        lines.map(|line| line.label.as_str()).collect::<Vec<_>>()
    };
    let name = |line: &str| format!("Kommentar til »{question}«: {line}");
    assert_eq!(items.len(), 2);
    assert_eq!(items[0].name, name("Kan I nå at svare inden jul?"));
    assert_eq!(labels(0), ["Afsluttet"]);
    assert_eq!(items[1].name, name("Ja, vi har talt om det på årgangen."));
    assert_eq!(labels(1), ["Navn", "Part", "Tekst"]);
    assert_eq!(parts.len(), 1, "both are below the theme of the prompt");
}

#[test]
fn neither_the_next_year_nor_an_empty_form_has_comments() {
    let keep: BTreeSet<KeptPart> = KeptPart::OF_PLAN.into();
    let plan = only(&frozen("plan"));
    let year = SchoolYear::starting(2027).unwrap();
    let next = plan_of_year(plan.plan().unwrap(), year, &keep, || RowId(Uuid::nil()));
    assert!(next.responses.comments.is_empty());
    let sheet = only(&frozen("worksheet"));
    let again = worksheet_again(sheet.worksheet().unwrap(), &keep);
    assert!(again.responses.comments.is_empty() && !again.responses.answers.is_empty());
    assert_eq!(texts(&sheet.as_form()), [""; 0]);
}

#[test]
fn a_prompt_with_a_comment_is_shown_although_the_start_of_the_plan_has_it_not() {
    let id = DraftId(Uuid::nil());
    let year = SchoolYear::starting(2026).unwrap();
    let mut draft = Draft::new_plan(id, moment("2026-12-01T08:00:00Z"), year, "da");
    draft.plan_mut().unwrap().start = Some(StartId::fixed("start.visit"));
    let missing = |draft: &Draft| {
        let filled = Filled::of(draft).unwrap();
        let sections = filled.worksheet.sections();
        let all =
            sections.flat_map(|section| section.prompts.iter().map(move |one| (section, one)));
        all.filter(|(section, one)| {
            let shown = shown_items(section, filled);
            shown.iter().all(|item| item.id != one.id)
        })
        .map(|(_, one)| one.id.clone())
        .collect::<Vec<PromptId>>()
    };
    let before = missing(&draft);
    let comment = comment(1, before[0].as_str(), "Skal vi ikke også svare på det?");
    draft.responses_mut().unwrap().add_comment(comment);
    assert_eq!(missing(&draft), before[1..]);
}

#[test]
fn comments_on_an_own_prompt_go_and_come_back_with_it() {
    let own = PromptId::own(Uuid::nil());
    let mut responses = Responses::default();
    let section = "contact.inbound".to_owned().into();
    let prompt = OwnPrompt::new(own.clone(), section, "Hvem bager?".to_owned());
    responses.own_prompts.push(prompt);
    responses.add_comment(comment(1, own.as_str(), "Niels?"));
    responses.add_comment(comment(2, ASKED, "Jonas?"));
    let before = responses.clone();
    let removed = responses.remove_own_prompt(&own).unwrap();
    assert_eq!(responses.comments, before.comments[1..]);
    responses.restore_own_prompt(removed);
    assert_eq!(responses.comments_on(&own), before.comments_on(&own));
    assert_eq!(responses.own_prompts, before.own_prompts);
}

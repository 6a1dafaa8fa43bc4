//! The drafts in storage while the pages are measured: plans in the format of files.

use anyhow::Result;
use samspil::worksheet::{PLAN, PromptKind};
use samspil_e2e::{empty_plan, set};
use serde_json::{Map, Value, json};

/// The letters of an answer of a full plan.
const LETTERS: usize = 400;
/// The letters of an answer of a plan of a megabyte.
const LARGE_LETTERS: usize = 17_500;
const SENTENCE: &str = "Eleverne måler vandet i bækken og skriver ned, hvad de ser. ";
/// The rows of the table with most of them; 20 by 5 cells with those of the other one.
const TASK_ROWS: usize = 15;
const PEOPLE_ROWS: usize = 10;
const SMALL_LETTERS: usize = 330;
/// The answers of a small plan, of 4 kB together.
const SMALL_ANSWERS: usize = 8;

/// The number of the plan that is worked in.
pub const OPEN: u32 = 0;

/// A plan in which every prompt has an answer of 400 letters, and the tables 100 cells.
pub fn full(number: u32) -> Result<Value> {
    plan(number, usize::MAX, LETTERS)
}

/// A plan with nothing in it but the way in which contact arose.
pub fn empty(number: u32) -> Result<Value> {
    plan(number, 0, 0)
}

/// A plan of 4 kB.
pub fn small(number: u32) -> Result<Value> {
    plan(number, SMALL_ANSWERS, SMALL_LETTERS)
}

/// A plan whose file has a megabyte: every answer is very long.
pub fn large(number: u32) -> Result<Value> {
    plan(number, usize::MAX, LARGE_LETTERS)
}

/// Plans in one file.
pub fn collection(plans: &[Value]) -> Value {
    json!({ "format": "samspil", "version": 1, "kind": "collection", "drafts": plans })
}

/// The key of a saved state of a plan, and what is known of it.
pub fn revision(plan: &str) -> (String, Value) {
    let id = "00000000-0000-4000-8000-000000000001";
    let known = json!({
        "id": id,
        "draft": plan,
        "at": "2026-10-01T08:00:00Z",
        "reason": "named",
        "bytes": 30_000,
    });
    (format!("{plan}.{id}"), known)
}

/// The id of a plan.
pub fn id(plan: &Value) -> &str {
    plan["id"].as_str().unwrap_or_default()
}

fn plan(number: u32, answers: usize, letters: usize) -> Result<Value> {
    let mut plan = empty_plan(number, &format!("Bækken, hold {number:04}"))?;
    let school = format!("Skole nr. {:03}", number % 50);
    let profile = json!({
        "school": { "name": school },
        "learning_environment": { "name": "Vandværkstedet" },
        "direction": "outreach",
    });
    set(&mut plan, "/body/profile", profile)?;
    let (hour, minute) = (number / 60 % 24, number % 60);
    set(
        &mut plan,
        "/modified",
        format!("2026-10-01T{hour:02}:{minute:02}:00Z"),
    )?;
    let text: String = SENTENCE.chars().cycle().take(letters).collect();
    let prompts = PLAN.sections().flat_map(|section| section.prompts);
    let answers: Map<String, Value> = prompts
        .take(answers)
        .map(|prompt| (prompt.id.to_string(), answer(prompt.kind, &text)))
        .collect();
    set(&mut plan, "/body/answers", answers)?;
    Ok(plan)
}

fn answer(kind: PromptKind, text: &str) -> Value {
    let answer = match kind {
        PromptKind::Consideration { .. } => {
            json!({ "consideration": { "status": "agreed", "text": text } })
        }
        PromptKind::Idea => json!({ "idea": { "choice": "pick", "how": text } }),
        PromptKind::Checkpoint => {
            let check = json!({ "id": row_id(0), "status": "watch", "note": text });
            json!({ "checkpoint": { "checks": [check] } })
        }
        PromptKind::Criterion => {
            json!({ "criterion": { "views": { "school": { "score": 4, "worked": text } } } })
        }
        PromptKind::Record { .. } => json!({ "record": { "text": text } }),
        PromptKind::Table { columns } => {
            let is_tasks = columns.iter().any(|column| column.to_string() == "task");
            let count = if is_tasks { TASK_ROWS } else { PEOPLE_ROWS };
            let cells: Map<String, Value> = columns
                .iter()
                .map(|column| (column.to_string(), json!("Skolens kontor")))
                .collect();
            let rows: Vec<Value> = (0..count)
                .map(|n| json!({ "id": row_id(n), "cells": cells }))
                .collect();
            json!({ "table": { "rows": rows } })
        }
    };
    json!({ "answer": answer })
}

fn row_id(n: usize) -> String {
    format!("00000000-0000-4000-8000-{n:012}")
}

//! Typing in a long table is as fluid as in a short one.

use anyhow::{Context, Result};
use samspil::domain::BuiltIn;
use samspil_e2e::{Role, Session, Work, empty_annex, every_engine, journey, needs};
use serde_json::{Value, json};

/// Of the cell in the middle of the table.
const COLUMN: &str = "Kolonne 7";
const COLUMNS: usize = 10;
/// Typed again and again: the quickest round is the one that was disturbed the least.
const WORDS: &str = "Besøge lærerne på skolen. ";
const ROUNDS: usize = 12;

/// Says how much longer a key takes: figures of a busy machine are no reason to fail.
#[tokio::test]
async fn a_text_typed_among_200_activities_arrives_and_is_saved() -> Result<()> {
    every_engine!("keys in a long table");
    let few = journey(async |app| type_among(app, 5).await).await?;
    let many = journey(async |app| type_among(app, 200).await).await?;
    needs!(MainThread for "the time of a key");
    let (few, many) = few.zip(many).context("the time of a key")?;
    for (
        rows,
        Work {
            all,
            script,
            style,
            layout,
        },
    ) in [(5, few), (200, many)]
    {
        eprintln!(
            "a key among {rows} rows: {all:.3} ms \
             (script {script:.3}, style {style:.3}, layout {layout:.3})"
        );
    }
    eprintln!("the time of a key grows to {:.2} of it", many.all / few.all);
    Ok(())
}

/// What a key is for the main thread, in milliseconds, where the engine says so.
async fn type_among(app: &Session, rows: usize) -> Result<Option<Work>> {
    let draft = annex(rows)?;
    app.seed(std::slice::from_ref(&draft)).await?;
    let id = draft["id"].as_str().unwrap_or_default();
    app.open(&format!("#/annex/{id}")).await?;
    let middle = rows.div_ceil(2);
    let cell = app.cell(middle, COLUMN);
    let field = app.find(Role::Field, &cell).await?;
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        rounds.push(app.work(field.send_keys(WORDS)).await?);
    }
    let text = WORDS.repeat(ROUNDS);
    app.wait_for_value(&cell, &text).await?;
    let stored = format!("/body/activities/{}/cells/own.7", middle - 1);
    app.wait_for_stored(&stored, text).await?;
    app.wait_until_saved().await?;
    let rounds: Option<Vec<Work>> = rounds.into_iter().collect();
    rounds.map(quickest).transpose()
}

/// A key's share of the quickest round.
fn quickest(rounds: Vec<Work>) -> Result<Work> {
    let quickest = rounds
        .into_iter()
        .min_by(|one, other| one.all.total_cmp(&other.all));
    let round = quickest.context("a round")?;
    let keys = f64::from(u32::try_from(WORDS.chars().count())?);
    let each = |seconds: f64| seconds * 1000.0 / keys;
    Ok(Work {
        all: each(round.all),
        script: each(round.script),
        style: each(round.style),
        layout: each(round.layout),
    })
}

fn annex(rows: usize) -> Result<Value> {
    let mut draft = empty_annex(1, "Ambassadør")?;
    let own = (BuiltIn::ALL.len()..COLUMNS)
        .map(|n| json!({ "id": format!("own.{n}"), "name": format!("Kolonne {n}") }));
    if let Some(columns) = draft["body"]["columns"].as_array_mut() {
        columns.extend(own);
    }
    let row = |n: usize| {
        json!({
            "id": format!("00000000-0000-4000-8000-{n:012}"),
            "cells": {
                "activity": format!("Opgave nr. {n}"),
                "elaboration": "Besøge skoler og fortælle om eTwinning.\nSkrive om det.",
                "comments": "Se kalenderen",
                "own.5": "Lærere på mellemtrinnet",
            },
        })
    };
    draft["body"]["activities"] = (1..=rows).map(row).collect();
    Ok(draft)
}

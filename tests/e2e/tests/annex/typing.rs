//! Typing in a long table is as fluid as in a short one.

use anyhow::Result;
use samspil::domain::BuiltIn;
use samspil_e2e::{Role, Session, empty_annex, journey};
use serde_json::{Value, json};

/// Of the cell in the middle of the table.
const COLUMN: &str = "Kolonne 7";
const COLUMNS: usize = 10;
const FEW_KEYS: usize = 20;
const MANY_KEYS: usize = 220;

/// Says how much longer a key takes: figures of a busy machine are no reason to fail.
#[tokio::test]
async fn a_text_typed_among_200_activities_arrives_and_is_saved() -> Result<()> {
    let few = journey(async |app| type_among(app, 5).await).await?;
    let many = journey(async |app| type_among(app, 200).await).await?;
    let ratio = many / few;
    eprintln!("a key takes {few:.3} ms among 5 rows, {many:.3} ms among 200: x {ratio:.2}");
    Ok(())
}

/// The time of the main thread for each key, in milliseconds.
async fn type_among(app: &Session, rows: usize) -> Result<f64> {
    let draft = annex(rows)?;
    app.seed(std::slice::from_ref(&draft)).await?;
    let id = draft["id"].as_str().unwrap_or_default();
    app.open(&format!("#/annex/{id}")).await?;
    let middle = rows.div_ceil(2);
    let cell = app.cell(middle, COLUMN);
    let field = app.find(Role::Field, &cell).await?;
    field.click().await?;
    // What a call costs besides its keys is in both, and so goes out.
    let few = app.main_thread_time(field.send_keys("a".repeat(FEW_KEYS))).await?;
    let many = app.main_thread_time(field.send_keys("b".repeat(MANY_KEYS))).await?;
    let text = format!("{}{}", "a".repeat(FEW_KEYS), "b".repeat(MANY_KEYS));
    app.wait_for_value(&cell, &text).await?;
    let stored = format!("/body/activities/{}/cells/own.7", middle - 1);
    app.wait_for_stored(&stored, text).await?;
    app.wait_until_saved().await?;
    let keys = u32::try_from(MANY_KEYS - FEW_KEYS)?;
    Ok((many - few) * 1000.0 / f64::from(keys))
}

fn annex(rows: usize) -> Result<Value> {
    let mut draft = empty_annex(1, "Ambassadør")?;
    let own = (BuiltIn::ALL.len()..COLUMNS).map(|n| {
        json!({ "id": format!("own.{n}"), "name": format!("Kolonne {n}") })
    });
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

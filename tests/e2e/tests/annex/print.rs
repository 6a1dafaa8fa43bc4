//! The annex on paper: its orientation, its page breaks, and what is not on it.

use anyhow::{Context, Result, ensure};
use samspil::domain::BuiltIn;
use samspil_e2e::{
    Pdf, Session, contains, empty_annex, every_engine, journey, lacks, letters, needs,
};
use serde_json::{Value, json};

use super::paper::in_order;

#[tokio::test]
async fn an_annex_of_four_columns_is_portrait_and_one_of_six_is_landscape() -> Result<()> {
    every_engine!("print");
    needs!(Print);
    for (columns, is_landscape) in [(4, false), (5, false), (6, true)] {
        journey(async |app| {
            print(app, &annex(columns, 3, "Kort")?).await?;
            for (width, height) in app.page_sizes()? {
                ensure!(
                    (width > height) == is_landscape,
                    "{columns} columns: {width} x {height}"
                );
                ensure!(width.min(height) > 590.0, "no A4: {width} x {height}");
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn forty_activities_print_in_order_with_the_heads_on_every_page() -> Result<()> {
    every_engine!("print");
    needs!(Print);
    journey(async |app| {
        let pdf = print(app, &annex(4, 40, "Besøge skoler i kommunen og fortælle")?).await?;
        let pages: Vec<&String> = pdf
            .pages
            .iter()
            .filter(|page| page.contains("Opgave"))
            .collect();
        ensure!(pages.len() > 1, "40 activities on one page");
        for page in pages {
            for column in BuiltIn::ALL {
                contains(page, app.column_of(column))?;
            }
        }
        let rows = (1..=40).map(|n| format!("{n} Opgave nr. {n} af fyrre"));
        in_order(&without_heads(app, &pdf), &rows.collect::<Vec<_>>())
    })
    .await
}

#[tokio::test]
async fn a_cell_of_3000_characters_prints_whole() -> Result<()> {
    every_engine!("print");
    needs!(Print);
    journey(async |app| {
        let text = long_text(3000);
        let pdf = print(app, &annex(4, 1, &text)?).await?;
        ensure!(pdf.pages.len() > 1, "so long a cell needs more than a page");
        in_order(&without_heads(app, &pdf), &[text])
    })
    .await
}

#[tokio::test]
async fn the_report_prints_apart_from_the_annex() -> Result<()> {
    every_engine!("print");
    needs!(Print);
    journey(async |app| {
        let words = app.words();
        let mut draft = annex(6, 2, "Kort")?;
        draft["body"]["activities"][0]["report"] =
            json!({ "status": "done", "done": "Holdt for fulde huse", "reached": "32" });
        let annex = print(app, &draft).await?;
        contains(&annex.text, words.annex_print.document.activities)?;
        lacks(&annex.text, "Holdt for fulde huse")?;
        for word in [
            words.annex_print.hint,
            words.annex.places,
            words.summary.print,
        ] {
            lacks(&annex.text, word)?;
        }

        app.visit_in_annex(words.annex.report).await?;
        app.wait_for_text(words.report.lead).await?;
        let report = app.print().await?;
        for text in [
            "Holdt for fulde huse",
            words.report.done,
            words.report.reached_target,
        ] {
            contains(&report.text, text)?;
        }
        for text in [
            words.annex_print.document.activities,
            words.summary.document.sign,
        ] {
            lacks(&report.text, text)?;
        }
        for (width, height) in app.page_sizes()? {
            ensure!(
                width < height,
                "the report is landscape: {width} x {height}"
            );
        }
        Ok(())
    })
    .await
}

/// Prints an annex that is stored here.
async fn print(app: &Session, draft: &Value) -> Result<Pdf> {
    app.seed(std::slice::from_ref(draft)).await?;
    let id = draft["id"].as_str().context("an id")?;
    app.open(&format!("#/annex/{id}/print")).await?;
    app.wait_for_text(app.words().annex_print.document.activities)
        .await?;
    app.print().await
}

/// An annex of so many columns and rows, with this text in each elaboration.
fn annex(columns: usize, rows: usize, elaboration: &str) -> Result<Value> {
    let mut draft = empty_annex(1, "Ambassadør")?;
    let own = (BuiltIn::ALL.len()..columns).map(|n| json!({ "id": own(n), "name": own(n) }));
    if let Some(columns) = draft["body"]["columns"].as_array_mut() {
        columns.extend(own);
    }
    let row = |n: usize| {
        json!({
            "id": format!("00000000-0000-4000-8000-{n:012}"),
            "cells": {
                "activity": format!("Opgave nr. {n} af fyrre"),
                "elaboration": elaboration,
            },
        })
    };
    draft["body"]["activities"] = (1..=rows).map(row).collect();
    Ok(draft)
}

fn own(n: usize) -> String {
    format!("own.{n}")
}

/// The letters of the document without the heads, which come again on every page.
fn without_heads(app: &Session, pdf: &Pdf) -> String {
    let heads = BuiltIn::ALL.map(|column| app.column_of(column)).concat();
    letters(&pdf.text).replace(&letters(&heads), "")
}

/// Numbered words, so that a word that is lost or moved is noticed.
fn long_text(characters: usize) -> String {
    let words: Vec<String> = (1..=characters / 7).map(|n| format!("ord{n:03}")).collect();
    words.join(" ")
}

//! The signatures of an annex were alone on the last page, and the names in its foot and of its activities
//! were cut.

use anyhow::{Context, Result, ensure};
use samspil_e2e::{Session, contains, empty_annex, journey, lacks, needs, one_engine};
use serde_json::json;

/// Long enough for two lines in the table and in the foot.
const TITLE: &str =
    "Bilag 1 for ambassadørerne på Valhøj Skole sammen med Skoletjenesten og Designmuseet";
const NAME: &str = "Besøge skolerne i kommunen og fortælle lærere og ledere om eTwinning, og hvordan man kommer i gang";

/// Prints an annex of so many activities, of which the first is tied to an objective.
async fn last_page(app: &Session, activities: usize) -> Result<(usize, String)> {
    let mut draft = empty_annex(1, TITLE)?;
    let row = |n: usize| {
        json!({
            "id": format!("00000000-0000-4000-8000-{n:012}"),
            "cells": { "activity": NAME },
            "objectives": if n == 1 { vec!["digital-transformation"] } else { vec![] },
        })
    };
    draft["body"]["activities"] = (1..=activities).map(row).collect();
    app.seed(std::slice::from_ref(&draft)).await?;
    let id = draft["id"].as_str().context("an id")?;
    app.open(&format!("#/annex/{id}/print")).await?;
    let words = &app.words().annex_print.document;
    app.wait_for_text(words.activities).await?;
    let pdf = app.print().await?;
    lacks(&pdf.text, "…")?;
    contains(&pdf.text, words.uncovered)?;
    let last = pdf.pages.last().cloned().context("a page")?;
    Ok((pdf.pages.len(), last))
}

#[tokio::test]
async fn signatures_are_never_alone_on_a_page_and_no_title_is_cut() -> Result<()> {
    one_engine!();
    needs!(Print);
    needs!(KeepsTogether);
    journey(async |app| {
        let words = &app.words().annex_print.document;
        // Over the length of a page: some of these leave no room for the signatures.
        let mut pages = 0;
        for activities in [6, 8, 10, 12, 14, 16] {
            let (count, last) = last_page(app, activities).await?;
            pages = count;
            contains(&last, app.words().annex_agreement.leader)?;
            let has_more = last.contains(words.uncovered) || last.contains("eTwinning, og");
            ensure!(
                has_more,
                "{activities} activities: alone on page {count}:\n{last}"
            );
        }
        ensure!(pages > 1, "all of it fits on a page");
        Ok(())
    })
    .await
}

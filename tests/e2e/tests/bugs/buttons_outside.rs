//! The buttons that move and delete a row were outside of the frame of the activity table.

use anyhow::Result;
use samspil_e2e::{Role, empty_annex, equal, journey, one_engine};
use serde_json::{Value, json};

/// Buttons of rows that are outside of their frame.
const OUTSIDE: &str = "
    const frame = document.querySelector('.activity-table__frame').getBoundingClientRect();
    const buttons = [...document.querySelectorAll('.row-actions button')];
    const isOut = (button) => {
        const box = button.getBoundingClientRect();
        button.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
        const now = button.getBoundingClientRect();
        const hit = document.elementFromPoint(now.x + now.width / 2, now.y + now.height / 2);
        return box.left < frame.left || box.right > frame.right || !button.contains(hit);
    };
    return [buttons.length, buttons.filter(isOut).length]";

#[tokio::test]
async fn the_buttons_of_a_row_are_inside_the_frame_of_a_wide_table() -> Result<()> {
    one_engine!();
    journey(async |app| {
        // As many as the form has, as many as fit, and more: the table is another one in each case.
        for columns in [4, 6, 7] {
            let annex = annex(columns)?;
            app.seed(std::slice::from_ref(&annex)).await?;
            let id = annex["id"].as_str().unwrap_or_default();
            app.open(&format!("#/annex/{id}")).await?;
            app.find(Role::Button, app.words().activities.table.add)
                .await?;
            let outside = app.script(OUTSIDE, &[]).await?;
            equal(&format!("{columns} columns"), &outside, &json!([9, 0]))?;
        }
        Ok(())
    })
    .await
}

/// An annex with three activities and this many columns.
fn annex(columns: u32) -> Result<Value> {
    let mut annex = empty_annex(columns, "Ambassadør")?;
    if let Some(all) = annex["body"]["columns"].as_array_mut() {
        let own =
            (1..).map(|n| json!({ "id": format!("own.{n}"), "name": format!("Kolonne {n}") }));
        let missing = usize::try_from(columns)?.saturating_sub(all.len());
        all.extend(own.take(missing));
    }
    let row = |n: u32| {
        json!({ "id": format!("00000000-0000-4000-8000-{n:012}"),
            "cells": { "activity": "Fablab på Valhøj Skole" } })
    };
    annex["body"]["activities"] = (1..=3).map(row).collect();
    Ok(annex)
}

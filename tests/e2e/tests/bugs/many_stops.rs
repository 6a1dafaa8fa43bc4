//! The matrix of objectives, a list of suggestions and the table of activities had a tab stop for each control, arrow
//! keys did nothing, and the focused box was behind the names of the activities.

use anyhow::{Result, ensure};
use samspil_e2e::{Key, Role, Session, equal, every_engine, journey, one_engine};
use serde_json::{Value, json};

const BOXES: &str = "
    const boxes = [...document.querySelectorAll('.coverage-table__box')];
    return [boxes.length, boxes.filter((box) => box.tabIndex === 0).length]";

/// The row and the column of the focused box, and whether it is seen.
const FOCUSED: &str = "
    const box = document.activeElement;
    const row = box.closest('tr');
    const { left, top, width, height } = box.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return [row?.rowIndex, box.closest('td')?.cellIndex, hit === box]";

#[tokio::test]
async fn the_matrix_is_one_tab_stop_and_arrow_keys_lead_through_it() -> Result<()> {
    every_engine!("keys and focus");
    journey(async |app| {
        let id = sample_annex(app).await?;
        app.set_width(820).await?;
        app.open(&format!("#/annex/{id}/objectives")).await?;
        app.find(Role::Heading, app.words().annex.objectives)
            .await?;
        let boxes: (usize, usize) = serde_json::from_value(app.script(BOXES, &[]).await?)?;
        ensure!(boxes.0 > 20, "{} boxes", boxes.0);
        equal("stops", &boxes.1, &1)?;

        app.script(
            "document.querySelector('.coverage-table__box[tabindex=\"0\"]').focus()",
            &[],
        )
        .await?;
        is_at(app, 1, 1).await?;
        for (key, row, column) in [
            (Key::Down, 2, 1),
            (Key::Right, 2, 2),
            (Key::End, 2, 8),
            (Key::Left, 2, 7),
            (Key::Home, 2, 1),
            (Key::Up, 1, 1),
            (Key::Up, 1, 1),
        ] {
            app.key(&[], key).await?;
            is_at(app, row, column).await?;
        }
        // Where the focus was is where it comes back to.
        app.key(&[], Key::Right).await?;
        app.key(&[Key::Shift], Key::Tab).await?;
        app.key(&[], Key::Tab).await?;
        is_at(app, 1, 2).await
    })
    .await
}

async fn is_at(app: &Session, row: u64, column: u64) -> Result<()> {
    let focused = app.script(FOCUSED, &[]).await?;
    equal("the box", &focused, &json!([row, column, true]))
}

#[tokio::test]
async fn a_list_of_suggestions_is_one_tab_stop() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = app.words();
        app.start_plan("Åen").await?;
        let focused = "return document.activeElement.textContent.trim()";
        let list = "document.querySelector('.suggestions')";
        let stops = format!("return {list}.querySelectorAll('[tabindex=\"0\"]').length");
        app.find(Role::Region, words.profile.aims.title).await?;
        equal("stops", &app.script(&stops, &[]).await?, &json!(1))?;
        let items = format!("return [...{list}.children].map((item) => item.textContent.trim())");
        let items: Vec<String> = serde_json::from_value(app.script(&items, &[]).await?)?;
        app.script(&format!("{list}.firstElementChild.focus()"), &[])
            .await?;
        app.key(&[], Key::Right).await?;
        equal("next", &app.script(focused, &[]).await?, &json!(items[1]))?;
        app.key(&[], Key::End).await?;
        equal(
            "last",
            &app.script(focused, &[]).await?,
            &json!(items.last()),
        )?;
        equal("stops", &app.script(&stops, &[]).await?, &json!(1))
    })
    .await
}

#[tokio::test]
async fn an_activity_is_added_from_the_keyboard_and_arrow_keys_lead_from_cell_to_cell() -> Result<()>
{
    every_engine!("keys and focus");
    journey(async |app| {
        let words = &app.words().activities.table;
        let id = sample_annex(app).await?;
        app.open(&format!("#/annex/{id}")).await?;
        app.find(Role::Button, words.add).await?;
        let rows = "return document.querySelectorAll('.activity-row').length";
        let before = app.script(rows, &[]).await?.as_u64().unwrap_or_default();
        let first = "const cell = document.querySelectorAll('.activity-row')[arguments[0]]
            .querySelector('[data-column=activity] textarea');
            cell.focus(); cell.setSelectionRange(0, 0)";
        app.script(first, &[json!(1)]).await?;
        let place = "const cell = document.activeElement.closest('td');
            const rows = [...document.querySelectorAll('.activity-row')];
            return [rows.indexOf(cell?.closest('tr')), cell?.dataset.column]";
        app.key(&[], Key::Up).await?;
        equal(
            "above",
            &app.script(place, &[]).await?,
            &json!([0, "activity"]),
        )?;
        app.script(first, &[json!(0)]).await?;
        app.key(&[], Key::Left).await?;
        equal(
            "before",
            &app.script(place, &[]).await?,
            &json!([0, "number"]),
        )?;

        app.key(&[Key::Control], Key::Enter).await?;
        samspil_e2e::until("another row", async || {
            equal("rows", &app.script(rows, &[]).await?, &json!(before + 1)).map(Some)
        })
        .await?;
        app.type_here("Besøg").await?;
        app.wait_for_stored(
            &format!("/body/activities/{before}/cells/activity"),
            "Besøg",
        )
        .await?;

        // Past the table in one step.
        app.script(
            "document.querySelector('.activity-table__skip').focus()",
            &[],
        )
        .await?;
        app.key(&[], Key::Enter).await?;
        app.wait_for_focus(&format!("button {}", words.add)).await
    })
    .await
}

async fn sample_annex(app: &Session) -> Result<String> {
    let annex: Value = serde_json::from_str(include_str!("../../../samples/annex.json"))?;
    let id = annex["id"].as_str().unwrap_or_default().to_owned();
    app.seed(&[annex]).await?;
    Ok(id)
}

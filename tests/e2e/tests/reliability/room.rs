//! Drafts in the bin take no room from the other drafts.

use anyhow::Result;
use samspil_e2e::{Fault, Role, Session, empty_plan, every_engine, journey, until};
use serde_json::json;

use super::{FILL, any_title_lost, title, wait_for_status};

#[tokio::test]
async fn a_deleted_draft_gives_its_room_to_the_others() -> Result<()> {
    every_engine!("storage without room");
    journey(async |app| {
        let text = &app.words().start;
        let mut large = empty_plan(1, "Skoven")?;
        large["body"]["profile"]["school"] = json!({ "name": "x".repeat(100_000) });
        app.seed(&[large, empty_plan(2, "Åen")?]).await?;
        app.find(Role::Link, "Skoven").await?;
        app.script(FILL, &[]).await?;
        write_on(app, " og bækken").await?;
        wait_for_status(app, "saved-aside").await?;
        app.go_home().await?;
        app.unfold(&(text.more)("Skoven")).await?;
        app.within(Role::Fold, &(text.more)("Skoven"))
            .click_button(app.words().library.delete)
            .await?;
        app.gone(Role::Link, "Skoven").await?;
        until("the room of the deleted draft", async || {
            let local = app.local_storage().await?;
            let is_there = local.values().any(|value| value.contains("Skoven"));
            Ok((!is_there).then_some(()))
        })
        .await?;
        write_on(app, ", uge 42").await?;
        app.wait_until_saved().await?;
        let missing = any_title_lost(app, "Åen og bækken, uge 42").await?;
        app.reload().await?;
        app.go_home().await?;
        app.unfold(&(app.words().library.bin)(1)).await?;
        app.click_button(&format!("{}: Skoven", app.words().library.bin_restore))
            .await?;
        app.find(Role::Link, "Skoven").await?;
        let fault = Fault {
            what: "A draft is deleted for room, and another one is written on",
            how: "local storage filled with other keys, deleting a large draft, then typing",
            sees: "»Gemt«; the deleted draft is in the bin, also after a reload, and can be restored",
            lost: missing,
        };
        fault.report("full-room")
    })
    .await
}

/// An older version of the app kept the bin in both copies.
#[tokio::test]
async fn a_bin_of_an_older_app_moves_to_the_durable_copy() -> Result<()> {
    every_engine!("storage without room");
    journey(async |app| {
        let text = &app.words().library;
        let plan = empty_plan(1, "Skoven")?;
        let put = "localStorage.setItem(`samspil.bin.${arguments[0]}`, arguments[1])";
        app.script(put, &[plan["id"].clone(), json!(plan.to_string())])
            .await?;
        for _ in 0..2 {
            app.reload().await?;
            app.find(Role::Fold, &(text.bin)(1)).await?;
        }
        until("the bin to be in the durable copy alone", async || {
            let durable = app.durable_records().await?;
            let is_kept = durable.keys().any(|key| key.starts_with("samspil.bin."));
            Ok((is_kept && app.stored("samspil.bin.").await?.is_empty()).then_some(()))
        })
        .await
    })
    .await
}

async fn write_on(app: &Session, text: &str) -> Result<()> {
    let plan = empty_plan(2, "")?;
    let id = plan["id"].as_str().unwrap_or_default();
    app.open(&format!("#/plan/{id}/profile")).await?;
    app.type_on(title(app), text).await
}

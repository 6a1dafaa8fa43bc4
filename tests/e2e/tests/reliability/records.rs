//! Records that can't be read: listed, downloadable, never deleted; and all others are there.

use std::fs;

use anyhow::{Context, Result};
use samspil_e2e::{
    Fault, Role, Session, empty_plan, equal, every_engine, journey, lost, record_of, titles,
};
use serde_json::json;

const OTHER: &str = "samspil.draft.7a98be06-db50-47c8-9819-3c8675733722";

#[tokio::test]
async fn no_json() -> Result<()> {
    every_engine!("storage: records that can't be read");
    let record = "det her er ikke JSON {";
    is_kept("no-json", "A record is no JSON", OTHER, record).await
}

#[tokio::test]
async fn half_a_record() -> Result<()> {
    every_engine!("storage: records that can't be read");
    let whole = empty_plan(2, "Bækken")?.to_string();
    let half: String = whole.chars().take(whole.chars().count() / 2).collect();
    is_kept("half", "Half a record, without another copy", OTHER, &half).await
}

#[tokio::test]
async fn a_newer_version() -> Result<()> {
    every_engine!("storage: records that can't be read");
    let mut newer = empty_plan(2, "Bækken")?;
    newer["version"] = json!(99);
    let newer = newer.to_string();
    is_kept("newer", "A record of a newer version", OTHER, &newer).await
}

#[tokio::test]
async fn a_stray_key() -> Result<()> {
    every_engine!("storage: records that can't be read");
    let key = "samspil.draft.stray";
    is_kept("stray-draft", "A stray key among the drafts", key, "[1]").await
}

/// One draft that can be read, and a record that can't.
async fn is_kept(id: &str, what: &str, key: &str, record: &str) -> Result<()> {
    journey(async |app| {
        app.start_plan("Åen").await?;
        app.wait_until_saved().await?;
        put(app, key, record).await?;
        app.find(Role::Link, "Åen").await?;
        let missing = lost_in_list(app, key, record).await?;
        // Neither looking at it nor another start takes it away.
        app.reload().await?;
        app.find(Role::Link, "Åen").await?;
        let stored = app.local_storage().await?;
        equal(
            "the record",
            &stored.get(key).map(String::as_str),
            &Some(record),
        )?;
        let fault = Fault {
            what,
            how: "put into local storage before the start",
            sees: &format!("All other drafts, and »{}«", app.words().library.unreadable),
            lost: missing,
        };
        fault.report(&format!("record-{id}"))
    })
    .await
}

/// Its card tells of a draft: only opening it shows that the rest can't be read.
#[tokio::test]
async fn a_good_card_before_a_bad_draft() -> Result<()> {
    every_engine!("storage: records that can't be read");
    journey(async |app| {
        app.start_plan("Åen").await?;
        app.wait_until_saved().await?;
        let good = record_of(&empty_plan(2, "Bækken")?)?;
        let bad = good.replacen("\"profile\"", "\"profiel\"", 1);
        put(app, OTHER, &bad).await?;
        app.click_link("Bækken").await?;
        app.find(Role::Heading, app.words().reliability.gone_title)
            .await?;
        app.go_home().await?;
        app.find(Role::Link, "Åen").await?;
        let missing = lost_in_list(app, OTHER, &bad).await?;
        let fault = Fault {
            what: "A record that looks like a draft and is none",
            how: "put into local storage before the start, and opened",
            sees: &format!(
                "»{}«, all other drafts, and »{}«",
                app.words().reliability.gone_title,
                app.words().library.unreadable
            ),
            lost: missing,
        };
        fault.report("record-card")
    })
    .await
}

/// The durable copy is complete and opens; the half is kept as well.
#[tokio::test]
async fn half_a_record_with_a_whole_copy() -> Result<()> {
    every_engine!("storage: records that can't be read");
    journey(async |app| {
        app.start_plan("Åen og bækken").await?;
        app.wait_until_saved().await?;
        let stored = app.local_storage().await?;
        let mut drafts = stored.iter();
        let draft = drafts.find(|(key, _)| key.starts_with("samspil.draft."));
        let (key, whole) = draft.context("a draft")?;
        let half: String = whole.chars().take(whole.chars().count() / 2).collect();
        put(app, key, &half).await?;
        app.find(Role::Link, "Åen og bækken").await?;
        let now = app.local_storage().await?;
        let mut missing = lost(whole, now.get(key).map(String::as_str).unwrap_or_default());
        let kept = now.keys().find(|name| name.starts_with("samspil.kept."));
        missing += lost_in_list(app, kept.context("the half")?, &half).await?;
        let fault = Fault {
            what: "Half a record, with a whole durable copy",
            how: "half of it put into local storage before the start",
            sees: &format!(
                "The whole draft, and the half under »{}«",
                app.words().library.unreadable
            ),
            lost: missing,
        };
        fault.report("record-half-with-copy")
    })
    .await
}

#[tokio::test]
async fn keys_of_others() -> Result<()> {
    every_engine!("storage: records that can't be read");
    journey(async |app| {
        app.start_plan("Åen").await?;
        app.wait_until_saved().await?;
        put(app, "theme", "dark").await?;
        put(app, "samspil.future", "{").await?;
        app.find(Role::Link, "Åen").await?;
        equal("drafts", &titles(&app.drafts().await?), &["Åen"])?;
        let shown = app.has(Role::Heading, app.words().library.unreadable).await;
        anyhow::ensure!(!shown, "what is not a draft is shown as one");
        let stored = app.local_storage().await?;
        equal("theirs", &stored["theme"].as_str(), &"dark")?;
        equal("unknown", &stored["samspil.future"].as_str(), &"{")?;
        let fault = Fault {
            what: "Keys of other pages, or of a later app",
            how: "put into local storage before the start",
            sees: "Nothing: they stay as they are",
            lost: 0,
        };
        fault.report("record-others")
    })
    .await
}

/// Puts a record into local storage between two visits, and starts the app again.
async fn put(app: &Session, key: &str, record: &str) -> Result<()> {
    // No draft is open there that would be saved over it.
    app.go_home().await?;
    let store = "localStorage.setItem(arguments[0], arguments[1])";
    app.script(store, &[json!(key), json!(record)]).await?;
    app.reload().await?;
    app.find(Role::Heading, app.words().start.title).await?;
    Ok(())
}

/// How much of a record is not in the file that is offered for it.
async fn lost_in_list(app: &Session, key: &str, record: &str) -> Result<usize> {
    let text = &app.words().start;
    let list = app.within(Role::Region, app.words().library.unreadable);
    list.wait_for_text(app.words().library.unreadable_text)
        .await?;
    list.within(Role::Item, key)
        .click_button(&format!("{}: {key}", text.download))
        .await?;
    let file = app.wait_for_download(".txt").await?;
    Ok(lost(record, &fs::read_to_string(file)?))
}

//! The bin keeps a draft for 30 days on which the app is used, counted from its deletion.

use anyhow::{Result, ensure};
use samspil_e2e::{Role, Session, empty_plan, equal, every_engine, journey, until};
use serde_json::{Value, json};

#[tokio::test]
async fn a_draft_leaves_the_bin_after_30_days_of_use_and_not_before() -> Result<()> {
    every_engine!("storage: records of both copies are cleared out");
    journey(async |app| {
        let text = &app.words().start;
        app.seed(&[empty_plan(1, "Åen")?]).await?;
        app.unfold(&(text.more)("Åen")).await?;
        app.click_button(app.words().library.delete).await?;
        app.gone(Role::Link, "Åen").await?;
        stays_for_30_days(app).await
    })
    .await
}

/// Older versions of the app did not note the time, or only the moment.
#[tokio::test]
async fn a_draft_without_days_of_use_stays_30_days_from_now_on() -> Result<()> {
    every_engine!("storage: records of both copies are cleared out");
    for mark in [None, Some("2020-01-01T08:00:00+00:00")] {
        journey(async |app| {
            put_into_bin(app, &empty_plan(1, "Åen")?.to_string()).await?;
            if let Some(mark) = mark {
                put_mark(app, mark).await?;
            }
            app.reload().await?;
            until("a mark with days", async || {
                let stored = app.local_storage().await?;
                let mut marks = stored.iter().filter(|(key, _)| is_mark(key));
                Ok(marks.any(|(_, mark)| mark.contains('|')).then_some(()))
            })
            .await?;
            stays_for_30_days(app).await
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn an_unreadable_record_is_never_cleared_out() -> Result<()> {
    every_engine!("storage: records of both copies are cleared out");
    journey(async |app| {
        put_into_bin(app, "half a rec").await?;
        put_mark(app, "2026-01-01T08:00:00Z|0").await?;
        app.reload().await?;
        app.find(Role::Heading, app.words().start.title).await?;
        use_for(app, 60).await?;
        app.find(Role::Heading, app.words().start.title).await?;
        let stored = app.local_storage().await?;
        let raw = stored.get(key()?.as_str().unwrap_or_default());
        equal("the record", &raw.map(String::as_str), &Some("half a rec"))
    })
    .await
}

/// The marks and states of a draft are not cleared out with an earlier draft of the same id.
#[tokio::test]
async fn a_draft_keeps_its_marks_when_an_earlier_one_is_cleared_out() -> Result<()> {
    every_engine!("storage: records of both copies are cleared out");
    journey(async |app| {
        let draft = empty_plan(1, "Åen")?;
        put_into_bin(app, &draft.to_string()).await?;
        app.seed(std::slice::from_ref(&draft)).await?;
        app.click_link("Åen").await?;
        app.visit(app.words().plan.profile).await?;
        app.type_on(app.words().plan.title_label, "!").await?;
        app.click_button(app.words().app.download).await?;
        app.wait_for_download(".json").await?;
        until("a kept state", async || {
            Ok((!app.kept_states().await?.is_empty()).then_some(()))
        })
        .await?;
        use_for(app, 31).await?;
        app.go_home().await?;
        until("an empty bin", async || {
            Ok(app.stored("samspil.bin.").await?.is_empty().then_some(()))
        })
        .await?;
        let stored = app.local_storage().await?;
        let filed = stored.keys().any(|key| key.starts_with("samspil.filed."));
        ensure!(filed, "when it was downloaded is forgotten");
        ensure!(!app.kept_states().await?.is_empty(), "its states are gone");
        equal("the draft", &app.draft().await?["title"], &json!("Åen!"))
    })
    .await
}

async fn stays_for_30_days(app: &Session) -> Result<()> {
    let text = &app.words().start;
    use_for(app, 29).await?;
    app.find(Role::Fold, &(app.words().library.bin)(1)).await?;
    use_for(app, 2).await?;
    app.find(Role::Heading, text.title).await?;
    app.gone(Role::Fold, &(app.words().library.bin)(1)).await?;
    until("nothing to be left", async || {
        let left: Vec<String> = app.local_storage().await?.into_keys().collect();
        let left: Vec<&String> = left.iter().filter(|key| is_of_bin(key)).collect();
        ensure!(left.is_empty(), "{left:?} are left");
        let durable = app.durable_records().await?;
        Ok((!durable.keys().any(|key| is_of_bin(key))).then_some(()))
    })
    .await
}

/// As if the app had been used on so many more days, of which today is the last.
async fn use_for(app: &Session, days: u32) -> Result<()> {
    let count = "const [count] = (localStorage.getItem('samspil.used') ?? '0').split(' ');
        localStorage.setItem('samspil.used', String(Number(count) + arguments[0] - 1));";
    app.script(count, &[json!(days)]).await?;
    app.reload().await
}

fn is_of_bin(key: &str) -> bool {
    key.starts_with("samspil.bin.") || is_mark(key)
}

fn is_mark(key: &str) -> bool {
    key.starts_with("samspil.thrown.")
}

async fn put_mark(app: &Session, mark: &str) -> Result<()> {
    let put = "localStorage.setItem(arguments[0].replace('bin', 'thrown'), arguments[1])";
    app.script(put, &[key()?, json!(mark)]).await?;
    Ok(())
}

async fn put_into_bin(app: &Session, raw: &str) -> Result<()> {
    let put = "localStorage.setItem(arguments[0], arguments[1])";
    app.script(put, &[key()?, json!(raw)]).await?;
    Ok(())
}

fn key() -> Result<Value> {
    let draft = empty_plan(1, "Åen")?;
    let id = draft["id"].as_str().unwrap_or_default();
    Ok(json!(format!("samspil.bin.{id}")))
}

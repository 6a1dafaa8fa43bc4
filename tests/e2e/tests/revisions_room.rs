//! The room for saved states: when it is used up, the oldest that nobody named make way.

use anyhow::{Result, ensure};
use samspil_e2e::{Role, Session, empty_plan, equal, every_engine, journey, until};
use serde_json::{Value, json};

/// Fills the database with states of five million letters each, of one more minute of age each.
const FILL: &str = "
    const [draft, drafts, now] = arguments;
    return new Promise((done, fail) => {
        const opening = indexedDB.open('samspil');
        opening.onsuccess = () => {
            const database = opening.result;
            const transaction = database.transaction('records', 'readwrite');
            const store = transaction.objectStore('records');
            drafts.forEach(([id, minutes, name]) => {
                const at = new Date(now - minutes * 60000).toISOString();
                const known = { id, draft, at, reason: 'automatic', bytes: 5000000, day: 1 };
                const value = JSON.stringify(name ? { ...known, name } : known);
                store.put({ value, at: 1 }, `samspil.revision.${draft}.${id}`);
                store.put({ value: 'x'.repeat(5000000), at: 1 }, `samspil.state.${draft}.${id}`);
            });
            transaction.oncomplete = () => { database.close(); done(true); };
            transaction.onabort = () => fail(transaction.error);
        };
    })";

#[tokio::test]
async fn the_oldest_without_a_name_make_way() -> Result<()> {
    every_engine!("storage: 50 MB in the database");
    journey(async |app| {
        let words = app.words();
        let plan = empty_plan(1, "Åen")?;
        app.seed(std::slice::from_ref(&plan)).await?;
        app.find(Role::Link, "Åen").await?;
        // All of the last hour, so that nothing but the room makes one go.
        let all: Vec<Value> = (1..=11)
            .map(|n| json!([id(n), 60 - 4 * n, (n <= 2).then_some("Før mødet")]))
            .collect();
        let now = chrono::Utc::now().timestamp_millis();
        app.script(FILL, &[plan["id"].clone(), json!(all), json!(now)])
            .await?;
        equal("before", &kept(app).await?, &(1..=11).collect::<Vec<_>>())?;

        let place = plan["id"].as_str().unwrap_or_default();
        app.open(&format!("#/plan/{place}/revisions")).await?;
        app.click_button(words.revisions.keep_now).await?;
        app.wait_for_notice(words.revisions.kept_now).await?;
        // 55 MB and a little are 5 MB and a little too much.
        let wanted = vec![1, 2, 5, 6, 7, 8, 9, 10, 11];
        until("the third and the fourth to be gone", async || {
            equal("what is left", &kept(app).await?, &wanted).map(Some)
        })
        .await?;
        let all = app.durable_records().await?;
        let states = all.keys().filter(|key| key.starts_with("samspil.state."));
        ensure!(
            states.count() == wanted.len() + 1,
            "states without their record"
        );
        let listed = app.text().await?.matches("Før mødet").count();
        equal("named ones on the list", &listed, &2)
    })
    .await
}

fn id(n: usize) -> String {
    format!("7a98be06-db50-47c8-9819-{n:012}")
}

/// Which of those that were filled in are known still.
async fn kept(app: &Session) -> Result<Vec<usize>> {
    let all = app.durable_records().await?;
    let is_known = |n: &usize| {
        let mut keys = all
            .keys()
            .filter(|key| key.starts_with("samspil.revision."));
        keys.any(|key| key.ends_with(&id(*n)))
    };
    Ok((1..=11).filter(is_known).collect())
}

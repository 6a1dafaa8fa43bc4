//! What the browser has stored.

use std::collections::BTreeMap;

use anyhow::{Context, Result, anyhow, ensure};
use serde_json::{Value, json};

use crate::{Session, until};

impl Session {
    /// Everything in local storage.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn local_storage(&self) -> Result<BTreeMap<String, String>> {
        let stored = self
            .driver
            .execute("return { ...localStorage }", [])
            .await?;
        Ok(stored.convert()?)
    }

    /// Puts drafts into local storage, as if an app that knows no cards had written them here before.
    ///
    /// # Errors
    /// When one has no id, or the browser does not answer.
    pub async fn seed(&self, drafts: &[Value]) -> Result<()> {
        let texts = drafts.iter().map(|draft| Ok(draft.to_string()));
        self.put_drafts(drafts, texts.collect::<Result<_>>()?).await
    }

    /// Puts drafts into local storage, as the app writes them.
    ///
    /// # Errors
    /// When one can't be read, or the browser does not answer.
    pub async fn seed_records(&self, drafts: &[Value]) -> Result<()> {
        let records = drafts.iter().map(record_of);
        self.put_drafts(drafts, records.collect::<Result<_>>()?)
            .await
    }

    async fn put_drafts(&self, drafts: &[Value], texts: Vec<String>) -> Result<()> {
        for (draft, text) in drafts.iter().zip(texts) {
            let id = draft["id"].as_str().context("a draft without an id")?;
            let store = "localStorage.setItem(arguments[0], arguments[1])";
            let key = format!("samspil.draft.{id}");
            self.driver
                .execute(store, [json!(key), json!(text)])
                .await?;
        }
        self.reload().await
    }

    /// The drafts in local storage, in order of their ids.
    ///
    /// # Errors
    /// When one is not JSON.
    pub async fn drafts(&self) -> Result<Vec<Value>> {
        self.stored("samspil.draft.").await
    }

    /// The records whose keys begin like this, without their cards.
    ///
    /// # Errors
    /// When one is not JSON.
    pub async fn stored(&self, prefix: &str) -> Result<Vec<Value>> {
        let stored = self.local_storage().await?;
        let ours = stored.iter().filter(|(key, _)| key.starts_with(prefix));
        ours.map(|(_, text)| {
            let mut record: Value = serde_json::from_str(text)?;
            if let Some(fields) = record.as_object_mut() {
                fields.remove("card");
            }
            Ok(record)
        })
        .collect()
    }

    /// The saved states of drafts, in no order.
    ///
    /// # Errors
    /// When one is not JSON.
    pub async fn kept_states(&self) -> Result<Vec<Value>> {
        let records = self.durable_records().await?;
        let held = records
            .iter()
            .filter(|(key, _)| key.starts_with("samspil.state."));
        held.map(|(_, text)| Ok(serde_json::from_str(text)?))
            .collect()
    }

    /// The records of the durable copy, without those that were removed.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn durable_records(&self) -> Result<BTreeMap<String, String>> {
        let found = self.driver.execute(READ_DURABLE, []).await?;
        Ok(found.convert()?)
    }

    /// The one draft in local storage.
    ///
    /// # Errors
    /// When there is none, or more than one.
    pub async fn draft(&self) -> Result<Value> {
        let mut drafts = self.drafts().await?;
        ensure!(drafts.len() == 1, "{} drafts are stored", drafts.len());
        drafts.pop().context("a draft")
    }

    /// Waits until the stored draft has this value at a JSON pointer.
    ///
    /// # Errors
    /// When it has not, in the end.
    pub async fn wait_for_stored(&self, pointer: &str, value: impl Into<Value>) -> Result<()> {
        let value = value.into();
        until(&format!("{pointer} to be stored"), async || {
            let draft = self.draft().await?;
            crate::equal(pointer, at(&draft, pointer), &value).map(Some)
        })
        .await
    }
}

/// Returns a promise: chromedriver polls an asynchronous script every 100 ms.
const READ_DURABLE: &str = "return new Promise((done) => {
        const opening = indexedDB.open('samspil');
        // Only the app may create it.
        opening.onupgradeneeded = () => opening.transaction.abort();
        opening.onerror = () => done({});
        opening.onsuccess = () => {
            const database = opening.result;
            const store = database.transaction('records').objectStore('records');
            const [keys, values] = [store.getAllKeys(), store.getAll()];
            store.transaction.oncomplete = () => {
                const pairs = keys.result.map((key, at) => [key, values.result[at].value]);
                database.close();
                done(Object.fromEntries(pairs.filter(([, value]) => value !== null)));
            };
        };
    })";

/// The record of a draft, as the app writes it.
///
/// # Errors
/// When it is no draft.
pub fn record_of(draft: &Value) -> Result<String> {
    let drafts = samspil::files::read(draft.to_string().as_bytes());
    let mut drafts = drafts.map_err(|error| anyhow!("{error:?}"))?;
    let draft = drafts.pop().context("a draft")?;
    samspil::files::write_record(&draft).map_err(|error| anyhow!("{error:?}"))
}

/// The value at a JSON pointer, null where there is none.
pub fn at<'a>(value: &'a Value, pointer: &str) -> &'a Value {
    value.pointer(pointer).unwrap_or(&Value::Null)
}

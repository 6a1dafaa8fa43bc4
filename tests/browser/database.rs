//! The durable copy in a real `IndexedDB`.

use samspil::browser::database::{Database, DatabaseRecord};
use samspil::browser::storage::{self, StorageError};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::js;

/// A separate database per test, deleted when the test ends, also if it fails.
struct TestDatabase(&'static str);

impl TestDatabase {
    async fn open(&self) -> Database {
        Database::open(self.0).await.unwrap()
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        js("indexedDB.deleteDatabase(it)", &self.0.into());
    }
}

fn record(key: &str, value: Option<&str>, at: f64) -> DatabaseRecord {
    DatabaseRecord {
        key: key.to_owned(),
        value: value.map(str::to_owned),
        at,
    }
}

fn keys(records: &[DatabaseRecord]) -> Vec<&str> {
    records.iter().map(|record| record.key.as_str()).collect()
}

#[wasm_bindgen_test]
async fn records_are_read_back_unchanged() {
    let test = TestDatabase("database-whole");
    let database = test.open().await;
    let records = [
        record("a", Some("æøå \u{1f98a} e\u{301}\0\u{2028}\u{feff}"), 1.5),
        record("b", Some(""), 0.0),
        record("c", None, 1_795_000_000_000.0),
    ];
    database.write(&records).await.unwrap();
    for record in &records {
        assert_eq!(
            database.read(&record.key).await.unwrap().as_ref(),
            Some(record)
        );
    }
    assert_eq!(database.read("d").await, Ok(None));
    assert_eq!(database.read_all("").await.unwrap(), records);
}

#[wasm_bindgen_test]
async fn a_later_write_replaces_an_earlier_one() {
    let test = TestDatabase("database-later");
    let database = test.open().await;
    for (value, at) in [(Some("one"), 1.0), (Some("two"), 2.0), (None, 3.0)] {
        let record = record("a", value, at);
        database.write(std::slice::from_ref(&record)).await.unwrap();
        assert_eq!(database.read("a").await, Ok(Some(record)));
    }
}

#[wasm_bindgen_test]
async fn records_are_found_by_key_prefix() {
    let test = TestDatabase("database-prefix");
    let database = test.open().await;
    let all = [
        "draft.b", "draft.a", "draft.æ", "draft.", "draft", "drafty", "bin.a",
    ];
    let records = all.map(|key| record(key, Some("x"), 1.0));
    database.write(&records).await.unwrap();
    let found = database.read_all("draft.").await.unwrap();
    assert_eq!(keys(&found), ["draft.", "draft.a", "draft.b", "draft.æ"]);
    assert_eq!(database.read_all("nothing.").await, Ok(Vec::new()));
}

#[wasm_bindgen_test]
async fn forgotten_records_are_gone_and_the_rest_stays() {
    let test = TestDatabase("database-forget");
    let database = test.open().await;
    let records = ["a", "b", "c"].map(|key| record(key, Some("x"), 1.0));
    database.write(&records).await.unwrap();
    let gone = ["a".to_owned(), "c".to_owned(), "never there".to_owned()];
    database.forget(&gone).await.unwrap();
    assert_eq!(keys(&database.read_all("").await.unwrap()), ["b"]);
    assert_eq!(database.read("a").await, Ok(None));
}

#[wasm_bindgen_test]
async fn what_was_written_survives_reopening() {
    let test = TestDatabase("database-reopened");
    let written = record("a", Some("x"), 7.0);
    let first = test.open().await;
    first.write(std::slice::from_ref(&written)).await.unwrap();
    drop(first);
    let second = test.open().await;
    assert_eq!(second.read("a").await, Ok(Some(written)));
}

/// Makes the database refuse the second write of the batch.
const REFUSE_SECOND: &str = "
    const put = IDBObjectStore.prototype.put;
    let count = 0;
    IDBObjectStore.prototype.put = function (...all) {
        count += 1;
        if (count === 2) {
            const request = put.apply(this, all);
            this.transaction.abort();
            return request;
        }
        return put.apply(this, all);
    };
    window.allowPut = () => { IDBObjectStore.prototype.put = put; };";

#[wasm_bindgen_test]
async fn a_batch_is_atomic() {
    let test = TestDatabase("database-batch");
    let database = test.open().await;
    let old = record("a", Some("old"), 1.0);
    database.write(std::slice::from_ref(&old)).await.unwrap();
    js(REFUSE_SECOND, &JsValue::NULL);
    let batch = ["a", "b"].map(|key| record(key, Some("new"), 2.0));
    let written = database.write(&batch).await;
    js("window.allowPut()", &JsValue::NULL);
    assert!(written.is_err(), "{written:?}");
    assert_eq!(database.read_all("").await, Ok(vec![old]));
    database.write(&batch).await.unwrap();
    assert_eq!(database.read_all("").await.unwrap(), batch);
}

#[wasm_bindgen_test]
async fn a_closed_database_is_an_error() {
    let test = TestDatabase("database-closed");
    let database = test.open().await;
    // Another tab deletes the database, so this one closes it.
    js("indexedDB.deleteDatabase(it)", &test.0.into());
    crate::stage::settle().await;
    let record = record("a", Some("x"), 1.0);
    assert!(database.write(std::slice::from_ref(&record)).await.is_err());
    assert!(database.read("a").await.is_err());
}

/// Keeps the database of this name busy until released.
const HOLD: &str = "const opening = indexedDB.open(it);
    opening.onsuccess = () => {
        const database = opening.result;
        const transaction = database.transaction('records', 'readwrite');
        const store = transaction.objectStore('records');
        window.letGo = false;
        const ask = () => {
            if (!window.letGo) {
                store.get('nothing').onsuccess = ask;
            }
        };
        transaction.oncomplete = () => database.close();
        ask();
    };";

#[wasm_bindgen_test]
async fn a_blocked_database_is_slow_and_the_write_still_completes() {
    let test = TestDatabase("database-slow");
    let database = test.open().await;
    js(HOLD, &test.0.into());
    crate::stage::settle().await;
    let record = record("a", Some("x"), 1.0);
    let batch = std::slice::from_ref(&record);
    assert_eq!(database.write_in_time(batch).await, Err(StorageError::Slow));
    assert_eq!(database.read("a").await, Err(StorageError::Slow));
    assert_eq!(database.read_all("").await, Err(StorageError::Slow));
    js("window.letGo = true", &JsValue::NULL);
    assert_eq!(database.write(&[]).await, Ok(()));
    assert_eq!(database.read("a").await, Ok(Some(record)));
}

#[wasm_bindgen_test]
async fn identical_records_are_returned_by_key_alone() {
    let test = TestDatabase("database-compare");
    let database = test.open().await;
    let same = record("compare.same", Some("æ\u{1f98a}"), 1.0);
    let other = record("compare.other", Some("there"), 2.0);
    let alone = record("compare.there", Some("there"), 3.0);
    let gone = record("compare.gone", None, 4.0);
    let elsewhere = record("elsewhere", Some("x"), 5.0);
    database
        .write(&[same, other.clone(), alone.clone(), gone.clone(), elsewhere])
        .await
        .unwrap();
    for (key, value) in [("compare.same", "æ\u{1f98a}"), ("compare.other", "here")] {
        storage::write(key, value).unwrap();
    }
    let compared = database.compare(&["compare."]).await.unwrap();
    for key in ["compare.same", "compare.other"] {
        storage::remove(key).unwrap();
    }
    assert_eq!(compared.same, ["compare.same"]);
    assert_eq!(compared.other, [gone, other, alone]);
}

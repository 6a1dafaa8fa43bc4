//! `IndexedDB`: the durable copy of local storage, which survives a crash.
//!
//! Called by `state::store`, which defines the keys. One object store with records by key. Every write
//! requests strict durability and is confirmed when it is on the disk, while local storage keeps
//! recent writes in memory for some seconds. Must not contain keys or formats.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbKeyRange, IdbObjectStore, IdbOpenDbRequest, IdbTransaction};

use super::answers::{answer, completion, error_of, in_time, list};
use super::storage::{self, StorageError};

const STORE: &str = "records";
/// The open database.
#[derive(Clone, Debug)]
pub struct Database(IdbDatabase);

/// A record: the value of a key, or the mark that it was removed.
#[derive(Clone, Debug, PartialEq)]
pub struct DatabaseRecord {
    pub key: String,
    /// `None`: removed.
    pub value: Option<String>,
    /// The version of the value or of the removal; a later version is larger.
    pub at: f64,
}

/// The records in the database compared with local storage.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Compared {
    /// The keys of identical records.
    pub same: Vec<String>,
    /// Records that local storage does not have, or has with another value.
    pub other: Vec<DatabaseRecord>,
}

impl Database {
    /// Opens the database `name`, and creates it if it does not exist.
    ///
    /// # Errors
    /// [`StorageError::Unavailable`] when the browser denies it, [`StorageError::Slow`] when it does
    /// not answer.
    pub async fn open(name: &str) -> Result<Self, StorageError> {
        let window = super::window().ok_or(StorageError::Unavailable)?;
        let factory = window.indexed_db().map_err(error_of)?;
        let factory = factory.ok_or(StorageError::Unavailable)?;
        let request = factory.open_with_u32(name, 1).map_err(error_of)?;
        let upgraded = request.clone();
        let upgrade = Closure::<dyn FnMut()>::new(move || {
            if let Some(database) = database_of(&upgraded) {
                // Fails only if the store exists, which it does not in a new database.
                let _ = database.create_object_store(STORE);
            }
        });
        request.set_onupgradeneeded(Some(upgrade.as_js_value().unchecked_ref()));
        let opened = in_time(answer(&request)).await?;
        let database: IdbDatabase = opened.dyn_into().map_err(error_of)?;
        // Another tab deletes or upgrades the database, which an open connection would block.
        let held = database.clone();
        let release = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
            super::erase::hear(&event);
            held.close();
        })
        .into_js_value();
        database.set_onversionchange(Some(release.unchecked_ref()));
        Ok(Self(database))
    }

    /// Writes all records or none. Waits until they are on the disk, without a timeout.
    ///
    /// # Errors
    /// [`StorageError::Full`] when there is no room, else [`StorageError::Unavailable`].
    pub async fn write(&self, records: &[DatabaseRecord]) -> Result<(), StorageError> {
        let written = JsFuture::from(self.put(records)?).await;
        written.map(drop).map_err(error_of)
    }

    /// Like [`Database::write`], with a timeout.
    ///
    /// # Errors
    /// The same, and [`StorageError::Slow`], after which the records may still be written, all or none.
    pub async fn write_in_time(&self, records: &[DatabaseRecord]) -> Result<(), StorageError> {
        in_time(self.put(records)?).await.map(drop)
    }

    fn put(&self, records: &[DatabaseRecord]) -> Result<Promise, StorageError> {
        let (transaction, store) = self.begin("readwrite")?;
        let done = completion(&transaction);
        for record in records {
            let stored = to_js(record);
            let key = JsValue::from_str(&record.key);
            store.put_with_key(&stored, &key).map_err(error_of)?;
        }
        Ok(done)
    }

    /// The record under a key.
    ///
    /// # Errors
    /// [`StorageError::Unavailable`] if it cannot be read, [`StorageError::Slow`] if the database does not
    /// answer.
    pub async fn read(&self, key: &str) -> Result<Option<DatabaseRecord>, StorageError> {
        let (_, store) = self.begin("readonly")?;
        let request = store.get(&JsValue::from_str(key)).map_err(error_of)?;
        let stored = in_time(answer(&request)).await?;
        Ok(from_js(key, &stored))
    }

    /// All records whose keys begin with `prefix`, by key.
    ///
    /// # Errors
    /// As [`Database::read`].
    pub async fn read_all(&self, prefix: &str) -> Result<Vec<DatabaseRecord>, StorageError> {
        self.read_each(&[prefix]).await
    }

    /// All records whose keys begin with one of `prefixes`, in one consistent snapshot.
    ///
    /// # Errors
    /// As [`Database::read`].
    pub async fn read_each(&self, prefixes: &[&str]) -> Result<Vec<DatabaseRecord>, StorageError> {
        let mut records = Vec::new();
        for (keys, values) in self.ask_each(prefixes)? {
            let (keys, values) = (list(keys).await?, list(values).await?);
            let pairs = keys.iter().zip(values.iter());
            records.extend(pairs.filter_map(|(key, value)| from_js(&key.as_string()?, &value)));
        }
        Ok(records)
    }

    /// Compares all records whose keys begin with one of `prefixes` with local storage. Of identical records
    /// only the keys are returned.
    ///
    /// # Errors
    /// As [`Database::read`].
    pub async fn compare(&self, prefixes: &[&str]) -> Result<Compared, StorageError> {
        let mut compared = Compared::default();
        for (keys, values) in self.ask_each(prefixes)? {
            let (keys, values) = (list(keys).await?, list(values).await?);
            for (key, stored) in keys.iter().zip(values.iter()) {
                let Some(key) = key.as_string() else { continue };
                let value = Reflect::get(&stored, &"value".into()).unwrap_or_default();
                if storage::holds(&key, &value) {
                    compared.same.push(key);
                } else {
                    compared.other.extend(from_js(&key, &stored));
                }
            }
        }
        Ok(compared)
    }

    /// Deletes records for good. Waits until that is on the disk.
    ///
    /// # Errors
    /// [`StorageError::Unavailable`] when the browser refuses, [`StorageError::Slow`] when it does
    /// not answer.
    pub async fn forget(&self, keys: &[String]) -> Result<(), StorageError> {
        let (transaction, store) = self.begin("readwrite")?;
        let done = completion(&transaction);
        for key in keys {
            store.delete(&JsValue::from_str(key)).map_err(error_of)?;
        }
        in_time(done).await.map(drop)
    }

    /// Requests keys and values of each prefix in one transaction, which is a consistent snapshot.
    fn ask_each(&self, prefixes: &[&str]) -> Result<Vec<(Promise, Promise)>, StorageError> {
        let (_, store) = self.begin("readonly")?;
        let ask = |prefix: &&str| {
            let end = format!("{prefix}\u{ffff}");
            let prefix = (*prefix).into();
            let range = IdbKeyRange::bound(&prefix, &end.into()).map_err(error_of)?;
            let keys = store.get_all_keys_with_key(&range).map_err(error_of)?;
            let values = store.get_all_with_key(&range).map_err(error_of)?;
            Ok((answer(&keys), answer(&values)))
        };
        prefixes.iter().map(ask).collect()
    }

    fn begin(&self, mode: &str) -> Result<(IdbTransaction, IdbObjectStore), StorageError> {
        // `web-sys` has the third parameter only in its unstable API.
        let options = Object::new();
        Reflect::set(&options, &"durability".into(), &"strict".into()).map_err(error_of)?;
        let begin: Function = Reflect::get(&self.0, &"transaction".into())
            .and_then(JsCast::dyn_into)
            .map_err(error_of)?;
        let transaction: IdbTransaction = begin
            .call3(&self.0, &STORE.into(), &mode.into(), &options)
            .and_then(JsCast::dyn_into)
            .map_err(error_of)?;
        let store = transaction.object_store(STORE).map_err(error_of)?;
        Ok((transaction, store))
    }
}

fn database_of(request: &IdbOpenDbRequest) -> Option<IdbDatabase> {
    request.result().ok()?.dyn_into().ok()
}

fn to_js(record: &DatabaseRecord) -> JsValue {
    let object = Object::new();
    let value = record.value.as_deref().map_or(JsValue::NULL, JsValue::from);
    // Setting a field of a new object cannot fail.
    let _ = Reflect::set(&object, &"value".into(), &value);
    let _ = Reflect::set(&object, &"at".into(), &record.at.into());
    object.into()
}

fn from_js(key: &str, stored: &JsValue) -> Option<DatabaseRecord> {
    let at = Reflect::get(stored, &"at".into()).ok()?.as_f64()?;
    let value = Reflect::get(stored, &"value".into()).ok()?.as_string();
    let key = key.to_owned();
    Some(DatabaseRecord { key, value, at })
}

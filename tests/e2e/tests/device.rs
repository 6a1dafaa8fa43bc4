//! What a browser leaves on the device when it ends.

use anyhow::Result;
use samspil_e2e::{Device, Session, equal, every_engine, needs};
use serde_json::json;

/// Writes to both kinds of storage, and waits until the database says that it is on the disk.
const WRITE: &str = "localStorage.setItem('left', 'here');
    return new Promise((resolve, reject) => {
        const open = indexedDB.open('left', 1);
        open.onupgradeneeded = () => open.result.createObjectStore('things');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
            const write = open.result.transaction('things', 'readwrite', { durability: 'strict' });
            write.objectStore('things').put('there', 'left');
            write.oncomplete = () => resolve('written');
            write.onerror = () => reject(write.error);
        };
    })";

const READ: &str = "return new Promise((resolve, reject) => {
        const open = indexedDB.open('left', 1);
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
            const read = open.result.transaction('things').objectStore('things').get('left');
            read.onsuccess = () => resolve([localStorage.getItem('left'), read.result]);
            read.onerror = () => reject(read.error);
        };
    })";

#[tokio::test]
async fn what_was_stored_is_there_when_the_browser_starts_again() -> Result<()> {
    every_engine!("storage across two starts of the browser");
    needs!(Restart);
    let device = Device::new()?;
    device.journey(write).await?;
    let left = device.journey(async |app| app.script(READ, &[]).await);
    equal("what is left", &left.await?, &json!(["here", "there"]))
}

/// Only of the database is anything promised.
#[tokio::test]
async fn what_the_database_holds_outlives_a_killed_browser() -> Result<()> {
    every_engine!("storage and kills");
    needs!(Restart);
    let device = Device::new()?;
    device
        .journey(async |app| {
            write(app).await?;
            app.kill().await?;
            let answer = app.title().await;
            anyhow::ensure!(answer.is_err(), "the browser lives: {answer:?}");
            Ok(())
        })
        .await?;
    let left = device.journey(async |app| app.script(READ, &[]).await);
    equal("what is left", &left.await?[1], &json!("there"))
}

async fn write(app: &Session) -> Result<()> {
    let written = app.script(WRITE, &[]).await?;
    equal("the answer", &written, &json!("written"))
}

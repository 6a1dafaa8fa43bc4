//! An address of its own for the app. A browser that serves one journey after the other keeps nothing
//! from one to the next, because each has another origin.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};

/// The ports of earlier journeys: the system may give one out again.
static USED: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());

/// Opens another address for the app at this one, as long as the test runs.
pub async fn open(app: &str) -> Result<String> {
    let host = app.strip_prefix("http://").context("an address")?;
    let host = host.trim_end_matches('/').to_owned();
    let listener = loop {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let mut used = USED.lock().unwrap_or_else(PoisonError::into_inner);
        if used.insert(listener.local_addr()?.port()) {
            break listener;
        }
    };
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((mut page, _)) = listener.accept().await {
            let host = host.clone();
            tokio::spawn(async move {
                if let Ok(mut app) = TcpStream::connect(host).await {
                    copy_bidirectional(&mut page, &mut app).await.ok();
                }
            });
        }
    });
    Ok(format!("http://{address}/"))
}

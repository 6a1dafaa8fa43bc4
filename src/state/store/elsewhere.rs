//! Changes by other tabs. Tabs see each other's local storage, but not the records that are in the
//! durable copy alone; of those they notify each other.

use std::rc::Rc;

use super::settle::{take_away, take_durable};
use super::{STORE, durable, forget_overflow, read};
use crate::browser::storage::{self, StorageError};
use crate::browser::tabs::{Channel, channel};
use crate::browser::{self, Listener};
use crate::files::{Durable, Verdict, compare_copies, version};
use crate::state::draft_chunk;
use crate::state::keys::ALL;

const CHANNEL: &str = "samspil.aside";

/// A listener for changes by other tabs, until it is dropped.
pub(in crate::state) struct Elsewhere {
    _listener: Listener,
    _channel: Option<Channel>,
}

/// Calls `f` when another tab changes something: with the key, or with `None` when everything was
/// cleared.
pub(in crate::state) fn on_change_elsewhere(
    f: impl Fn(Option<String>) + Clone + 'static,
) -> Elsewhere {
    let tell = f.clone();
    let listener = storage::on_change_elsewhere(move |key| {
        match &key {
            // Of another app of the site.
            Some(key) if !key.starts_with(ALL) => return,
            Some(key) => forget_older(key),
            None => {}
        }
        tell(key);
    });
    let opened = channel(CHANNEL, move |key| {
        let tell = f.clone();
        browser::spawn(async move {
            // If the code for it can't be loaded, the next start takes the change in.
            if let Ok(looking) = draft_chunk::read_elsewhere(key.clone()).await {
                looking.await;
                tell(Some(key));
            }
        });
    });
    Elsewhere {
        _listener: listener,
        _channel: opened,
    }
}

/// Takes in a record that another tab could write to the durable copy alone.
pub(in crate::state) async fn read_elsewhere(key: &str) {
    let Ok(Some(there)) = read_record(key).await else {
        return;
    };
    let here = read(key).ok().flatten();
    match compare_copies(here.as_deref(), Some(&there)) {
        Verdict::TakeDurable => take_durable(key, Some(&there)),
        Verdict::RemoveLocal => take_away(key),
        _ => {}
    }
}

async fn read_record(key: &str) -> Result<Option<Durable>, StorageError> {
    let found = durable::database()?.read(key).await?;
    Ok(found.map(|record| Durable {
        value: record.value,
        at: record.at,
    }))
}

/// Drops an overflow value when another tab has written a later one to local storage.
fn forget_older(key: &str) {
    let over = STORE.with_borrow(|store| store.overflow.get(key).cloned());
    let Some(Some(over)) = over else { return };
    let there = storage::read(key).ok().flatten();
    if there.as_deref().and_then(version) > version(&over) {
        forget_overflow(key);
    }
}

/// Notifies the other tabs of records that are in the durable copy alone.
pub(super) fn notify_durable_only(keys: &[String]) {
    let channel = STORE.with_borrow_mut(|store| {
        if store.channel.is_none() {
            store.channel = channel(CHANNEL, |_| {}).map(Rc::new);
        }
        store.channel.clone()
    });
    if let Some(channel) = channel {
        for key in keys {
            channel.send(key);
        }
    }
}

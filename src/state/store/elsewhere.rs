//! What other tabs write: they see each other's local storage, but not what lies in the durable copy
//! alone. Of that they tell each other.

use std::rc::Rc;

use super::settle::{take_away, take_durable};
use super::{STORE, durable, forget_overflow, read};
use crate::browser::storage::{self, StorageError};
use crate::browser::tabs::{Channel, channel};
use crate::browser::{self, Listener};
use crate::files::{Durable, Verdict, compare_copies, version};
use crate::state::draft_chunk;

const CHANNEL: &str = "samspil.aside";

/// Hears of what other tabs write until it is dropped.
pub(in crate::state) struct Elsewhere {
    _listener: Listener,
    _channel: Option<Channel>,
}

/// Calls `f` when another tab has written: with the key, or with `None` when everything was
/// cleared.
pub(in crate::state) fn on_change_elsewhere(
    f: impl Fn(Option<String>) + Clone + 'static,
) -> Elsewhere {
    let tell = f.clone();
    let listener = storage::on_change_elsewhere(move |key| {
        if let Some(key) = &key {
            forget_older(key);
        }
        tell(key);
    });
    let opened = channel(CHANNEL, move |key| {
        let tell = f.clone();
        browser::spawn(async move {
            // What can't be looked at now is looked at by the next start.
            if let Ok(looking) = draft_chunk::look_elsewhere(key.clone()).await {
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

/// Takes over what another tab could write into the durable copy alone.
pub(in crate::state) async fn look_elsewhere(key: &str) {
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

/// What stood over local storage gives way to what another tab could write there later.
fn forget_older(key: &str) {
    let over = STORE.with_borrow(|store| store.overflow.get(key).cloned());
    let Some(Some(over)) = over else { return };
    let there = storage::read(key).ok().flatten();
    if there.as_deref().and_then(version) > version(&over) {
        forget_overflow(key);
    }
}

/// Tells the other tabs that the durable copy alone has something under these keys.
pub(super) fn say_aside(keys: &[String]) {
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

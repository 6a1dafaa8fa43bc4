//! The write lock of a draft that is open in more than one tab.
//!
//! One tab writes. It holds a Web Lock, which the browser releases when the tab ends. The other tabs show
//! the draft read-only, and wait for the lock.

use std::rc::Rc;

use leptos::prelude::*;

use crate::browser::locks::{Asking, LockHold, LockNews, ask};
use crate::browser::tabs::{Channel, channel};
use crate::browser::{self, timer};
use crate::domain::DraftId;
use crate::state::drafts::draft_records;

const CHANNEL: &str = "samspil";
/// How long the holder has to release the lock, in milliseconds. A tab that is suspended or hangs does not.
const PATIENCE: u32 = 1500;

/// The write lock of the open draft, held or requested.
#[derive(Clone, Copy)]
pub(super) struct WriteLock {
    id: DraftId,
    writes: RwSignal<bool>,
    hold: StoredValue<Option<LockHold>, LocalStorage>,
    /// Counts the requests, so that a late outcome of an earlier one is ignored.
    requests: StoredValue<u32>,
    channel: StoredValue<Option<Rc<Channel>>, LocalStorage>,
    events: StoredValue<LockEvents>,
}

/// Callbacks for changes of the write lock.
#[derive(Clone, Copy)]
pub(super) struct LockEvents {
    /// Another tab requests the lock: save everything, and call back when it is on the disk.
    pub yielding: Callback<Callback<()>>,
    /// This tab holds the lock now: show what the other tab has written.
    pub gained: Callback<()>,
    /// Another tab has stolen the lock.
    pub lost: Callback<()>,
}

impl WriteLock {
    /// Requests the lock. This tab writes until it knows that another tab holds it.
    pub fn new(id: DraftId, events: LockEvents) -> Self {
        let lock = Self {
            id,
            writes: RwSignal::new(true),
            hold: StoredValue::new_local(None),
            requests: StoredValue::new(0),
            channel: StoredValue::new_local(None),
            events: StoredValue::new(events),
        };
        let opened = channel(CHANNEL, move |text| lock.receive(&text));
        lock.channel.set_value(opened.map(Rc::new));
        lock.request(Asking::IfFree);
        on_cleanup(move || {
            lock.release();
            lock.channel.try_set_value(None);
        });
        lock
    }

    /// Whether this tab writes; tracks.
    pub fn writes(self) -> bool {
        self.writes.get()
    }

    /// Whether this tab writes, without tracking.
    pub fn writes_now(self) -> bool {
        self.writes.try_get_untracked().unwrap_or_default()
    }

    /// Asks the holder to release the lock, and steals it when the holder does not respond.
    pub fn take_over(self) {
        let channel = self.channel.try_get_value().flatten();
        if let Some(channel) = channel {
            channel.send(&self.request_text());
        }
        timer::after(PATIENCE, move || {
            if self.writes.try_get_untracked() == Some(false) {
                self.release();
                self.request(Asking::AtOnce);
            }
        })
        .forget();
    }

    /// The name of the Web Lock, and the message by which another tab requests it.
    fn request_text(self) -> String {
        format!("write {}", self.id)
    }

    fn receive(self, text: &str) {
        if text == self.request_text() && self.writes_now() {
            // Later input would overwrite what the other tab reads.
            self.writes.set(false);
            let requests = self.requests.try_get_value();
            let pass_on = Callback::new(move |()| {
                // The other tab may have stolen the lock meanwhile.
                if self.requests.try_get_value() == requests {
                    self.release();
                    self.request(Asking::InTurn);
                }
            });
            self.events.get_value().yielding.run(pass_on);
        }
    }

    fn release(self) {
        let hold = self.hold.try_update_value(Option::take).flatten();
        if let Some(hold) = hold {
            hold.release();
        }
    }

    fn request(self, asking: Asking) {
        self.requests.try_update_value(|requests| *requests += 1);
        let hold = ask(&self.request_text(), asking, move |news| {
            // May be called during an update, or after the draft was closed.
            browser::spawn(async move { self.on_outcome(news) });
        });
        self.hold.try_set_value(Some(hold));
    }

    /// Reads first what another tab may have written to the durable copy alone.
    fn begin(self) {
        let requests = self.requests.try_get_value();
        browser::spawn(async move {
            draft_records::read_elsewhere(self.id).await;
            // Another tab may have taken the lock meanwhile.
            if self.requests.try_get_value() == requests && requests.is_some() {
                self.events.get_value().gained.run(());
                self.writes.try_set(true);
            }
        });
    }

    fn on_outcome(self, news: LockNews) {
        if self.writes.try_get_untracked().is_none() {
            return;
        }
        let events = self.events.get_value();
        match news {
            LockNews::Held => self.begin(),
            LockNews::Taken => {
                self.writes.set(false);
                self.request(Asking::InTurn);
            }
            LockNews::Lost => {
                self.writes.set(false);
                events.lost.run(());
                self.request(Asking::InTurn);
            }
            // Without Web Locks every tab writes. The saver still keeps what another tab has written.
            LockNews::Unknown => {}
        }
    }
}

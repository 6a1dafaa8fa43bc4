//! Whose turn it is to write a draft that is open in more than one tab.
//!
//! One tab writes, held by a lock of the browser, which ends with the tab however that ends. The
//! others follow, and wait in line for the lock.

use std::rc::Rc;

use leptos::prelude::*;

use crate::browser::locks::{Asking, LockHold, LockNews, ask};
use crate::browser::tabs::{Channel, channel};
use crate::browser::{self, timer};
use crate::domain::DraftId;

const CHANNEL: &str = "samspil";
/// A tab that has not let go by then is asleep or hangs, in milliseconds.
const PATIENCE: u32 = 1500;

/// Whose turn it is.
#[derive(Clone, Copy)]
pub(super) struct Turn {
    id: DraftId,
    writes: RwSignal<bool>,
    hold: StoredValue<Option<LockHold>, LocalStorage>,
    channel: StoredValue<Option<Rc<Channel>>, LocalStorage>,
    events: StoredValue<TurnEvents>,
}

/// What becomes of the turn.
#[derive(Clone, Copy)]
pub(super) struct TurnEvents {
    /// Another tab wants to write: save everything, for after this it is theirs.
    pub yielding: Callback<()>,
    /// This tab writes now: look at what the other has written.
    pub gained: Callback<()>,
    /// Another tab has taken the turn without waiting.
    pub lost: Callback<()>,
}

impl Turn {
    /// Asks for the turn; until it is known to be another's, this tab writes.
    pub fn new(id: DraftId, events: TurnEvents) -> Self {
        let turn = Self {
            id,
            writes: RwSignal::new(true),
            hold: StoredValue::new_local(None),
            channel: StoredValue::new_local(None),
            events: StoredValue::new(events),
        };
        let heard = channel(CHANNEL, move |text| turn.hear(&text));
        turn.channel.set_value(heard.map(Rc::new));
        turn.ask(Asking::IfFree);
        on_cleanup(move || {
            turn.let_go();
            turn.channel.try_set_value(None);
        });
        turn
    }

    /// Whether this tab writes; tracks.
    pub fn writes(self) -> bool {
        self.writes.get()
    }

    /// Whether this tab writes.
    pub fn writes_now(self) -> bool {
        self.writes.try_get_untracked().unwrap_or_default()
    }

    /// Asks the other tab to let go, and takes the turn when it does not answer.
    pub fn take(self) {
        let channel = self.channel.try_get_value().flatten();
        if let Some(channel) = channel {
            channel.say(&self.plea());
        }
        timer::after(PATIENCE, move || {
            if self.writes.try_get_untracked() == Some(false) {
                self.let_go();
                self.ask(Asking::AtOnce);
            }
        })
        .forget();
    }

    fn plea(self) -> String {
        format!("write {}", self.id)
    }

    fn hear(self, text: &str) {
        if text == self.plea() && self.writes_now() {
            self.events.with_value(|events| events.yielding.run(()));
            self.writes.set(false);
            self.let_go();
            self.ask(Asking::InTurn);
        }
    }

    fn let_go(self) {
        let hold = self.hold.try_update_value(Option::take).flatten();
        if let Some(hold) = hold {
            hold.release();
        }
    }

    fn ask(self, asking: Asking) {
        let hold = ask(&self.plea(), asking, move |news| {
            // Told in the middle of something else, or after the draft was closed.
            browser::spawn(async move { self.told(news) });
        });
        self.hold.try_set_value(Some(hold));
    }

    fn told(self, news: LockNews) {
        let Some(writes) = self.writes.try_get_untracked() else {
            return;
        };
        let events = self.events.get_value();
        match news {
            LockNews::Held => {
                if !writes {
                    self.writes.set(true);
                    events.gained.run(());
                }
            }
            LockNews::Taken => {
                self.writes.set(false);
                self.ask(Asking::InTurn);
            }
            LockNews::Lost => {
                self.writes.set(false);
                events.lost.run(());
                self.ask(Asking::InTurn);
            }
            // Without locks every tab writes; what another has written is still kept.
            LockNews::Unknown => {}
        }
    }
}

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
use crate::state::drafts::shelf;

const CHANNEL: &str = "samspil";
/// A tab that has not let go by then is asleep or hangs, in milliseconds.
const PATIENCE: u32 = 1500;

/// Whose turn it is.
#[derive(Clone, Copy)]
pub(super) struct Turn {
    id: DraftId,
    writes: RwSignal<bool>,
    hold: StoredValue<Option<LockHold>, LocalStorage>,
    /// Counts how often the lock was asked for: what waited meanwhile may come too late.
    asked: StoredValue<u32>,
    channel: StoredValue<Option<Rc<Channel>>, LocalStorage>,
    events: StoredValue<TurnEvents>,
}

/// What becomes of the turn.
#[derive(Clone, Copy)]
pub(super) struct TurnEvents {
    /// Another tab wants to write: save everything, and call back when the disk has it.
    pub yielding: Callback<Callback<()>>,
    /// This tab may write now: look at what the other has written.
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
            asked: StoredValue::new(0),
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
            // No letter more: they would be written over what the other tab finds.
            self.writes.set(false);
            let asked = self.asked.try_get_value();
            let pass_on = Callback::new(move |()| {
                // The other may have lost patience.
                if self.asked.try_get_value() == asked {
                    self.let_go();
                    self.ask(Asking::InTurn);
                }
            });
            self.events.get_value().yielding.run(pass_on);
        }
    }

    fn let_go(self) {
        let hold = self.hold.try_update_value(Option::take).flatten();
        if let Some(hold) = hold {
            hold.release();
        }
    }

    fn ask(self, asking: Asking) {
        self.asked.try_update_value(|asked| *asked += 1);
        let hold = ask(&self.plea(), asking, move |news| {
            // Told in the middle of something else, or after the draft was closed.
            browser::spawn(async move { self.told(news) });
        });
        self.hold.try_set_value(Some(hold));
    }

    /// Reads first what another tab may have written where this one does not see it.
    fn begin(self) {
        let asked = self.asked.try_get_value();
        browser::spawn(async move {
            shelf::look_elsewhere(self.id).await;
            // The turn may have gone to another tab meanwhile.
            if self.asked.try_get_value() == asked && asked.is_some() {
                self.events.get_value().gained.run(());
                self.writes.try_set(true);
            }
        });
    }

    fn told(self, news: LockNews) {
        if self.writes.try_get_untracked().is_none() {
            return;
        }
        let events = self.events.get_value();
        match news {
            LockNews::Held => self.begin(),
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

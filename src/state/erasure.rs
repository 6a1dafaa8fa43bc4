//! Deleting everything on this device, coordinated between tabs.

use std::rc::Rc;

use leptos::prelude::*;

use super::{Missing, ReadingPlace, Route, Router, draft_chunk, store, use_router};
use crate::browser;
use crate::browser::storage::StorageError;
use crate::browser::tabs::{Channel, channel};

const CHANNEL: &str = "samspil.erase";

/// The progress of the erasure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErasureStage {
    /// Not requested.
    Not,
    Working,
    /// Everything is deleted.
    Done,
    /// Another tab is deleting or has deleted everything.
    Elsewhere,
    Failed(StorageError),
}

/// Deletes everything on this device.
#[derive(Clone, Copy)]
pub struct Erasure {
    stage: RwSignal<ErasureStage>,
    channel: StoredValue<Option<Rc<Channel>>, LocalStorage>,
}

pub(super) fn provide_erasure() {
    let (stage, router) = (RwSignal::new(ErasureStage::Not), use_router());
    let channel = channel(CHANNEL, move |_| give_way(stage, router));
    if browser::erase::is_sealed() {
        give_way(stage, router);
    }
    provide_context(Erasure {
        stage,
        channel: StoredValue::new_local(channel.map(Rc::new)),
    });
}

/// Deletes everything on this device.
pub fn use_erasure() -> Erasure {
    expect_context()
}

/// Calls `show`. If an erasure did not reach the disk whole, finishes it first; if that fails, the app shows
/// only that everything is being deleted.
pub fn show_when_erased(show: fn()) {
    if !browser::erase::may_be_unfinished() {
        return show();
    }
    browser::spawn(async move {
        match draft_chunk::finish_erasure().await {
            Ok(finishing) => finishing.await,
            Err(Missing) => browser::erase::seal(),
        }
        show();
    });
}

impl Erasure {
    /// The progress; tracks.
    pub fn stage(self) -> ErasureStage {
        self.stage.get()
    }

    /// Whether nothing is left to show; tracks.
    pub fn is_over(self) -> bool {
        matches!(self.stage(), ErasureStage::Done | ErasureStage::Elsewhere)
    }

    /// Deletes everything, in both copies and for all tabs. This tab stores nothing more until it is
    /// reloaded.
    pub fn begin(self) {
        self.stage.set(ErasureStage::Working);
        if let Some(channel) = self.channel.get_value() {
            channel.send("all");
        }
        browser::spawn(async move {
            self.stage.set(match store::erase().await {
                Ok(()) => ErasureStage::Done,
                Err(error) => ErasureStage::Failed(error),
            });
        });
    }
}

/// Another tab deletes everything. This tab must not write its state again.
fn give_way(stage: RwSignal<ErasureStage>, router: Router) {
    browser::erase::seal();
    store::forget_tab();
    stage.set(ErasureStage::Elsewhere);
    router.show_instead(Route::Reading(ReadingPlace::Privacy));
}

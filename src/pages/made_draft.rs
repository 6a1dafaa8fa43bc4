//! Opens a draft that was made from another one, and says so.

use crate::browser::storage::StorageError;
use crate::browser::timer;
use crate::domain::{DraftId, DraftKind};
use crate::pages::storage_problem;
use crate::state::{Route, use_chunk_words, use_notices, use_router};

/// Milliseconds to wait before the notice: closing a draft removes its notices.
const UNTIL_OPEN: u32 = 150;

/// A function that opens the draft and shows the notice, or reports why the draft could not be stored.
pub fn use_opening() -> impl Fn(Result<DraftId, StorageError>, DraftKind, String) + Copy {
    let words = use_chunk_words();
    let (router, notices) = (use_router(), use_notices());
    move |made, kind, notice| match made {
        Ok(draft) => {
            router.go(&Route::entry(draft, kind));
            timer::after(UNTIL_OPEN, move || notices.say(notice)).forget();
        }
        Err(error) => notices.problem(storage_problem(error, &words)),
    }
}

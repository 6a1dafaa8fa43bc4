//! Ids that connect labels, hints and errors with their field.

use std::cell::Cell;

thread_local! {
    static NEXT: Cell<u32> = const { Cell::new(0) };
}

/// An id that is unique in the page.
pub fn unique_id(stem: &str) -> String {
    let n = NEXT.get();
    NEXT.set(n.wrapping_add(1));
    format!("{stem}-{n}")
}

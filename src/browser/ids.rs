//! New ids, by the browser's random numbers.
//!
//! Called by `state`, which hands them to `domain` as parameters.

use uuid::Uuid;

/// A new random id (UUID version 4).
pub fn new_uuid() -> Uuid {
    Uuid::new_v4()
}

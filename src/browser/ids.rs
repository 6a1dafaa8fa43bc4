//! New ids from the browser's random numbers.
//!
//! Called by `state`, which passes them to `domain` as parameters.

use uuid::Uuid;

/// A new random id (UUID version 4).
pub fn new_uuid() -> Uuid {
    Uuid::new_v4()
}

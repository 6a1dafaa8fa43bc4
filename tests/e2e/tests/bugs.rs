//! Bugs that were fixed: one test per bug, named after it. Each failed before the fix.

mod clock_behind;
mod dates_eaten;
mod input_in_halves;
mod not_agreed;
mod save_reads;

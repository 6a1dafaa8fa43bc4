//! Bugs that were fixed: one test per bug, named after it. Each failed before the fix.

mod clock_behind;
mod opened_files;
mod save_reads;

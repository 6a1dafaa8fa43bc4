//! Bugs that were fixed: one test per bug, named after it. Each failed before the fix.

mod clock_behind;
mod deleted_then_back;
mod in_file_by_clock;
mod one_wrong_clock;
mod save_reads;
mod site_of_others;

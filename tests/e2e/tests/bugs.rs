//! Bugs that were fixed: one test per bug, named after it. Each failed before the fix.

mod buttons_outside;
mod clock_behind;
mod dates_eaten;
mod deleted_then_back;
mod floating_bar;
mod in_file_by_clock;
mod input_in_halves;
mod larger_text;
mod lasting_notices;
mod not_agreed;
mod one_wrong_clock;
mod opened_files;
mod save_reads;

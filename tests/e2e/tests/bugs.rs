//! Bugs that were fixed: one test per bug, named after it. Each failed before the fix.

mod clock_behind;
mod dates_eaten;
mod deleted_then_back;
mod failed_start;
mod host_of_the_statement;
mod in_file_by_clock;
mod input_in_halves;
mod norwegian_school;
mod left_open_for_days;
mod named_and_spoken;
mod not_agreed;
mod one_wrong_clock;
mod opened_files;
mod save_reads;
mod signatures_alone;
mod site_of_others;
mod translated_page;

//! Bugs that were fixed: one test per bug, named after it. Each failed before the fix.

mod clock_behind;
mod dates_eaten;
mod deleted_then_back;
mod focus_lost;
mod in_file_by_clock;
mod input_in_halves;
mod letters_apart;
mod not_agreed;
mod one_wrong_clock;
mod opened_files;
mod save_reads;
mod start_on_a_phone;
mod unseen_in_cards;

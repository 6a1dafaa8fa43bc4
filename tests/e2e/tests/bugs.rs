//! Bugs that were fixed: one test per bug, named after it. Each failed before the fix.

mod buttons_outside;
mod clock_behind;
mod dates_eaten;
mod deleted_then_back;
mod failed_start;
mod floating_bar;
mod focus_lost;
mod host_of_the_statement;
mod in_file_by_clock;
mod input_in_halves;
mod larger_text;
mod lasting_notices;
mod left_open_for_days;
mod letters_apart;
mod many_stops;
mod named_and_spoken;
mod norwegian_school;
mod not_agreed;
mod one_wrong_clock;
mod opened_files;
mod save_reads;
mod signatures_alone;
mod site_of_others;
mod start_on_a_phone;
mod translated_page;
mod unseen_in_cards;

//! Text about files that are opened, and of those whose draft is on the device already.

use crate::domain::changes::{Counted, Way};

pub struct ArrivingWords {
    pub import_title: &'static str,
    pub import_text: fn(&str) -> String,
    pub import_mine: &'static str,
    pub import_theirs: &'static str,
    pub import_changed: fn(&str) -> String,
    pub keep_both: &'static str,
    pub keep_both_text: &'static str,
    pub replace: &'static str,
    pub replace_text: &'static str,
    pub opened: fn(usize) -> String,
    pub same: &'static str,
    pub replaced: &'static str,
    pub take_title: fn(&str) -> String,
    /// When a file of an earlier visit was opened.
    pub waits: fn(&str) -> String,
    /// What a file changes, by who sent it if that is known: "Museet har ændret 4 svar og tilføjet 2 opgaver".
    pub came: fn(Option<&str>, &str) -> String,
    /// "4 svar"
    pub counted: fn(Counted, usize) -> String,
    /// "ændret 4 svar"
    pub done: fn(Way, &str) -> String,
    /// "4 svar, 2 opgaver og 1 møde"
    pub listed: fn(&[String]) -> String,
    /// How many places the file changes here.
    pub take_count: fn(usize) -> String,
    /// How many places were changed on both sides.
    pub ask_count: fn(usize) -> String,
    /// The same, by who changed them there.
    pub ask_count_by: fn(usize, &str) -> String,
    pub no_ancestor: &'static str,
    /// Which question of how many.
    pub question_of: fn(usize, usize) -> String,
    pub question_here: &'static str,
    pub question_there: &'static str,
    /// Both, if it is known who wrote it.
    pub you_wrote: &'static str,
    pub they_wrote: fn(&str) -> String,
    pub question_before: &'static str,
    pub question_nothing: &'static str,
    pub keep_mine: &'static str,
    pub take_theirs: &'static str,
    pub take_from: fn(&str) -> String,
    pub take_both: &'static str,
    pub write_common: &'static str,
    pub common_text: &'static str,
    pub earlier_question: &'static str,
    pub next_question: &'static str,
    pub take: &'static str,
    /// The button while some questions are not answered.
    pub take_rest: fn(usize) -> String,
    /// How to make the choices that are left.
    pub choose_later: &'static str,
    pub taken: &'static str,
    pub other_ways: &'static str,
    /// Says that a large file is being read, by its name.
    pub reading: fn(&str) -> String,
    /// The progress of storing many drafts: how many of how many.
    pub storing: fn(usize, usize) -> String,
}
